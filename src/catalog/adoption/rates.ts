import type { Datum, Finding, Panel, Series } from '../../domain/figure/Figure.ts'
import { measured, type Text } from '../../domain/figure/text.ts'
import type { Adjustment } from '../../domain/series/adjustedPulls.ts'
import { episodeShare } from '../../domain/series/jumpEpisodes.ts'
import { pullRates, type PullRate } from '../../domain/series/pullRates.ts'
import { sumBy, topCategories } from '../../domain/series/topCategories.ts'
import { doublingTime } from '../../domain/stats/doublingTime.ts'
import { logLine } from '../../domain/stats/logLine.ts'
import { dayOf, daysPerMonth } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import { nameOf } from '../../i18n/names.ts'
import type { AdoptionView, PullRows, Pulls } from '../adoption.ts'
import { categoryTone } from '../tones.ts'
import { undeterminedText } from '../undeterminedText.ts'
import { adjustmentNotes } from './adjustmentNotes.ts'
import { jumpEvents } from './jumpEvents.ts'

type By = 'family' | 'developer' | 'country'
const mostGroups = 4
const level = 0.95
/** From here on the library was read at the end of every month. */
const monthlySince = dayOf(2025, 4, 1)

/** Pulls a month, as observed and adjusted on the same scale, and every adjustment. */
export function rates(pulls: Pulls, by: By): AdoptionView | null {
  const { raw, adjusted } = pulls
  const total = { raw: totalOf(raw), adjusted: totalOf(adjusted.rows) }
  const newest = { raw: total.raw.at(-1), adjusted: total.adjusted.at(-1) }
  const gained = raw.reduce((sum, row) => sum + row.new_pulls, 0)
  // Of nothing there is no share.
  if (!newest.raw || !newest.adjusted || gained <= 0) return null
  const named = topCategories(
    sumBy(
      adjusted.rows,
      (row) => row[by],
      (row) => row.new_pulls,
    ),
    mostGroups,
  )
  const groups = pullRates(adjusted.rows, (row) => row[by])
  const highest = Math.max(...[raw, adjusted.rows].flatMap((rows) => heights(rows, by, named)))
  const removed = adjusted.adjustments.reduce((sum, adjustment) => sum + adjustment.removed, 0)
  const panels: readonly [Panel, ...Panel[]] = [
    {
      ...ratePanel('raw', raw, by, named, highest),
      events: jumpEvents(raw, adjusted.adjustments),
    },
    ratePanel('adjusted', adjusted.rows, by, named, highest),
    adjustmentPanel(adjusted.adjustments),
  ]
  const worst = worstSpan(adjusted.adjustments)
  const values = {
    share: measured('share', removed / gained),
    rate: measured('pulls-per-month', newest.adjusted.perMonth),
    raw: measured('pulls-per-month', newest.raw.perMonth),
    day: measured('day', newest.raw.to),
  }
  return {
    headline: worst
      ? msg('adoption.headline.rates', {
          ...values,
          worst: measured('pulls', worst.removed),
          from: measured('day', worst.from),
          to: measured('day', worst.to),
        })
      : msg('adoption.headline.plain', values),
    subtitle: msg('adoption.subtitle.rates'),
    howToRead: msg('adoption.howToRead.rates'),
    panels,
    findings: [
      { id: 'removed', label: msg('adoption.finding.removed'), value: measured('share', removed / gained) },
      growth('adjusted', total.adjusted),
      growth('raw', total.raw),
      ...named.map((name) => growth('adjusted', groups.get(name) ?? [], name)),
      { id: 'newest', label: msg('adoption.finding.newest', { day: values.day }), value: values.rate },
    ],
    notes: [
      ...adjustmentNotes(pulls),
      {
        kind: 'caution',
        text: msg('adoption.note.shaded', { share: measured('share', episodeShare) }),
      },
      {
        kind: 'method',
        text: msg('adoption.note.growth', {
          since: measured('day', monthlySince),
          level: measured('share', level),
        }),
      },
    ],
  }
}

const totalOf = (rows: PullRows) => pullRates(rows, () => 'all').get('all') ?? []

const heights = (rows: PullRows, by: By, named: readonly string[]) => {
  const groups = pullRates(rows, (row) => row[by])
  return named.flatMap((name) => (groups.get(name) ?? []).map(({ perMonth }) => perMonth))
}

/** The span in which most pulls were taken out. */
function worstSpan(adjustments: readonly Adjustment[]) {
  const spans = sumBy(
    adjustments,
    ({ row }) => `${row.from}/${row.to}`,
    ({ removed }) => removed,
  )
  const [key] = topCategories(spans, 1)
  const found = adjustments.find(({ row }) => `${row.from}/${row.to}` === key)
  return found && { from: found.row.from, to: found.row.to, removed: spans.get(key ?? '') ?? 0 }
}

/** The doubling time of the monthly rate since the library was read every month, of all pulls or those of a group. */
function growth(counts: 'raw' | 'adjusted', spans: readonly PullRate[], group?: string): Finding {
  const points = spans
    .filter(({ from, to }) => from >= monthlySince - 1 && to - from > daysPerMonth / 3)
    .map(({ from, to, perMonth }) => ({ x: (from + to) / 2, y: perMonth }))
  const id = group === undefined ? `doubling-${counts}` : `doubling-${group}`
  const label =
    group === undefined
      ? msg(`adoption.finding.doubling.${counts}`)
      : msg('adoption.finding.doubling.group', { group: nameOf(group) })
  const fit = logLine(points)
  const doubling = fit.kind === 'fitted' ? doublingTime(fit, level) : fit
  if (doubling.kind === 'undetermined') return { id, label, value: undeterminedText(doubling.why) }
  const months = (days: number) => measured('months', days / daysPerMonth)
  const lo = months(doubling.lo)
  const open: Text =
    group === undefined
      ? msg(`adoption.finding.doubling.${counts}.from`, { lo })
      : msg('adoption.finding.doubling.group.from', { group: nameOf(group), lo })
  return {
    id,
    label: doubling.hi === null ? open : label,
    value: months(doubling.days),
    ...(doubling.hi !== null && { interval: [months(doubling.lo), months(doubling.hi)] as const }),
  }
}

function ratePanel(
  id: 'raw' | 'adjusted',
  rows: PullRows,
  by: By,
  named: readonly string[],
  highest: number,
): Panel {
  const groups = pullRates(rows, (row) => row[by])
  return {
    id,
    title: msg(`adoption.panel.${id}`),
    weight: 2,
    x: { quantity: 'day', scale: 'time', label: msg('axis.observed') },
    y: {
      quantity: 'pulls-per-month',
      scale: 'linear',
      label: msg(`adoption.axis.${id}`),
      domain: [0, highest],
    },
    series: named.map((name, index): Series => ({
      mark: 'intervals',
      id: name,
      name: msg('name.literal', { text: nameOf(name) }),
      tone: categoryTone(index),
      data: (groups.get(name) ?? []).map((rate): Datum => ({
        id: `${name}@${rate.from}`,
        x: rate.from,
        xEnd: rate.to,
        y: rate.perMonth,
        name: nameOf(name),
        facts: { observed: [rate.from, rate.to], source: rate.source },
      })),
    })),
    events: [],
  }
}

function adjustmentPanel(adjustments: readonly Adjustment[]): Panel {
  const series = (['surge', 'lockstep', 'reset'] as const).flatMap((rule): readonly Series[] => {
    const data = adjustments
      .filter((adjustment) => adjustment.rule === rule)
      .map(({ row, usual, removed }): Datum => ({
        id: `${row.model}@${row.from}/${row.to}`,
        x: row.from,
        xEnd: row.to,
        y: Math.abs(removed),
        name: { en: row.model },
        facts: {
          lab: nameOf(row.developer),
          country: nameOf(row.country),
          status: msg(`adoption.rule.${rule}`),
          basis: msg('adoption.fact.adjustment', {
            gain: measured('pulls', row.new_pulls),
            usual: measured('pulls', usual),
          }),
          observed: [row.from, row.to],
          source: row.source,
        },
      }))
    const tone = rule === 'surge' ? 'rest' : rule === 'lockstep' ? 'reader' : 'unknown'
    return data.length === 0
      ? []
      : [{ mark: 'intervals', id: rule, name: msg(`adoption.rule.${rule}`), tone, data }]
  })
  return {
    id: 'adjustments',
    title: msg('adoption.panel.adjustments'),
    weight: 1.3,
    x: { quantity: 'day', scale: 'time', label: msg('axis.observed') },
    y: { quantity: 'pulls', scale: 'log', label: msg('adoption.axis.adjustments') },
    series,
    events: [],
  }
}

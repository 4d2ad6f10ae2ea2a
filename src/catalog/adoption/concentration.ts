import type { Datum, Panel, Series } from '../../domain/figure/Figure.ts'
import { measured } from '../../domain/figure/text.ts'
import { pullRates, type PullRate } from '../../domain/series/pullRates.ts'
import { herfindahl } from '../../domain/stats/herfindahl.ts'
import type { Day } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import { nameOf } from '../../i18n/names.ts'
import type { AdoptionView, PullRows, Pulls } from '../adoption.ts'
import { adjustmentNotes } from './adjustmentNotes.ts'

type By = 'family' | 'developer' | 'country'
/** The index is written from 0 to 10,000, as competition authorities do. */
const hhiScale = 10_000
/** Above this a market is highly concentrated by the merger guidelines of the United States (2023). */
const highlyConcentrated = 1800
/** Spans shorter than this are the offsets between two collectors' dates: few models have a gain in them. */
const shortest = 10

type Span = {
  readonly from: Day
  readonly to: Day
  readonly source: string
  readonly hhi: number
  readonly largest: string
  readonly share: number
}

/** How concentrated pulls are, as observed and adjusted: the Herfindahl index and the largest share. */
export function concentration(pulls: Pulls, by: By): AdoptionView | null {
  const spans = { adjusted: spansOf(pulls.adjusted.rows, by), raw: spansOf(pulls.raw, by) }
  const newest = spans.adjusted.at(-1)
  const [first] = spans.adjusted
  if (!newest || !first) return null
  const hhi = (span: Span) => measured('count', span.hhi * hhiScale)
  const day = (value: number) => measured('day', value)
  return {
    headline:
      newest.share === 1 && first.share === 1
        ? msg('adoption.headline.concentration.one', { largest: nameOf(newest.largest) })
        : msg(`adoption.headline.concentration.${by}`, {
            hhi: hhi(newest),
            equal: measured('count', Math.round(1 / newest.hhi)),
            day: day(newest.to),
            before: hhi(first),
            since: day(first.to),
            largest: nameOf(newest.largest),
            share: measured('share', newest.share),
          }),
    subtitle: msg(`adoption.subtitle.concentration.${by}`),
    howToRead: msg('adoption.howToRead.concentration'),
    panels: [
      {
        ...panelOf('hhi', spans, (span) => span.hhi * hhiScale),
        y: {
          quantity: 'count',
          scale: 'linear',
          label: msg('adoption.axis.hhi'),
          limits: [{ at: highlyConcentrated, label: msg('adoption.limit.concentrated') }],
        },
      },
      {
        ...panelOf('largest', spans, (span) => span.share),
        y: { quantity: 'share', scale: 'linear', label: msg('adoption.axis.largest') },
      },
    ],
    findings: [
      { id: 'hhi', label: msg('adoption.finding.hhi', { day: day(newest.to) }), value: hhi(newest) },
      {
        id: 'largest',
        label: msg('adoption.finding.largest', { name: nameOf(newest.largest), day: day(newest.to) }),
        value: measured('share', newest.share),
      },
      { id: 'first', label: msg('adoption.finding.hhi', { day: day(first.to) }), value: hhi(first) },
    ],
    notes: [
      ...adjustmentNotes(pulls),
      { kind: 'method', text: msg('adoption.note.hhi', { limit: measured('count', highlyConcentrated) }) },
      { kind: 'caution', text: msg('adoption.note.few') },
    ],
  }
}

function spansOf(rows: PullRows, by: By): readonly Span[] {
  const bySpan = new Map<Day, { readonly rate: PullRate; readonly held: [string, number][] }>()
  for (const [name, groupRates] of pullRates(rows, (row) => row[by]))
    for (const rate of groupRates) {
      if (rate.to - rate.from < shortest) continue
      const span = bySpan.get(rate.from) ?? { rate, held: [] }
      bySpan.set(rate.from, span)
      span.held.push([name, Math.max(0, rate.perMonth)])
    }
  return [...bySpan.values()]
    .toSorted((a, b) => a.rate.from - b.rate.from)
    .flatMap(({ rate, held }): readonly Span[] => {
      const hhi = herfindahl(held.map(([, amount]) => amount))
      const [largest] = held.toSorted(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))
      if (hhi === null || !largest) return []
      const total = held.reduce((sum, [, amount]) => sum + amount, 0)
      const { from, to, source } = rate
      return [{ from, to, source, hhi, largest: largest[0], share: largest[1] / total }]
    })
}

function panelOf(
  id: 'hhi' | 'largest',
  spans: { readonly adjusted: readonly Span[]; readonly raw: readonly Span[] },
  heightOf: (span: Span) => number,
): Omit<Panel, 'y'> {
  return {
    id,
    title: msg(`adoption.panel.${id}`),
    weight: 1,
    x: { quantity: 'day', scale: 'time', label: msg('axis.observed') },
    series: (['raw', 'adjusted'] as const).map((counts): Series => ({
      mark: 'intervals',
      id: counts,
      name: msg(`adoption.counts.${counts}`),
      tone: counts === 'raw' ? 'rest' : 'open',
      data: spans[counts].map((span): Datum => ({
        id: `${counts}@${span.from}`,
        x: span.from,
        xEnd: span.to,
        y: heightOf(span),
        name: nameOf(span.largest),
        facts: {
          basis: msg('adoption.fact.largest', { share: measured('share', span.share) }),
          observed: [span.from, span.to],
          source: span.source,
        },
      })),
    })),
    events: [],
  }
}

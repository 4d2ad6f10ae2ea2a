import type { Datum, Figure, FitSample, Panel } from '../domain/figure/Figure.ts'
import { measured } from '../domain/figure/text.ts'
import { lagCurve, type Lag } from '../domain/series/lags.ts'
import type { ScoredModel } from '../domain/series/scoredModels.ts'
import type { Survival } from '../domain/stats/kaplanMeier.ts'
import { daysPerMonth, type Day } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import { nameOf } from '../i18n/names.ts'
import type { BenchmarkChoice } from './benchmarks.ts'
import { opennessText } from './opennessText.ts'

type ModelLag = Lag<ScoredModel>

export const factsOf = ({ closed, open }: ModelLag): Datum['facts'] => ({
  lab: closed.row.organisation === null ? undefined : nameOf(closed.row.organisation),
  country: closed.row.country === null ? undefined : nameOf(closed.row.country),
  openness: opennessText(closed.row.openness),
  status:
    open === null
      ? msg('lag.status.waiting')
      : msg('lag.status.reached', { open: { en: open.row.name }, day: measured('day', open.released) }),
  source: closed.row.source,
  link: closed.row.link ?? undefined,
  model: closed.row.model ?? undefined,
})

/** Above, each closed record with the months until it was reached; below, the age of the newest record reached so far. */
export function recordPanels(
  lags: readonly ModelLag[],
  view: { readonly asOf: Day; readonly median: number | null; readonly benchmark: BenchmarkChoice },
): Figure['panels'] {
  const datum = (one: ModelLag, rank: number): Datum => ({
    id: one.closed.id,
    x: one.closed.released,
    y: one.days / daysPerMonth,
    name: { en: one.closed.row.name },
    labelRank: rank,
    ...(one.open === null && { bound: 'at-least' as const }),
    facts: factsOf(one),
  })
  // The newest are named first: they are what the reader looks for.
  const ranked = lags.map((one, index) => ({ one, rank: lags.length - 1 - index }))
  const series = (isReached: boolean) =>
    ranked.filter(({ one }) => (one.open !== null) === isReached).map(({ one, rank }) => datum(one, rank))
  const records: Panel = {
    id: 'lags',
    title: msg('lag.panel.records'),
    weight: 3,
    x: { quantity: 'day', scale: 'time', label: msg('lag.axis.recordDay') },
    y: {
      quantity: 'months',
      scale: 'linear',
      label: msg('lag.axis.lag'),
      ...(view.median !== null && {
        limits: [
          { at: view.median, label: msg('lag.limit.median', { median: measured('months', view.median) }) },
        ],
      }),
    },
    series: [
      { mark: 'points', id: 'reached', name: msg('lag.series.reached'), tone: 'open', data: series(true) },
      { mark: 'points', id: 'waiting', name: msg('lag.series.waiting'), tone: 'closed', data: series(false) },
    ],
    events: [],
  }
  const curve = lagCurve(lags, view.asOf)
  const age: Panel = {
    id: 'age',
    title: msg('lag.panel.age'),
    weight: 2,
    x: { quantity: 'day', scale: 'time', label: msg('lag.axis.day') },
    y: { quantity: 'months', scale: 'linear', label: msg('lag.axis.age') },
    series: [
      {
        mark: 'line',
        id: 'age',
        name: msg('lag.series.age'),
        tone: 'open',
        data: curve.map((vertex, index) => ({
          id: `${vertex.record.id}/${index}`,
          x: vertex.day,
          y: vertex.age / daysPerMonth,
          name: { en: vertex.record.row.name },
          facts: { source: vertex.record.row.source, link: vertex.record.row.link ?? undefined },
        })),
      },
    ],
    events: [],
  }
  return curve.length === 0 ? [{ ...records, title: null }] : [records, age]
}

/** The share still running after so many months. */
export const shareAt = (survival: Survival, months: number): number =>
  survival.steps.findLast((step) => step.time <= months)?.survival ?? 1

/** The steps of a survival curve with their band, up to the longest duration. */
export function survivalCurve(lags: readonly ModelLag[], survival: Survival): readonly FitSample[] {
  const longest = Math.max(...lags.map((one) => one.days / daysPerMonth))
  const curve: FitSample[] = [{ x: 0, y: 1, lo: 1, hi: 1, extrapolated: false }]
  for (const step of survival.steps) {
    const before = curve.at(-1)
    if (before) curve.push({ ...before, x: step.time })
    curve.push({ x: step.time, y: step.survival, lo: step.lo, hi: step.hi, extrapolated: false })
  }
  const last = curve.at(-1)
  if (last && last.x < longest) curve.push({ ...last, x: longest })
  return curve
}

/** The share of closed records not reached after so many months, with its pointwise band. */
export function survivalPanel(lags: readonly ModelLag[], survival: Survival, level: number): Panel {
  const curve = survivalCurve(lags, survival)
  const datum = (one: ModelLag): Datum => ({
    id: one.closed.id,
    x: one.days / daysPerMonth,
    y: shareAt(survival, one.days / daysPerMonth),
    name: { en: one.closed.row.name },
    ...(one.open === null && { hollow: true }),
    facts: factsOf(one),
  })
  const inOrder = lags.toSorted((a, b) => a.days - b.days || (a.closed.id < b.closed.id ? -1 : 1))
  return {
    id: 'survival',
    title: null,
    weight: 1,
    x: { quantity: 'months', scale: 'linear', label: msg('lag.axis.months') },
    y: {
      quantity: 'share',
      scale: 'linear',
      label: msg('lag.axis.share'),
      domain: [0, 1],
    },
    series: [
      {
        mark: 'points',
        id: 'reached',
        name: msg('lag.series.reached'),
        tone: 'open',
        data: inOrder.filter((one) => one.open !== null).map(datum),
      },
      {
        mark: 'points',
        id: 'waiting',
        name: msg('lag.series.waiting'),
        tone: 'closed',
        data: inOrder.filter((one) => one.open === null).map(datum),
      },
      {
        mark: 'fit',
        id: 'curve',
        of: 'reached',
        name: msg('lag.series.curve'),
        tone: 'open',
        method: 'kaplan-meier',
        n: survival.n,
        level,
        curve,
      },
    ],
    events: [],
  }
}

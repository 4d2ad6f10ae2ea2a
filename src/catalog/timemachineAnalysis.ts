import type { ScoredModel } from '../domain/series/scoredModels.ts'
import type { Bounds } from '../domain/stats/logitLine.ts'
import { percentile } from '../domain/stats/percentile.ts'
import { band, spanOf, type TrendMethod } from '../domain/stats/trendFit.ts'
import { dayOf, daysPerMonth, isoOfDay, type Day } from '../domain/time/day.ts'
import { analyse, level } from './crossoverAnalysis.ts'

/** What the trends of one day said of a later day, and what came. */
export type Forecast = {
  readonly asOf: Day
  /** Closed minus open that the trends put at `target`, with the interval of that difference; null where there was no trend. */
  readonly gap: { readonly y: number; readonly lo: number | null; readonly hi: number | null } | null
  readonly target: Day
  /** Best closed minus best open score on `target`; null while that day lies beyond the data. */
  readonly actual: number | null
  /** When the trends met, as seen then: open ahead from that day on. Null where they did not. */
  readonly meets: number | null
}

export type GapStep = {
  readonly day: Day
  readonly gap: number
  readonly closed: ScoredModel
  readonly open: ScoredModel
}

/** A line through a handful of models is no forecast; records are few by nature. */
export const fewestForForecast = { all: 10, records: 3 } as const

type Choice = {
  readonly method: TrendMethod
  readonly of: 'all' | 'records'
  readonly since: Day | null
  readonly bounds: Bounds | null
  readonly horizonMonths: number
}

/** Last days of quarters from the first year to the newest day of the data. */
export function quarterEnds(from: number, newest: Day): readonly Day[] {
  const ends: Day[] = []
  for (let quarter = 1; ; quarter++) {
    const end = dayOf(from, quarter * 3 + 1, 0)
    if (end > newest) return ends
    ends.push(end)
  }
}

/**
 * Refits both trends on what was known at each quarter's end and compares with what came. The interval of the gap adds
 * the variances of the two trends: it says how well the mean trends were known, and nothing of the scatter about them.
 */
export function forecastsOf(
  models: readonly ScoredModel[],
  newest: Day,
  choice: Choice,
): readonly Forecast[] {
  const steps = gapSteps(models)
  return quarterEnds(2021, newest).map((asOf) => {
    const { open, closed, crossing } = analyse(models, { ...choice, asOf, keepsVague: true })
    const target = dayAfter(asOf, choice.horizonMonths)
    const actual = target > newest ? null : (steps.findLast((step) => step.day <= target)?.gap ?? null)
    const meets =
      crossing.kind === 'fitted' && crossing.aheadAfter === 'a' && crossing.x > asOf ? crossing.x : null
    if (open.trend.kind === 'undetermined' || closed.trend.kind === 'undetermined')
      return { asOf, gap: null, target, actual, meets: null }
    if (Math.min(spanOf(open.trend.fit).n, spanOf(closed.trend.fit).n) < fewestForForecast[choice.of])
      return { asOf, gap: null, target, actual, meets: null }
    const above = band(closed.trend.fit, target, level)
    const below = band(open.trend.fit, target, level)
    const y = above.y - below.y
    if (above.lo === null || below.lo === null || above.hi === null || below.hi === null)
      return { asOf, gap: { y, lo: null, hi: null }, target, actual, meets }
    const half = Math.hypot((above.hi - above.lo) / 2, (below.hi - below.lo) / 2)
    return { asOf, gap: { y, lo: y - half, hi: y + half }, target, actual, meets }
  })
}

const dayAfter = (day: Day, months: number): Day => {
  const [year = 0, month = 0] = isoOfDay(day).split('-').map(Number)
  return dayOf(year, month + months + 1, 0)
}

/** Best closed minus best open score, from the first day on which both sides have one, at each day on which it changes. */
export function gapSteps(models: readonly ScoredModel[]): readonly GapStep[] {
  const steps: GapStep[] = []
  let open: ScoredModel | null = null
  let closed: ScoredModel | null = null
  for (const model of models.toSorted((a, b) => a.released - b.released || a.score - b.score)) {
    if (model.group === 'open' && model.score > (open?.score ?? -Infinity)) open = model
    else if (model.group === 'closed' && model.score > (closed?.score ?? -Infinity)) closed = model
    else continue
    if (!open || !closed) continue
    const step = { day: model.released, gap: closed.score - open.score, closed, open }
    if (steps.at(-1)?.day === step.day) steps.pop()
    steps.push(step)
  }
  return steps
}

/** The first day on which the best open score was no lower than the best closed one; null where there is none. */
export const firstLevel = (steps: readonly GapStep[], after: Day): Day | null =>
  steps.find((step) => step.day >= after && step.gap <= 0)?.day ?? null

export type Score = {
  /** Forecasts that can be checked. */
  readonly checked: number
  /** Median distance between forecast and outcome, in points: one wild forecast would own a mean. */
  readonly typicalError: number | null
  /** Of those with an interval, how many held the outcome. */
  readonly withInterval: number
  readonly held: number
  /** Crossing dates that lie before the newest day of the data, and how many of them came true by then. */
  readonly due: number
  readonly met: number
  /** Median days between a date that fell due and the day on which the sides were level; `atLeast` where some never were. */
  readonly dateError: { readonly days: number; readonly atLeast: boolean } | null
}

/** Holds all forecasts to account. */
export function scoreOf(forecasts: readonly Forecast[], steps: readonly GapStep[], newest: Day): Score {
  const checked = forecasts.flatMap(({ gap, actual }) => (gap && actual !== null ? [{ ...gap, actual }] : []))
  const bounded = checked.flatMap(({ lo, hi, actual }) =>
    lo === null || hi === null ? [] : [{ lo, hi, actual }],
  )
  const due = forecasts.filter(({ meets }) => meets !== null && meets <= newest)
  const misses = due.flatMap(({ asOf, meets }) => {
    const level = firstLevel(steps, asOf)
    // A meeting that has not come yet is off by the time that has passed, and by more.
    return meets === null ? [] : [{ days: Math.abs((level ?? newest) - meets), isOver: level !== null }]
  })
  const middleMiss = percentile(
    misses.map(({ days }) => days).toSorted((a, b) => a - b),
    0.5,
  )
  return {
    checked: checked.length,
    typicalError: percentile(
      checked.map(({ y, actual }) => Math.abs(y - actual)).toSorted((a, b) => a - b),
      0.5,
    ),
    withInterval: bounded.length,
    held: bounded.filter(({ lo, hi, actual }) => lo <= actual && actual <= hi).length,
    due: due.length,
    dateError:
      middleMiss === null ? null : { days: middleMiss, atLeast: misses.some(({ isOver }) => !isOver) },
    met: due.filter(({ asOf, meets }) => {
      const level = firstLevel(steps, asOf)
      return level !== null && meets !== null && level <= meets + daysPerMonth * 3
    }).length,
  }
}

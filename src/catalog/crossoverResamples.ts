import { seededRandom } from '../domain/random/seededRandom.ts'
import type { Group } from '../domain/series/groupOf.ts'
import { crossingSpread, type CrossingSpread } from '../domain/stats/crossingSpread.ts'
import {
  drawnPoints,
  recordsInOrder,
  resampledBand,
  resampledTrends,
} from '../domain/stats/resampledTrends.ts'
import { theilSenDraws } from '../domain/stats/theilSenDraws.ts'
import { fitTrend, type TrendFit } from '../domain/stats/trendFit.ts'
import type { XY } from '../domain/stats/XY.ts'
import { daysPerYear } from '../domain/time/day.ts'
import { level, windowYears, type CrossoverAnalysis, type CrossoverChoice } from './crossoverAnalysis.ts'

/** How often the models of a view are drawn anew. The stress test draws the same resamples, so its numbers agree. */
export const resamplesPerView = 600

/** The middle share of crossing dates that is stated. */
export const dateLevel = 0.95

export type CrossoverResamples = {
  readonly open: readonly (TrendFit | null)[]
  readonly closed: readonly (TrendFit | null)[]
  readonly spread: CrossingSpread
}

/** For each side the band of its trend as the resamples give it; null where the formula of the fit stands. */
export type Bands = Readonly<Record<Group, ReturnType<typeof resampledBand>>>

/**
 * Formulas assume independent points, which records are not, and Theil–Sen and quantiles have none: there the resamples
 * give the band.
 */
export function bandsOf(
  analysis: Pick<CrossoverAnalysis, Group>,
  of: 'all' | 'records',
  resamples: CrossoverResamples,
): Bands {
  const bandOf = (group: Group) => {
    const { trend } = analysis[group]
    if (trend.kind === 'undetermined' || (of === 'all' && 'line' in trend.fit)) return null
    return resampledBand(trend.fit, resamples[group], level)
  }
  return { open: bandOf('open'), closed: bandOf('closed') }
}

/**
 * Both trends of a view refitted to resamples of the models known then, each side drawn by itself. Tells the share done as
 * it goes.
 */
export function* crossoverResamples(
  { open, closed }: Pick<CrossoverAnalysis, 'open' | 'closed'>,
  choice: CrossoverChoice,
  count = resamplesPerView,
): Generator<number, CrossoverResamples> {
  const [a, b]: [(TrendFit | null)[], (TrendFit | null)[]] = [[], []]
  for (const [trends, { group, known }] of [[a, open] as const, [b, closed] as const]) {
    const points = known.map((model) => ({ x: model.released, y: model.score }))
    const random = seededRandom(`crossover ${group}`)
    for (const trend of resampledTrends(points, { count, random, trendOf: trendOfDraws(points, choice) })) {
      trends.push(trend)
      yield (a.length + b.length) / (2 * count)
    }
  }
  const window = windowYears * daysPerYear
  const span = { from: choice.asOf - window, to: choice.asOf + window, level: dateLevel }
  return { open: a, closed: b, spread: crossingSpread(a, b, span) }
}

/** How a resample becomes a trend: records are chosen anew from all that was drawn, then the years. */
function trendOfDraws(
  points: readonly XY[],
  { of, since, method, bounds }: CrossoverChoice,
): (times: Uint16Array) => TrendFit | null {
  const first = since ?? -Infinity
  if (of === 'all' && method === 'theil-sen') {
    const skipped = points.filter(({ x }) => x < first).length
    const trend = theilSenDraws(points.slice(skipped), level)
    return (times) => trend(times.subarray(skipped))
  }
  return (times) => {
    const drawn = drawnPoints(points, times)
    const chosen = of === 'records' ? recordsInOrder(drawn) : drawn
    const trend = fitTrend(
      method,
      chosen.filter(({ x }) => x >= first),
      { level, bounds },
    )
    return trend.kind === 'fitted' ? trend.fit : null
  }
}

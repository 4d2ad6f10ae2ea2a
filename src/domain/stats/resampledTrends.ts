import { drawIndex } from '../random/seededRandom.ts'
import type { Random } from '../random/xoshiro128.ts'
import { percentile } from './percentile.ts'
import { predict, type TrendFit } from './trendFit.ts'
import type { XY } from './XY.ts'

type Resampling = {
  readonly count: number
  readonly random: Random
  /** The trend of a resample, from how often each point was drawn; null where there is none. */
  readonly trendOf: (times: Uint16Array) => TrendFit | null
}

/**
 * The trend refitted to `count` bootstrap resamples of the points, one after the other: as many points as there are, drawn
 * with replacement. Null where a resample has no trend. The first trends of a larger count are those of a smaller one.
 *
 * Assumes that points are drawn independently. Records depend on one another, so they are chosen anew from each
 * resample of all points; a resample can miss a record and never gains one.
 *
 * Source: B. Efron and R. J. Tibshirani (1993), "An Introduction to the Bootstrap", chapters 6 and 9 (cases resampled).
 */
export function* resampledTrends(
  points: readonly XY[],
  { count, random, trendOf }: Resampling,
): Generator<TrendFit | null, void> {
  for (let round = 0; round < count; round++) {
    const times = new Uint16Array(points.length)
    for (let i = 0; i < points.length; i++) {
      const drawn = drawIndex(random, points.length)
      times[drawn] = (times[drawn] ?? 0) + 1
    }
    yield trendOf(times)
  }
}

/** The points drawn, in the order given, repeated where drawn more than once. */
export function drawnPoints(points: readonly XY[], times: Uint16Array): readonly XY[] {
  const drawn: XY[] = []
  points.forEach((point, i) => {
    for (let k = times[i] ?? 0; k > 0; k--) drawn.push(point)
  })
  return drawn
}

/** The records among points in order of x, and of y within an x: each strictly higher than all before; one an x. */
export function recordsInOrder(points: readonly XY[]): readonly XY[] {
  const records: XY[] = []
  for (const point of points) {
    const last = records.at(-1)
    if (last && point.y <= last.y) continue
    if (last?.x === point.x) records.pop()
    records.push(point)
  }
  return records
}

/**
 * A band about a trend from its resamples: at each x, as far below and above the trend as the resamples spread below and
 * above their own median at the level asked for. Laid about the trend and not about that median, because resampled
 * records lie lower than the records. Null where fewer than half of the resamples have a trend.
 */
export function resampledBand(
  fit: TrendFit,
  resamples: readonly (TrendFit | null)[],
  level: number,
): ((x: number) => { readonly lo: number; readonly hi: number }) | null {
  const trends = resamples.filter((trend) => trend !== null)
  if (trends.length === 0 || trends.length < resamples.length / 2) return null
  return (x) => {
    // Sorted as numbers, which is much quicker than by a comparison.
    const heights = Float64Array.from(trends, (trend) => predict(trend, x)).sort()
    const at = (share: number): number => percentile(heights, share) ?? Number.NaN
    const y = predict(fit, x)
    const [low, middle, high] = [at((1 - level) / 2), at(0.5), at((1 + level) / 2)]
    const { floor, ceiling } = fit.method === 'logit' ? fit : { floor: -Infinity, ceiling: Infinity }
    return { lo: Math.max(floor, y - (middle - low)), hi: Math.min(ceiling, y + (high - middle)) }
  }
}

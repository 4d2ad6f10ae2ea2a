import { median } from 'd3-array'
import { undetermined, type Estimate } from './Estimate.ts'
import { fewestPointsForLine } from './leastSquares.ts'
import { twoSidedZ } from './tQuantile.ts'
import type { XY } from './XY.ts'

/** A robust straight line: the median of all pairwise slopes. */
export type TheilSenFit = {
  readonly method: 'theil-sen'
  readonly n: number
  readonly slope: number
  readonly intercept: number
  /** Median of x and the line's height there: predict from these. */
  readonly xMedian: number
  readonly yAtMedian: number
  /** Interval of the slope at `level`, in y per unit of x. */
  readonly slopeLo: number
  readonly slopeHi: number
  readonly level: number
  readonly xMin: number
  readonly xMax: number
}

/** Above this many points the pairs no longer fit a frame's time and memory; callers thin or refuse. */
export const mostPointsForTheilSen = 3000

/**
 * The Theil–Sen line: slope is the median of the slopes of all pairs with different x, intercept the median of
 * y − slope · x. A quarter of the points may be wild without moving it far. It has no pointwise band; the interval of
 * the slope is Sen's, from the normal approximation of Kendall's S with ties in x and y accounted for.
 *
 * Undetermined: `too-few-points` (fewer than three), `no-spread-in-x`, `beyond-precision` (overflow, or more than 3,000 points).
 *
 * Source: Theil (1950); Sen (1968), "Estimates of the regression coefficient based on Kendall's tau", JASA 63, 1379–1389.
 */
export function theilSen(points: readonly XY[], level: number): Estimate<TheilSenFit> {
  const n = points.length
  if (n < fewestPointsForLine) return undetermined('too-few-points')
  if (n > mostPointsForTheilSen) return undetermined('beyond-precision')
  const slopes = pairwiseSlopes(points)
  if (slopes.length === 0) return undetermined('no-spread-in-x')
  const slope = median(slopes) ?? Number.NaN
  const intercept = median(points, (p) => p.y - slope * p.x) ?? Number.NaN
  const xMedian = median(points, (p) => p.x) ?? Number.NaN
  const yAtMedian = xMedian * slope + intercept
  if (![slope, intercept, xMedian, yAtMedian].every(Number.isFinite)) return undetermined('beyond-precision')
  const half = twoSidedZ(level) * Math.sqrt(kendallVariance(points))
  const at = (rank: number) => slopes[Math.min(Math.max(Math.round(rank), 0), slopes.length - 1)] ?? slope
  return {
    kind: 'fitted',
    method: 'theil-sen',
    n,
    slope,
    intercept,
    xMedian,
    yAtMedian,
    slopeLo: at((slopes.length - half) / 2 - 1),
    slopeHi: at((slopes.length + half) / 2),
    level,
    xMin: Math.min(...points.map((p) => p.x)),
    xMax: Math.max(...points.map((p) => p.x)),
  }
}

function pairwiseSlopes(points: readonly XY[]): Float64Array {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2)
  let count = 0
  points.forEach((a, i) => {
    for (let j = i + 1; j < points.length; j++) {
      const b = points[j]
      if (b === undefined || b.x === a.x) continue
      slopes[count++] = (b.y - a.y) / (b.x - a.x)
    }
  })
  return slopes.subarray(0, count).sort()
}

/** Variance of Kendall's S under no trend, with ties in x and in y (Kendall 1970, chapter 4). */
function kendallVariance(points: readonly XY[]): number {
  const n = points.length
  const x = tieSizes(points.map((p) => p.x))
  const y = tieSizes(points.map((p) => p.y))
  const sum = (ties: readonly number[], term: (t: number) => number) =>
    ties.reduce((total, t) => total + term(t), 0)
  const single = (t: number) => t * (t - 1) * (2 * t + 5)
  const pairs = (t: number) => t * (t - 1)
  const triples = (t: number) => t * (t - 1) * (t - 2)
  const first = (single(n) - sum(x, single) - sum(y, single)) / 18
  const second = n > 2 ? (sum(x, triples) * sum(y, triples)) / (9 * triples(n)) : 0
  const third = (sum(x, pairs) * sum(y, pairs)) / (2 * pairs(n))
  return Math.max(0, first + second + third)
}

function tieSizes(values: readonly number[]): readonly number[] {
  const sizes = new Map<number, number>()
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1)
  return [...sizes.values()]
}

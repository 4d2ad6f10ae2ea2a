import { median, quickselect } from 'd3-array'
import { seededRandom, drawIndex } from '../random/seededRandom.ts'
import type { Random } from '../random/xoshiro128.ts'
import { centred } from './centred.ts'
import { undetermined, type Estimate } from './Estimate.ts'
import { fewestPointsForLine } from './leastSquares.ts'
import { twoSidedZ } from './tQuantile.ts'
import type { XY } from './XY.ts'

/** A straight line that up to 29 % of wild points cannot carry away. */
export type TheilSenFit = {
  readonly method: 'theil-sen'
  readonly n: number
  /** y per unit of x: the median slope of all pairs of points. */
  readonly slope: number
  /** Ends of the slope's confidence interval at `level`; null where the points are too few to bound it. */
  readonly slopeLo: number | null
  readonly slopeHi: number | null
  readonly level: number
  /** y at x = 0: the median of y − slope · x. */
  readonly intercept: number
  /** Pairs with different x. */
  readonly pairs: number
  /** Pairs the median was taken over: fewer than `pairs` where those were too many and a sample was drawn. */
  readonly pairsUsed: number
  readonly xMin: number
  readonly xMax: number
}

/** Up to this many points every pair counts (1,999,000 of them); beyond, a sample of pairs is drawn. */
const mostPointsForAllPairs = 2_000
const sampledPairs = 500_000

type Options = {
  /** Confidence level of the slope's interval. */
  readonly level: number
  /** Draws the pairs where there are too many; with no generator given, always the same pairs. */
  readonly random?: Random | undefined
}

/**
 * The Theil–Sen line: median slope of all pairs of points with different x, and the median of what is left as intercept.
 * The interval of the slope follows Sen: the order statistics of the pair slopes at (N ∓ z √Var S) / 2, with
 * Var S = [n(n−1)(2n+5) − Σ t(t−1)(2t+5)] / 18 over groups of t points with the same x. Ranks are rounded outwards.
 * It gives no band for the height of the line, so none is offered.
 *
 * Undetermined: `too-few-points` (fewer than three), `no-spread-in-x`, `beyond-precision` (overflow).
 *
 * Sources: Theil (1950), Proc. Kon. Ned. Akad. v. Wetensch. A 53, 386–392; Sen (1968), "Estimates of the regression
 * coefficient based on Kendall's tau", JASA 63(324), 1379–1389.
 */
export function theilSen(points: readonly XY[], { level, random }: Options): Estimate<TheilSenFit> {
  const n = points.length
  if (n < fewestPointsForLine) return undetermined('too-few-points')
  const x = centred(points.map((point) => point.x))
  const y = centred(points.map((point) => point.y))
  if (!x || !y) return undetermined('beyond-precision')
  if (x.min === x.max) return undetermined('no-spread-in-x')

  // A sample depends on the order of the points; sorted, the same points always give the same sample.
  const sorted = points.toSorted((p, q) => p.x - q.x || p.y - q.y)
  const ties = tieSizes(sorted)
  const pairs = choosePairs(n) - ties.reduce((sum, t) => sum + choosePairs(t), 0)
  const slopes =
    n <= mostPointsForAllPairs
      ? allSlopes(sorted, pairs)
      : sampleSlopes(sorted, random ?? seededRandom('theil-sen'))
  const slope = medianOf(slopes)
  const intercept = median(sorted, (point) => point.y - slope * point.x) ?? Number.NaN
  if (!Number.isFinite(slope) || !Number.isFinite(intercept)) return undetermined('beyond-precision')

  const spread = twoSidedZ(level) * Math.sqrt(varianceOfS(n, ties))
  const rank = Math.floor((((pairs - spread) / 2) * slopes.length) / pairs)
  return {
    kind: 'fitted',
    method: 'theil-sen',
    n,
    slope,
    slopeLo: slopeOfRank(slopes, rank),
    slopeHi: slopeOfRank(slopes, slopes.length + 1 - rank),
    level,
    intercept,
    pairs,
    pairsUsed: slopes.length,
    xMin: x.min,
    xMax: x.max,
  }
}

const choosePairs = (n: number): number => (n * (n - 1)) / 2

/** Sizes of the groups of points with the same x. */
function tieSizes(sorted: readonly XY[]): number[] {
  const sizes = new Map<number, number>()
  for (const { x } of sorted) sizes.set(x, (sizes.get(x) ?? 0) + 1)
  return [...sizes.values()]
}

/** Variance of Kendall's S where no slope is true, with ties in x. */
function varianceOfS(n: number, ties: readonly number[]): number {
  const term = (t: number): number => t * (t - 1) * (2 * t + 5)
  return (term(n) - ties.reduce((sum, t) => sum + term(t), 0)) / 18
}

function allSlopes(sorted: readonly XY[], pairs: number): Float64Array {
  const slopes = new Float64Array(pairs)
  let count = 0
  sorted.forEach((p, i) => {
    for (let j = i + 1; j < sorted.length; j++) {
      const q = sorted[j]
      if (q && q.x !== p.x) slopes[count++] = (q.y - p.y) / (q.x - p.x)
    }
  })
  return slopes
}

function sampleSlopes(sorted: readonly XY[], random: Random): Float64Array {
  const slopes = new Float64Array(sampledPairs)
  let count = 0
  // A few draws of a pair suffice unless nearly all x are equal; then fewer pairs than asked for are used.
  for (let draw = 0; draw < 8 * sampledPairs && count < sampledPairs; draw++) {
    const p = sorted[drawIndex(random, sorted.length)]
    const q = sorted[drawIndex(random, sorted.length)]
    if (p && q && p.x !== q.x) slopes[count++] = (q.y - p.y) / (q.x - p.x)
  }
  return slopes.subarray(0, count)
}

function medianOf(slopes: Float64Array): number {
  const upper = slopeOfRank(slopes, Math.floor(slopes.length / 2) + 1) ?? Number.NaN
  const lower = slopeOfRank(slopes, Math.ceil(slopes.length / 2)) ?? Number.NaN
  return lower / 2 + upper / 2
}

/** The slope with the given rank, 1 being the least; null where there is no such rank. Reorders the slopes. */
function slopeOfRank(slopes: Float64Array, rank: number): number | null {
  const slope = quickselect(slopes, rank - 1)[rank - 1] ?? Number.NaN
  return Number.isFinite(slope) ? slope : null
}

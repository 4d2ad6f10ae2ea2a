import { fewestPointsForLine } from './leastSquares.ts'
import type { TheilSenFit } from './theilSen.ts'
import type { XY } from './XY.ts'

type Pairs = { readonly slope: Float64Array; readonly i: Uint16Array; readonly j: Uint16Array }

/**
 * Theil–Sen lines of many resamples of the same points. A pair of points drawn m and k times counts m · k times, so the
 * slopes of all pairs are sorted once, and each resample takes one pass over them: the same slope and intercept as
 * `theilSen` of the points written out, without the interval of the slope. Points are at most 65,535.
 *
 * The function returned takes how often each point was drawn; null for fewer than three points or no two with different x.
 */
export function theilSenDraws(
  points: readonly XY[],
  level: number,
): (times: Uint16Array) => TheilSenFit | null {
  const pairs = pairsOf(points)
  return (times) => {
    const drawn = points.flatMap((point, i) => Array.from({ length: times[i] ?? 0 }, () => point))
    const first = drawn[0]
    const count = countOf(pairs, times)
    if (drawn.length < fewestPointsForLine || !first || count === 0) return null
    const slope = medianSlope(pairs, times, count)
    const left = Float64Array.from(drawn, ({ x, y }) => y - slope * x).toSorted()
    const at = (rank: number): number => left[rank] ?? Number.NaN
    const xs = drawn.map(({ x }) => x)
    return {
      method: 'theil-sen',
      n: drawn.length,
      slope,
      slopeLo: null,
      slopeHi: null,
      level,
      intercept: (at(Math.floor((left.length - 1) / 2)) + at(Math.ceil((left.length - 1) / 2))) / 2,
      pairs: count,
      pairsUsed: count,
      xMin: Math.min(...xs),
      xMax: Math.max(...xs),
    }
  }
}

/** All pairs of points with different x, by slope. */
function pairsOf(points: readonly XY[]): Pairs {
  const all = points.flatMap((p, i) =>
    points
      .slice(i + 1)
      .flatMap((q, k) => (q.x === p.x ? [] : [{ slope: (q.y - p.y) / (q.x - p.x), i, j: i + 1 + k }])),
  )
  all.sort((a, b) => a.slope - b.slope)
  return {
    slope: Float64Array.from(all, (pair) => pair.slope),
    i: Uint16Array.from(all, (pair) => pair.i),
    j: Uint16Array.from(all, (pair) => pair.j),
  }
}

const weightAt = ({ i, j }: Pairs, times: Uint16Array, pair: number): number =>
  (times[i[pair] ?? 0] ?? 0) * (times[j[pair] ?? 0] ?? 0)

function countOf(pairs: Pairs, times: Uint16Array): number {
  let count = 0
  for (let pair = 0; pair < pairs.slope.length; pair++) count += weightAt(pairs, times, pair)
  return count
}

function medianSlope(pairs: Pairs, times: Uint16Array, count: number): number {
  const lower = Math.ceil(count / 2)
  const upper = Math.floor(count / 2) + 1
  let passed = 0
  let low = Number.NaN
  for (let pair = 0; pair < pairs.slope.length; pair++) {
    const slope = pairs.slope[pair] ?? Number.NaN
    const before = passed
    passed += weightAt(pairs, times, pair)
    if (before < lower && passed >= lower) low = slope
    if (passed >= upper) return low / 2 + slope / 2
  }
  return low
}

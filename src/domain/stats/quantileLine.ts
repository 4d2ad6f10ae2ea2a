import { centred } from './centred.ts'
import { undetermined, type Estimate } from './Estimate.ts'
import { fewestPointsForLine } from './leastSquares.ts'
import type { XY } from './XY.ts'

/** A straight line that a stated share of the points lies below. */
export type QuantileFit = {
  readonly method: 'quantile'
  readonly n: number
  /** The share of points below the line, 0 to 1: 0.9 for the 90th percentile. */
  readonly tau: number
  /** y per unit of x. */
  readonly slope: number
  /** y at x = 0. */
  readonly intercept: number
  readonly xMin: number
  readonly xMax: number
}

type Columns = { readonly x: Float64Array; readonly y: Float64Array; readonly tau: number }

/** Residuals closer than this share of the spread of y stand on one line, but for rounding. */
const tieTolerance = 1e-10

/**
 * The line that minimises Σ ρ(y − a − b x) with ρ(u) = u (tau − [u < 0]): exact, not iterated to a tolerance.
 *
 * The best height for a given slope is a quantile of what is left, so the loss is a convex, piecewise linear function of
 * the slope alone. From a slope that is not the best, the line turns about the point it rests on to the best slope
 * through that point, a weighted quantile of the slopes to all others; the loss falls every time, and there are finitely
 * many such lines. Of several equally good lines the same one is always found, whatever the order of the points.
 *
 * Undetermined: `too-few-points` (fewer than three), `no-spread-in-x`, `beyond-precision`. `tau` lies between 0 and 1.
 *
 * Sources: R. Koenker and G. Bassett (1978), "Regression quantiles", Econometrica 46(1), 33–50; G. O. Wesolowsky (1981),
 * "A new descent algorithm for the least absolute value regression problem", Communications in Statistics B 10(5), 479–491.
 */
export function quantileLine(points: readonly XY[], tau: number): Estimate<QuantileFit> {
  const n = points.length
  if (n < fewestPointsForLine) return undetermined('too-few-points')
  const sorted = points.toSorted((p, q) => p.x - q.x || p.y - q.y)
  const x = centred(sorted.map((point) => point.x))
  const y = centred(sorted.map((point) => point.y))
  if (!x || !y) return undetermined('beyond-precision')
  if (x.min === x.max) return undetermined('no-spread-in-x')
  const columns = { x: Float64Array.from(x.deviations), y: Float64Array.from(y.deviations), tau }
  const best = descend(columns, (y.max - y.min) * tieTolerance)
  const intercept = y.mean + best.height - best.slope * x.mean
  if (!Number.isFinite(best.slope) || !Number.isFinite(intercept)) return undetermined('beyond-precision')
  return {
    kind: 'fitted',
    method: 'quantile',
    n,
    tau,
    slope: best.slope,
    intercept,
    xMin: x.min,
    xMax: x.max,
  }
}

/** From the level line downhill. A turn that gains nothing but rounding ends it. */
function descend(columns: Columns, tolerance: number): { readonly slope: number; readonly height: number } {
  let at = restAt(columns, 0, tolerance)
  for (;;) {
    const side = at.right.derivative < 0 ? at.right : at.left.derivative > 0 ? at.left : null
    if (!side) return at
    const next = restAt(columns, bestThrough(columns, side.point), tolerance)
    if (!(next.loss < at.loss - Math.abs(at.loss) * 1e-14)) return at
    at = next
  }
}

type Turn = { readonly derivative: number; readonly point: number }

/** The best height for a slope, its loss, and for a turn either way the change of the loss and the point it turns about. */
function restAt({ x, y, tau }: Columns, slope: number, tolerance: number) {
  const left = y.map((value, i) => value - slope * (x[i] ?? 0))
  const height = left.toSorted()[rankOf(tau, left.length) - 1] ?? Number.NaN
  const ties: number[] = []
  let below = 0
  // Σ of x over the points above the line and below it, weighted as the loss weighs them.
  let pull = 0
  let loss = 0
  for (let i = 0; i < left.length; i++) {
    const away = (left[i] ?? 0) - height
    loss += away * (away < 0 ? tau - 1 : tau)
    if (Math.abs(away) <= tolerance) ties.push(i)
    else {
      below += away < 0 ? 1 : 0
      pull += (x[i] ?? 0) * (away < 0 ? tau - 1 : tau)
    }
  }
  const rank = rankOf(tau, left.length) - below
  const atPoint = (i: number): number => x[i] ?? 0
  // Turned up a little, the points on the line part in order of x: the right-most fall below it first.
  const turn = (inOrder: readonly number[]): Turn => {
    const place = Math.min(Math.max(rank - 1, 0), inOrder.length - 1)
    const point = inOrder[place] ?? 0
    const weighed = inOrder.reduce(
      (sum, i, k) => sum + (k === place ? 0 : atPoint(i) * (k < place ? tau - 1 : tau)),
      pull,
    )
    const others = balance(left.length, below + place, tau)
    return { derivative: atPoint(point) * others - weighed, point }
  }
  const right = turn(ties.toSorted((a, b) => atPoint(b) - atPoint(a)))
  const leftward = turn(ties.toSorted((a, b) => atPoint(a) - atPoint(b)))
  return { slope, height, loss, right, left: leftward }
}

/** The weights of all points but the one turned about: `below` of them count tau − 1, the rest tau. */
const balance = (n: number, below: number, tau: number): number => below * (tau - 1) + (n - 1 - below) * tau

/** The best slope of the lines through one point: a weighted quantile of the slopes from it to the others. */
function bestThrough({ x, y, tau }: Columns, through: number): number {
  const x0 = x[through] ?? 0
  const y0 = y[through] ?? 0
  const others: { slope: number; weight: number }[] = []
  let derivative = 0
  for (let i = 0; i < x.length; i++) {
    const run = (x[i] ?? 0) - x0
    if (run === 0) continue
    others.push({ slope: ((y[i] ?? 0) - y0) / run, weight: Math.abs(run) })
    derivative -= Math.abs(run) * (run > 0 ? tau : 1 - tau)
  }
  others.sort((a, b) => a.slope - b.slope)
  for (const { slope, weight } of others) {
    derivative += weight
    if (derivative >= 0) return slope
  }
  return others.at(-1)?.slope ?? 0
}

/** Rank of the quantile among n; a product that is whole but for rounding counts as whole. */
const rankOf = (tau: number, n: number): number => Math.min(Math.max(Math.ceil(tau * n - 1e-9), 1), n)

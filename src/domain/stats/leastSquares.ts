import { centred, sumOfProducts } from './centred.ts'
import { undetermined, type Estimate } from './Estimate.ts'
import type { XY } from './XY.ts'

/** A straight line fitted by least squares: plain numbers, enough to draw it, its band and its crossings. */
export type LineFit = {
  readonly n: number
  /** y per unit of x. */
  readonly slope: number
  readonly slopeSe: number
  /** y at x = 0, which is 1970-01-01 where x is a day: rarely of use. Predict from the means instead. */
  readonly intercept: number
  readonly interceptSe: number
  readonly xMean: number
  readonly yMean: number
  /** Sum of squared deviations of x from its mean. */
  readonly sxx: number
  /** Standard deviation of the residuals, with n − 2 degrees of freedom. */
  readonly residualSd: number
  /** Share of the variance of y that the line explains, 0 to 1; null where y does not vary. */
  readonly r2: number | null
  readonly xMin: number
  readonly xMax: number
}

/** Two points always lie on a line and say nothing of its uncertainty. */
export const fewestPointsForLine = 3

/**
 * The straight line y = intercept + slope · x with the least sum of squared residuals.
 *
 * Undetermined: `too-few-points` (fewer than three), `no-spread-in-x`, `beyond-precision` (overflow).
 * The order of the points makes no difference, to the last bit.
 *
 * Source: Draper and Smith (1998), "Applied Regression Analysis", 3rd ed., chapter 1.
 */
export function leastSquares(points: readonly XY[]): Estimate<LineFit> {
  const n = points.length
  if (n < fewestPointsForLine) return undetermined('too-few-points')
  const x = centred(points.map((point) => point.x))
  const y = centred(points.map((point) => point.y))
  if (!x || !y) return undetermined('beyond-precision')
  if (x.min === x.max) return undetermined('no-spread-in-x')

  const sxx = sumOfProducts(x.deviations, x.deviations)
  const syy = sumOfProducts(y.deviations, y.deviations)
  const slope = sumOfProducts(x.deviations, y.deviations) / sxx
  const residuals = y.deviations.map((dy, i) => dy - slope * (x.deviations[i] ?? 0))
  const rss = sumOfProducts(residuals, residuals)
  const residualSd = Math.sqrt(rss / (n - 2))
  const fit: LineFit = {
    n,
    slope,
    slopeSe: residualSd / Math.sqrt(sxx),
    intercept: y.mean - slope * x.mean,
    interceptSe: residualSd * Math.hypot(1 / Math.sqrt(n), x.mean / Math.sqrt(sxx)),
    xMean: x.mean,
    yMean: y.mean,
    sxx,
    residualSd,
    r2: syy === 0 ? null : Math.max(0, 1 - rss / syy),
    xMin: x.min,
    xMax: x.max,
  }
  const allFinite = Object.values(fit).every((value) => value === null || Number.isFinite(value))
  return allFinite ? { kind: 'fitted', ...fit } : undetermined('beyond-precision')
}

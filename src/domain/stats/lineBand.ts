import type { LineFit } from './leastSquares.ts'
import { twoSidedT } from './tQuantile.ts'

/** A value with its interval; an end is null where the method gives none or it passes the largest double. */
export type Banded = { readonly y: number; readonly lo: number | null; readonly hi: number | null }

const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null)

/** The height of the line at x, computed from the means, where it is most accurate. */
export function predictLine(fit: LineFit, x: number): number {
  return fit.slope === 0 ? fit.yMean : fit.yMean + fit.slope * (x - fit.xMean)
}

/** Standard error of the line's height at x, in units of y: least at the mean of x, growing with the distance from it. */
export function standardErrorAt(fit: LineFit, x: number): number {
  if (fit.residualSd === 0) return 0
  return fit.residualSd * Math.hypot(1 / Math.sqrt(fit.n), (x - fit.xMean) / Math.sqrt(fit.sxx))
}

/**
 * The pointwise confidence band of the line: where the mean of y at this x lies, not where the next observation will.
 * Assumes residuals that are independent and normal with one variance; says nothing of a trend that bends.
 *
 * Source: Draper and Smith (1998), "Applied Regression Analysis", 3rd ed., section 3.1.
 */
export function bandAt(fit: LineFit, x: number, level: number): Banded {
  const y = predictLine(fit, x)
  const half = twoSidedT(level, fit.n - 2) * standardErrorAt(fit, x)
  return { y, lo: finiteOrNull(y - half), hi: finiteOrNull(y + half) }
}

/** Confidence interval of the slope, in y per unit of x. Same assumptions as the band. */
export function slopeInterval(fit: LineFit, level: number): { readonly lo: number; readonly hi: number } {
  const half = twoSidedT(level, fit.n - 2) * fit.slopeSe
  return { lo: fit.slope - half, hi: fit.slope + half }
}

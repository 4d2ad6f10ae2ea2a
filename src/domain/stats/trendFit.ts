import type { Random } from '../random/xoshiro128.ts'
import { undetermined, type Estimate } from './Estimate.ts'
import { leastSquares, type LineFit } from './leastSquares.ts'
import { bandAt, predictLine, type Banded } from './lineBand.ts'
import { logitBandAt, logitLine, predictLogit, type Bounds, type LogitFit } from './logitLine.ts'
import { logBandAt, logLine, predictLog, type LogFit } from './logLine.ts'
import { quantileLine, type QuantileFit } from './quantileLine.ts'
import { theilSen, type TheilSenFit } from './theilSen.ts'
import type { XY } from './XY.ts'

export type LinearFit = { readonly method: 'linear'; readonly line: LineFit }

/** A trend over time by one of five methods: plain numbers that survive JSON. */
export type TrendFit = LinearFit | LogitFit | LogFit | TheilSenFit | QuantileFit
export type TrendMethod = TrendFit['method']

/** The quantile that a quantile trend follows: the upper edge of what is released, without resting on single records. */
const trendQuantile = 0.9

export type TrendOptions = {
  /** Confidence level of intervals: 0.95, say. */
  readonly level: number
  /** What bounds y; null for a quantity without floor and ceiling, for which there is no logit line. */
  readonly bounds: Bounds | null
  readonly random?: Random | undefined
}

/**
 * Fits one trend to points by the method asked for.
 *
 * Undetermined: the reasons of the method, and `no-bounds` for a logit line of an unbounded quantity.
 */
export function fitTrend(
  method: TrendMethod,
  points: readonly XY[],
  { level, bounds, random }: TrendOptions,
): Estimate<{ readonly fit: TrendFit }> {
  switch (method) {
    case 'linear': {
      const line = leastSquares(points)
      if (line.kind === 'undetermined') return line
      const { kind, ...plain } = line
      return { kind, fit: { method, line: plain } }
    }
    case 'logit':
      return bounds ? wrapped(logitLine(points, bounds)) : undetermined('no-bounds')
    case 'log-linear':
      return wrapped(logLine(points))
    case 'theil-sen':
      return wrapped(theilSen(points, { level, random }))
    case 'quantile':
      return wrapped(quantileLine(points, trendQuantile))
    default:
      return method satisfies never
  }
}

function wrapped(estimate: Estimate<TrendFit>): Estimate<{ readonly fit: TrendFit }> {
  if (estimate.kind === 'undetermined') return estimate
  const { kind, ...fit } = estimate
  return { kind, fit }
}

/** The height of the trend at x, in units of y. Never NaN; infinite only past the largest double. */
export function predict(fit: TrendFit, x: number): number {
  switch (fit.method) {
    case 'linear':
      return predictLine(fit.line, x)
    case 'logit':
      return predictLogit(fit, x)
    case 'log-linear':
      return predictLog(fit, x)
    case 'theil-sen':
    case 'quantile':
      return fit.intercept + fit.slope * x
    default:
      return fit satisfies never
  }
}

/** The trend at x with its pointwise confidence band; both ends are null for Theil–Sen and quantiles, which have none. */
export function band(fit: TrendFit, x: number, level: number): Banded {
  switch (fit.method) {
    case 'linear':
      return bandAt(fit.line, x, level)
    case 'logit':
      return logitBandAt(fit, x, level)
    case 'log-linear':
      return logBandAt(fit, x, level)
    case 'theil-sen':
    case 'quantile':
      return { y: predict(fit, x), lo: null, hi: null }
    default:
      return fit satisfies never
  }
}

/** How many points a trend was fitted to and the span of x they cover; beyond it, the trend is extrapolated. */
export function spanOf(fit: TrendFit): { readonly n: number; readonly xMin: number; readonly xMax: number } {
  const { n, xMin, xMax } = 'line' in fit ? fit.line : fit
  return { n, xMin, xMax }
}

import { undetermined, type Estimate } from './Estimate.ts'
import { leastSquares, type LineFit } from './leastSquares.ts'
import { bandAt, predictLine, slopeInterval, type Banded } from './lineBand.ts'
import { logitBandAt, logitLine, predictLogit, type Bounds, type LogitFit } from './logitLine.ts'
import { logBandAt, logLine, predictLog, type LogFit } from './logLine.ts'
import { theilSen, type TheilSenFit } from './theilSen.ts'
import type { XY } from './XY.ts'

/** A trend in time by any of the methods the reader can choose. Plain data. */
export type TrendFit = { readonly method: 'linear'; readonly line: LineFit } | LogitFit | LogFit | TheilSenFit
export type TrendMethod = TrendFit['method']

/**
 * Fits a trend by the named method. `logit` needs the bounds of the scale: without them the answer is
 * undetermined, `no-bounds`. `level` is that of the interval Theil–Sen keeps; the others give intervals at any level.
 */
export function fitTrend(
  method: TrendMethod,
  points: readonly XY[],
  options: { readonly bounds: Bounds | null; readonly level: number },
): Estimate<{ readonly fit: TrendFit }> {
  switch (method) {
    case 'linear': {
      const line = leastSquares(points)
      if (line.kind === 'undetermined') return line
      const { kind: _, ...plain } = line
      return { kind: 'fitted', fit: { method, line: plain } }
    }
    case 'logit':
      return options.bounds === null ? undetermined('no-bounds') : wrapped(logitLine(points, options.bounds))
    case 'log-linear':
      return wrapped(logLine(points))
    case 'theil-sen':
      return wrapped(theilSen(points, options.level))
  }
  method satisfies never
}

function wrapped<F extends TrendFit>(estimate: Estimate<F>): Estimate<{ readonly fit: TrendFit }> {
  return estimate.kind === 'undetermined' ? estimate : { kind: 'fitted', fit: estimate }
}

/** How many points the trend was made from. */
export function sizeOf(fit: TrendFit): number {
  return fit.method === 'theil-sen' ? fit.n : fit.line.n
}

/** First and last x of the points the trend was made from. */
export function rangeOf(fit: TrendFit): readonly [number, number] {
  return fit.method === 'theil-sen' ? [fit.xMin, fit.xMax] : [fit.line.xMin, fit.line.xMax]
}

/** The height of the trend at x with its pointwise confidence band; Theil–Sen has no band, so its ends are null. */
export function trendAt(fit: TrendFit, x: number, level: number): Banded {
  switch (fit.method) {
    case 'linear':
      return bandAt(fit.line, x, level)
    case 'logit':
      return logitBandAt(fit, x, level)
    case 'log-linear':
      return logBandAt(fit, x, level)
    case 'theil-sen':
      return { y: predictTrend(fit, x), lo: null, hi: null }
  }
  fit satisfies never
}

/** The height of the trend at x. */
export function predictTrend(fit: TrendFit, x: number): number {
  switch (fit.method) {
    case 'linear':
      return predictLine(fit.line, x)
    case 'logit':
      return predictLogit(fit, x)
    case 'log-linear':
      return predictLog(fit, x)
    case 'theil-sen':
      return fit.yAtMedian + fit.slope * (x - fit.xMedian)
  }
  fit satisfies never
}

/**
 * Slope with its interval on the scale the method is straight on: score per x for `linear` and `theil-sen`, log odds
 * for `logit`, doublings for `log-linear`.
 */
export function slopeOf(
  fit: TrendFit,
  level: number,
): { readonly slope: number; readonly lo: number; readonly hi: number } {
  if (fit.method === 'theil-sen') return { slope: fit.slope, lo: fit.slopeLo, hi: fit.slopeHi }
  return { slope: fit.line.slope, ...slopeInterval(fit.line, level) }
}

import { undetermined, type Estimate } from './Estimate.ts'
import { leastSquares, type LineFit } from './leastSquares.ts'
import { bandAt, predictLine, type Banded } from './lineBand.ts'
import type { XY } from './XY.ts'

/** Growth by a constant factor: a straight line in log₂ y, whose slope is doublings per unit of x. */
export type LogFit = {
  readonly method: 'log-linear'
  /** The line on the log₂ scale. */
  readonly line: LineFit
}

/**
 * Fits log₂ y = a + b · x by least squares. The curve follows the geometric mean of y, not the arithmetic one.
 *
 * Undetermined: those of `leastSquares`, and `not-positive` where any y is zero or less. Such points are not dropped:
 * leaving out the smallest values would lift the trend.
 */
export function logLine(points: readonly XY[]): Estimate<LogFit> {
  if (points.some(({ y }) => y <= 0)) return undetermined('not-positive')
  const line = leastSquares(points.map(({ x, y }) => ({ x, y: Math.log2(y) })))
  if (line.kind === 'undetermined') return line
  const { kind: _, ...plain } = line
  return { kind: 'fitted', method: 'log-linear', line: plain }
}

/** The height of the curve at x; Infinity where it passes the largest double. */
export function predictLog(fit: LogFit, x: number): number {
  return 2 ** predictLine(fit.line, x)
}

/** The band of the line on the log scale, carried back: always positive, wider above the curve than below it. */
export function logBandAt(fit: LogFit, x: number, level: number): Banded {
  const { y, lo, hi } = bandAt(fit.line, x, level)
  const top = hi === null ? Infinity : 2 ** hi
  return { y: 2 ** y, lo: lo === null ? null : 2 ** lo, hi: Number.isFinite(top) ? top : null }
}

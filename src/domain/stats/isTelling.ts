import { leastSquares } from './leastSquares.ts'
import { bandAt, type Banded } from './lineBand.ts'
import { band, type TrendFit } from './trendFit.ts'
import type { XY } from './XY.ts'

/**
 * Whether a trend says more than the points themselves: its band at its narrowest, at the mean of x, is no wider than
 * the points are spread in y. A wider one holds rising, level and falling lines alike, and covers the whole plot.
 *
 * Widths are compared on the scale of the method: as factors for a log-linear trend, as differences for the others.
 * Theil–Sen and quantile lines have no band of their own and are judged by that of the straight line through the same
 * points. Points that lie on a line exactly have a band of no width and always tell. No source: a rule of this project.
 */
export function isTelling(fit: TrendFit, points: readonly XY[], level: number): boolean {
  const narrowest = narrowestBand(fit, points, level)
  if (!narrowest || narrowest.lo === null || narrowest.hi === null) return false
  const heights = points.map(({ y }) => y)
  const distance = (from: number, to: number) =>
    fit.method === 'log-linear' ? Math.log2(to) - Math.log2(from) : to - from
  return distance(narrowest.lo, narrowest.hi) <= distance(Math.min(...heights), Math.max(...heights))
}

function narrowestBand(fit: TrendFit, points: readonly XY[], level: number): Banded | null {
  if ('line' in fit) return band(fit, fit.line.xMean, level)
  const line = leastSquares(points)
  return line.kind === 'fitted' ? bandAt(line, line.xMean, level) : null
}

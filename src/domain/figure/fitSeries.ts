import { trendCurve } from '../stats/trendCurve.ts'
import { spanOf, type TrendFit } from '../stats/trendFit.ts'
import type { FitSeries, Tone } from './Figure.ts'
import type { Text } from './text.ts'

/** Steps of the sampled curve: fine enough that a logit bends smoothly at any width. */
const steps = 96

/**
 * A fitted trend as a series: sampled from the first point it was made from to `until`, with its band at `level`.
 * Samples beyond the last point are marked as extrapolated, and one sample stands exactly on that point.
 */
export function fitSeries(
  fit: TrendFit,
  spec: {
    readonly id: string
    readonly of: string
    readonly name: Text
    readonly tone: Tone
    readonly until: number
    readonly level: number
  },
): FitSeries {
  const { n, xMin, xMax } = spanOf(fit)
  return {
    mark: 'fit',
    id: spec.id,
    of: spec.of,
    name: spec.name,
    tone: spec.tone,
    method: fit.method,
    n,
    level: 'line' in fit ? spec.level : null,
    curve: trendCurve(fit, { from: xMin, to: Math.max(spec.until, xMax), steps, level: spec.level }),
  }
}

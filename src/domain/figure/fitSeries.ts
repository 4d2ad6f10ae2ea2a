import { rangeOf, sizeOf, trendAt, type TrendFit } from '../stats/trend.ts'
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
  const [first, last] = rangeOf(fit)
  const end = Math.max(spec.until, last)
  const grid = Array.from({ length: steps + 1 }, (_, i) => first + ((end - first) * i) / steps)
  const xs = [...new Set([...grid, last])].toSorted((a, b) => a - b)
  return {
    mark: 'fit',
    id: spec.id,
    of: spec.of,
    name: spec.name,
    tone: spec.tone,
    method: fit.method,
    n: sizeOf(fit),
    level: fit.method === 'theil-sen' ? null : spec.level,
    curve: xs.map((x) => ({ x, ...trendAt(fit, x, spec.level), extrapolated: x > last })),
  }
}

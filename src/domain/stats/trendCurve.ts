import { band, spanOf, type TrendFit } from './trendFit.ts'

export type TrendSample = {
  readonly x: number
  readonly y: number
  readonly lo: number | null
  readonly hi: number | null
  /** Beyond the points the trend was fitted to. */
  readonly extrapolated: boolean
}

type Options = {
  readonly from: number
  readonly to: number
  /** Even steps from `from` to `to`; fewer than one counts as one. */
  readonly steps: number
  readonly level: number
}

/**
 * A trend sampled for drawing, by increasing x: even steps from `from` to `to`, and the first and last x of the data
 * where they lie between, so that the change from fitted to extrapolated falls on the point where it happens.
 * Empty where `to` lies before `from`.
 */
export function trendCurve(fit: TrendFit, { from, to, steps, level }: Options): TrendSample[] {
  if (to < from) return []
  const { xMin, xMax } = spanOf(fit)
  const count = Math.max(1, Math.floor(steps))
  const even = Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count)
  const inside = [xMin, xMax].filter((x) => x > from && x < to)
  const xs = [...new Set([...even, ...inside])].toSorted((a, b) => a - b)
  return xs.map((x) => ({ x, ...band(fit, x, level), extrapolated: x < xMin || x > xMax }))
}

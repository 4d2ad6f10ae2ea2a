import { overtakes } from './crossing.ts'
import { percentile } from './percentile.ts'
import type { TrendFit } from './trendFit.ts'

/** When one trend overtakes another, over all resamples. */
export type CrossingSpread = {
  readonly resamples: number
  /** Share of resamples without a crossing in the window, 0 to 1. */
  readonly none: number
  /** Dates of those with one, in order. */
  readonly dates: readonly number[]
  /** Percentiles over all resamples, those without a crossing later than any date: null where that is where they fall. */
  readonly median: number | null
  readonly lo: number | null
  readonly hi: number | null
}

/** With more resamples than this without a crossing, no date is given. */
export const mostWithout = 0.2

/**
 * The x from which trend `a` is ahead of trend `b`, for each pair of resampled trends: median and the middle share
 * `level` of them. A pair counts as having no crossing where either has no trend, where `b` is the one that overtakes, and
 * where they meet outside [from, to].
 */
export function crossingSpread(
  a: readonly (TrendFit | null)[],
  b: readonly (TrendFit | null)[],
  { from, to, level }: { readonly from: number; readonly to: number; readonly level: number },
): CrossingSpread {
  const resamples = Math.min(a.length, b.length)
  const dates: number[] = []
  for (let i = 0; i < resamples; i++) {
    const [first, second] = [a[i], b[i]]
    const date = first && second ? overtakes(first, second, { from, to }) : null
    if (date !== null) dates.push(date)
  }
  dates.sort((p, q) => p - q)
  const all = [...dates, ...Array.from({ length: resamples - dates.length }, () => Infinity)]
  // Between a date and none lies none, and so does what is interpolated among those without.
  const at = (share: number): number | null => {
    const value = percentile(all, share)
    return value !== null && Number.isFinite(value) ? value : null
  }
  return {
    resamples,
    none: resamples === 0 ? 1 : (resamples - dates.length) / resamples,
    dates,
    median: at(0.5),
    lo: at((1 - level) / 2),
    hi: at((1 + level) / 2),
  }
}

import { slopeInterval } from './lineBand.ts'
import type { TrendFit } from './trendFit.ts'

/**
 * Slope with its interval on the scale the method is straight on: score per x for `linear`, `theil-sen` and `quantile`, log odds
 * for `logit`, doublings for `log-linear`. An end is null where the method gives none.
 */
export function slopeOf(
  fit: TrendFit,
  level: number,
): { readonly slope: number; readonly lo: number | null; readonly hi: number | null } {
  if (fit.method === 'quantile') return { slope: fit.slope, lo: null, hi: null }
  if (fit.method === 'theil-sen') return { slope: fit.slope, lo: fit.slopeLo, hi: fit.slopeHi }
  return { slope: fit.line.slope, ...slopeInterval(fit.line, level) }
}

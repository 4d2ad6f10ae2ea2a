import { undetermined, type Estimate } from './Estimate.ts'
import { slopeInterval } from './lineBand.ts'
import type { LogFit } from './logLine.ts'

/** Time in which the trend doubles, in units of x. `hi` is null where the data do not rule out standstill: no upper end. */
export type DoublingTime = { readonly time: number; readonly lo: number; readonly hi: number | null }

/**
 * Doubling time of a log-linear trend: the reciprocal of its slope in doublings per unit of x. The interval is that of
 * the slope, turned over: from 1 / highest slope to 1 / lowest slope.
 *
 * Undetermined: `not-growing` where the fitted slope is zero or less.
 */
export function doublingTime(fit: LogFit, level: number): Estimate<DoublingTime> {
  const { slope } = fit.line
  if (!(slope > 0)) return undetermined('not-growing')
  const { lo, hi } = slopeInterval(fit.line, level)
  const longest = lo > 0 ? 1 / lo : null
  return { kind: 'fitted', time: 1 / slope, lo: hi > 0 ? 1 / hi : 0, hi: longest }
}

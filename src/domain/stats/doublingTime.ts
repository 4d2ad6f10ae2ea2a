import { undetermined, type Estimate } from './Estimate.ts'
import { slopeInterval } from './lineBand.ts'
import type { LogFit } from './logLine.ts'

export type DoublingTime = {
  /** Time to double, in units of x (days). */
  readonly days: number
  readonly lo: number
  /** Null where the interval has no upper end: the data do not rule out that there is no growth. */
  readonly hi: number | null
}

/**
 * How long a quantity that grows by a constant factor takes to double: ln 2 over the growth rate, which is one over
 * the slope of log₂ y. The ends of the interval are those of the slope's interval, inverted.
 *
 * Undetermined: `not-growing` (slope zero or negative), `beyond-precision` (the inverse overflows).
 */
export function doublingTime({ line }: LogFit, level: number): Estimate<DoublingTime> {
  if (line.slope <= 0) return undetermined('not-growing')
  const slope = slopeInterval(line, level)
  const days = 1 / line.slope
  if (!Number.isFinite(days)) return undetermined('beyond-precision')
  const hi = slope.lo > 0 ? 1 / slope.lo : Infinity
  return { kind: 'fitted', days, lo: 1 / slope.hi, hi: Number.isFinite(hi) ? hi : null }
}

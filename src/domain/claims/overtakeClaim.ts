import { daysPerMonth, type Day } from '../time/day.ts'
import type { Verdict } from './Verdict.ts'

/** Months after its date within which a forecast may still come true. */
export const graceMonths = 3

/**
 * Have open models overtaken? It holds from the day on which the best open score was at least the best closed one. It
 * failed when the dates of all extrapolations have passed, with `graceMonths` besides, and open models were never level;
 * an extrapolation without a date (null) never falls due, so one such keeps the claim open. Untestable without any.
 */
export function overtakeClaim({
  level,
  forecasts,
  asOf,
}: {
  /** The first day on which the sides were level; null where there was none by `asOf`. */
  readonly level: Day | null
  /** When each extrapolation put the crossing. */
  readonly forecasts: readonly (number | null)[]
  readonly asOf: Day
}): Verdict {
  if (level !== null && level <= asOf) return 'held'
  if (forecasts.length === 0) return 'untestable'
  return forecasts.every((date) => date !== null && date + graceMonths * daysPerMonth < asOf)
    ? 'failed'
    : 'open'
}

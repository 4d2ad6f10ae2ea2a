import { calendarOf, type Day } from '../time/day.ts'

/** Months from one day to another by the calendar: 1 for neighbours, whatever their days of month. */
function calendarMonthsBetween(from: Day, to: Day): number {
  const a = calendarOf(from)
  const b = calendarOf(to)
  return (b.year - a.year) * 12 + b.month - a.month
}

/**
 * Puts a gap wherever two neighbouring observations are more than one calendar month apart, so that a line drawn
 * through the result never crosses months in which nothing was observed.
 */
export function spliceGaps<T>(
  observations: readonly T[],
  monthOf: (item: T) => Day,
  gapAfter: (item: T) => T,
): readonly T[] {
  return observations.flatMap((item, index) => {
    const next = observations[index + 1]
    const isGap = next !== undefined && calendarMonthsBetween(monthOf(item), monthOf(next)) > 1
    return isGap ? [item, gapAfter(item)] : [item]
  })
}

import { calendarOf, dayOf, dayOfNumber, isInCalendar } from '../time/day.ts'

/** Steps between calendar ticks, in months: months, quarters, half-years, then years. */
export const calendarSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600] as const

/**
 * The first days of every `months`-th month within [from, to], in days since 1970-01-01. Steps count from January
 * (and from years divisible by the step), so that ticks fall where a calendar has them.
 */
export function calendarTicks(from: number, to: number, months: number): readonly number[] {
  if (!(from <= to) || !isInCalendar(from) || !isInCalendar(to)) return []
  const { year, month } = calendarOf(dayOfNumber(Math.ceil(from)))
  let index = Math.floor((year * 12 + month - 1) / months) * months
  const ticks: number[] = []
  for (;;) {
    const day = dayOf(Math.floor(index / 12), (index % 12) + 1)
    // Beyond the calendar a day is none, and no larger than anything.
    if (!(day <= to)) return ticks
    if (day >= from) ticks.push(day)
    index += months
  }
}

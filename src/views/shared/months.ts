import { calendarOf, dayOf, type Day } from '../../domain/time/day.ts'

/** Months since year 0: the steps of a slider over days. */
export function monthOf(day: Day): number {
  const { year, month } = calendarOf(day)
  return year * 12 + month - 1
}

/** The last day of a month: what was known by then is known by its end. */
export function endOfMonth(month: number): Day {
  return dayOf(Math.floor(month / 12), (month % 12) + 2, 0)
}

declare const dayBrand: unique symbol

/** A calendar day in UTC, counted in whole days since 1970-01-01. Fractions never occur. */
export type Day = number & { readonly [dayBrand]: true }

const msPerDay = 86_400_000
/** `Date` counts this many days before and after 1970-01-01. */
const daysInCalendar = 100_000_000
const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** Days in the mean Gregorian year and month: the one conversion the project uses between days and months. */
export const daysPerYear = 365.2425
export const daysPerMonth = daysPerYear / 12

/** Reads `YYYY-MM-DD`; null for anything else, days that no calendar has (2024-02-30) included. */
export function dayOfIso(iso: string): Day | null {
  const match = isoPattern.exec(iso)
  if (!match) return null
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
  return isoOfDay(day) === iso ? day : null
}

/** Writes `YYYY-MM-DD`; years outside 0 to 9999 in the expanded form, `+010000-01-01`. Throws beyond the calendar. */
export function isoOfDay(day: Day): string {
  const iso = new Date(day * msPerDay).toISOString()
  return iso.slice(0, iso.indexOf('T'))
}

/** The day of a UTC year, month (1 to 12, values beyond roll over) and day of month. */
export function dayOf(year: number, month = 1, dayOfMonth = 1): Day {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const ms = new Date(0).setUTCFullYear(year, month - 1, dayOfMonth)
  return Math.round(ms / msPerDay) as Day
}

/** Rounds a number of days since 1970-01-01, such as a fitted date, to a calendar day. */
export function dayOfNumber(days: number): Day {
  return Math.round(days) as Day
}

/** Whether the calendar of `Date` reaches a number of days since 1970-01-01: the end of a wide interval may lie beyond. */
export function isInCalendar(days: number): boolean {
  return Math.abs(days) <= daysInCalendar
}

/** UTC year, month (1 to 12) and day of month. */
export function calendarOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * msPerDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() }
}

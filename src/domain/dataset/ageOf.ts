import type { Day } from '../time/day.ts'

/** The dataset is renewed weekly; six missed weeks are no accident any more. */
const staleAfterDays = 45

export type Age = {
  readonly days: number
  /** Old enough that a reader must be told before reading on. */
  readonly stale: boolean
}

/** How old data are whose newest fact is of `dataDate`, in whole days. A clock before the data makes them 0 days old. */
export function ageOf(dataDate: Day, today: Day): Age {
  const days = Math.max(0, today - dataDate)
  return { days, stale: days > staleAfterDays }
}

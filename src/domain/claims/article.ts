import { dayOf } from '../time/day.ts'

/** The id under which the article of December 2023 stands among the sources. */
export const articleSource = 'keji-yunbao-2023-12'

/** The last day of the month in which the article appeared: its claims are judged from here on. */
export const articleDay = dayOf(2023, 12, 31)

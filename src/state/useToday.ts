import { useState } from 'react'
import { dayOfNumber, type Day } from '../domain/time/day.ts'

const msPerDay = 86_400_000

/** The day on which the page was opened, in UTC as all days of the data are. */
export function useToday(): Day {
  const [today] = useState(() => dayOfNumber(Math.floor(Date.now() / msPerDay)))
  return today
}

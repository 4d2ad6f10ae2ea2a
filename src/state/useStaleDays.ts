import { use } from 'react'
import { ageOf } from '../domain/dataset/ageOf.ts'
import type { Day } from '../domain/time/day.ts'
import { EditionContext } from './EditionContext.ts'
import { useToday } from './useToday.ts'

/** How many days old data are that are too old not to say so; null for younger ones, and for an edition that is meant to stay. */
export function useStaleDays(dataDate: Day): number | null {
  const { days, stale } = ageOf(dataDate, useToday())
  return use(EditionContext) === null && stale ? days : null
}

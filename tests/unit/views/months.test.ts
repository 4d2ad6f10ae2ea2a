import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOf, dayOfNumber, isoOfDay } from '../../../src/domain/time/day.ts'
import { endOfMonth, monthOf } from '../../../src/views/shared/months.ts'

it('the end of a month is its last day, leap years included', () => {
  expect(isoOfDay(endOfMonth(monthOf(dayOf(2024, 2, 11))))).toBe('2024-02-29')
  expect(isoOfDay(endOfMonth(monthOf(dayOf(2023, 12, 1))))).toBe('2023-12-31')
})

it('every day lies in its month, and the day after the month’s end lies in the next', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const day = dayOfNumber(days)
      const end = endOfMonth(monthOf(day))
      expect(end).toBeGreaterThanOrEqual(day)
      expect(monthOf(end)).toBe(monthOf(day))
      expect(monthOf(dayOfNumber(end + 1))).toBe(monthOf(day) + 1)
    }),
  )
})

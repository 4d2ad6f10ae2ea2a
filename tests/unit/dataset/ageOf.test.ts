import { expect, test } from 'vitest'
import { ageOf } from '../../../src/domain/dataset/ageOf.ts'
import { dayOf } from '../../../src/domain/time/day.ts'

const dataDate = dayOf(2026, 8, 22)

test('data are a day older every day, and stale after six missed weeks', () => {
  expect(ageOf(dataDate, dayOf(2026, 8, 22))).toEqual({ days: 0, stale: false })
  expect(ageOf(dataDate, dayOf(2026, 10, 6))).toEqual({ days: 45, stale: false })
  expect(ageOf(dataDate, dayOf(2026, 10, 7))).toEqual({ days: 46, stale: true })
})

test('a clock that stands before the data makes them new, not younger than nothing', () => {
  expect(ageOf(dataDate, dayOf(1970))).toEqual({ days: 0, stale: false })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  calendarOf,
  dayOf,
  dayOfIso,
  dayOfNumber,
  isInCalendar,
  isoOfDay,
} from '../../../src/domain/time/day.ts'

const lastDay = 100_000_000
/** Days that four digits of a year can name. */
const writable = fc.integer({ min: dayOf(0), max: dayOf(9999, 12, 31) }).map(dayOfNumber)

describe('a day', () => {
  test('is read back from how it is written', () => {
    fc.assert(
      fc.property(writable, (day) => {
        expect(dayOfIso(isoOfDay(day))).toBe(day)
      }),
    )
  })

  test('is read from its calendar date', () => {
    fc.assert(
      fc.property(writable, (day) => {
        const { year, month, dayOfMonth } = calendarOf(day)
        expect(dayOf(year, month, dayOfMonth)).toBe(day)
      }),
    )
  })

  test('is followed by the next calendar date', () => {
    fc.assert(
      fc.property(writable, (day) => {
        const { year, month, dayOfMonth } = calendarOf(day)
        expect(dayOf(year, month, dayOfMonth + 1)).toBe(day + 1)
        expect(dayOf(year, month + 12, 1)).toBe(dayOf(year + 1, month, 1))
      }),
    )
  })

  test('sorts as text as it sorts in time', () => {
    fc.assert(
      fc.property(writable, writable, (a, b) => {
        expect(isoOfDay(a) < isoOfDay(b)).toBe(a < b)
      }),
    )
  })

  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2024-02-29', 19_782],
    ['2024-12-31', 20_088],
  ])('%s is day %i', (iso, day) => {
    expect(dayOfIso(iso)).toBe(day)
    expect(isoOfDay(dayOfNumber(day))).toBe(iso)
  })

  test.each(['0000-01-01', '0001-01-01', '0050-06-15', '0099-12-31'])(
    'of a year before 100, %s, is not taken for one of the twentieth century',
    (iso) => {
      const day = dayOfIso(iso)
      expect(day === null ? null : isoOfDay(day)).toBe(iso)
    },
  )

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-00-10',
    '2024-13-01',
    '2024-01-00',
    '2024-1-01',
    '24-01-01',
    '2024-01-01T00:00:00Z',
    ' 2024-01-01',
    '２０２４-01-01',
    '+010000-01-01',
    '-000001-01-01',
    '',
  ])('is not read from "%s"', (iso) => {
    expect(dayOfIso(iso)).toBeNull()
  })

  test('is read from no other text, and no text is an exception', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const day = dayOfIso(text)
        expect(day === null ? text : isoOfDay(day)).toBe(text)
      }),
    )
  })

  test('after the year 9999 is written whole', () => {
    expect(isoOfDay(dayOf(10_000, 2, 3))).toBe('+010000-02-03')
    expect(isoOfDay(dayOf(-1, 2, 3))).toBe('-000001-02-03')
  })

  test.each([lastDay, -lastDay])('%i is the last that can be written on its side', (days) => {
    expect(isInCalendar(days)).toBe(true)
    expect(isoOfDay(dayOfNumber(days))).toMatch(/^[+-]\d{6}-\d\d-\d\d$/)
    expect(isInCalendar(days + Math.sign(days))).toBe(false)
    expect(isInCalendar(Number.NaN)).toBe(false)
  })
})

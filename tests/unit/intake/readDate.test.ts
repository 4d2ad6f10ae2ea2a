import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOrder, readDate } from '../../../src/domain/intake/readDate.ts'
import { calendarOf, dayOf, dayOfNumber, isoOfDay } from '../../../src/domain/time/day.ts'

const said = (text: string, order: 'day-first' | 'month-first' | null = null) => {
  const read = readDate(text, order)
  if (read.kind === 'read') return `${isoOfDay(read.day)} ${read.precision}`
  return read.kind === 'wrong' ? read.why : read.kind
}

describe('a date as people write it', () => {
  it.each([
    ['2023-12-01', '2023-12-01 day'],
    ['2023/12/1', '2023-12-01 day'],
    ['2023.12.01', '2023-12-01 day'],
    ['20231201', '2023-12-01 day'],
    ['2023-12', '2023-12-01 month'],
    ['2023/12', '2023-12-01 month'],
    ['12/2023', '2023-12-01 month'],
    ['Dec 2023', '2023-12-01 month'],
    ['December 2023', '2023-12-01 month'],
    ['Sept. 2023', '2023-09-01 month'],
    ['1 Dec 2023', '2023-12-01 day'],
    ['December 1st, 2023', '2023-12-01 day'],
    ['2023年12月1日', '2023-12-01 day'],
    ['2023年12月', '2023-12-01 month'],
    ['２０２３年１２月', '2023-12-01 month'],
    ['2023年', '2023-01-01 year'],
    ['2023', '2023-01-01 year'],
    ['31.12.2023', '2023-12-31 day'],
    ['12/31/2023', '2023-12-31 day'],
    ['31/12/2023', '2023-12-31 day'],
    ['2023-12-01T09:30:00Z', '2023-12-01 day'],
    ['2024-02-29', '2024-02-29 day'],
  ])('%s is %s', (text, day) => {
    expect(said(text)).toBe(day)
  })

  it.each([
    ['03/04/2023', 'ambiguous-date'],
    ['2023-02-30', 'no-such-day'],
    ['31.02.2024', 'no-such-day'],
    ['2023-13', 'no-such-day'],
    ['20230230', 'no-such-day'],
    ['01/02/23', 'two-digit-year'],
    ['Dec 23', 'two-digit-year'],
    ['45261', 'serial-date'],
    ['0001-01-01', 'date-out-of-range'],
    ['9999-12-31', 'date-out-of-range'],
    ['soon', 'not-a-date'],
    ['Q3 2023', 'not-a-date'],
    ['=TODAY()', 'formula'],
    ['n/a', 'blank'],
    ['', 'blank'],
  ])('%s is no date, and it is said why: %s', (text, why) => {
    expect(said(text)).toBe(why)
  })

  it('of two meanings is read as its column reads the others', () => {
    expect(said('03/04/2023', dateOrder(['31/12/2023', '03/04/2023']))).toBe('2023-04-03 day')
    expect(said('03/04/2023', dateOrder(['12/31/2023', '03/04/2023']))).toBe('2023-03-04 day')
    expect(said('03/04/2023', dateOrder(['12/31/2023', '31/12/2023']))).toBe('ambiguous-date')
  })

  it('is the day that was written, in every style of writing', () => {
    const short = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1950), max: dayOf(2100, 12, 31) }), (number) => {
        const day = dayOfNumber(number)
        const { year, month, dayOfMonth } = calendarOf(day)
        for (const text of [
          isoOfDay(day),
          `${year}年${month}月${dayOfMonth}日`,
          `${dayOfMonth} ${short[month - 1]} ${year}`,
          `${short[month - 1]} ${dayOfMonth}, ${year}`,
          `${dayOfMonth}.${month}.${year}`,
        ])
          expect(readDate(text, null)).toEqual({ kind: 'read', day, precision: 'day' })
      }),
    )
  })

  it('is never anything but a day, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '0',
            '1',
            '2',
            '3',
            '9',
            '-',
            '/',
            '.',
            '年',
            '月',
            '日',
            'Dec',
            ',',
            'T',
            ':',
            'Z',
            ' ',
            '\u202e',
            '\ud800',
          ),
        }),
        (text) => {
          expect(['read', 'blank', 'wrong']).toContain(readDate(text, 'day-first').kind)
        },
      ),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { readDate } from '../../../src/domain/intake/readDate.ts'
import { decimalMark, readNumber, unitOfHeader } from '../../../src/domain/intake/readNumber.ts'
import { dayOf } from '../../../src/domain/time/day.ts'

const day = (raw: string) => {
  const read = readDate(raw, null)
  return read.kind === 'read' ? [read.day, read.precision] : read.kind === 'wrong' ? read.why : read.kind
}
const number = (raw: string, mark: 'point' | 'comma' | null = null) => {
  const read = readNumber(raw, mark)
  return read.kind === 'read' ? read.value : read.kind === 'wrong' ? read.why : read.kind
}

it.each(
  'January February March April May June July August September October November December'
    .split(' ')
    .map((name, index) => [name, index + 1] as const),
)('%s is a month by its name and by its first three letters', (name, month) => {
  for (const word of [name, name.slice(0, 3), name.toUpperCase()]) {
    expect(day(`${word} 2023`), word).toEqual([dayOf(2023, month), 'month'])
    expect(day(`5 ${word} 2023`), word).toEqual([dayOf(2023, month, 5), 'day'])
  }
})

it.each([
  ['Sept 2023', [dayOf(2023, 9), 'month']],
  ['Jun 3rd, 2023', [dayOf(2023, 6, 3), 'day']],
  ['2nd of May 2023', 'not-a-date'],
  ['Sepp 2023', 'not-a-date'],
  ['May 23', 'two-digit-year'],
  ['May', 'not-a-date'],
  ['1 2 May 2023', 'not-a-date'],
  ['May 2023!', 'not-a-date'],
  ['2023-00', 'no-such-day'],
  ['2023-13', 'no-such-day'],
  ['2023-12', [dayOf(2023, 12), 'month']],
  ['2023-02-29', 'no-such-day'],
  ['2023-02-00', 'no-such-day'],
  ['2023-04-31', 'no-such-day'],
  ['1950', [dayOf(1950), 'year']],
  ['2100', [dayOf(2100), 'year']],
  ['1949', 'date-out-of-range'],
  ['2101', 'date-out-of-range'],
  ['约2023年', [dayOf(2023), 'year']],
  ['ca. 2023', [dayOf(2023), 'year']],
  ['20231301', 'no-such-day'],
  ['19001301', 'not-a-date'],
  ['45000', 'serial-date'],
  ['45000.5', 'serial-date'],
  ['12/2023', [dayOf(2023, 12), 'month']],
  ['3/3/2023', [dayOf(2023, 3, 3), 'day']],
  ['3.4.2023', [dayOf(2023, 4, 3), 'day']],
  ['13/4/2023', [dayOf(2023, 4, 13), 'day']],
  ['4/13/2023', [dayOf(2023, 4, 13), 'day']],
  ['12/12/2023', [dayOf(2023, 12, 12), 'day']],
  ['3/4/2023', 'ambiguous-date'],
  ['3/4/23', 'two-digit-year'],
  ['3/4-2023', 'not-a-date'],
  ['2023-05-06T12:30Z', [dayOf(2023, 5, 6), 'day']],
  ['2023-05-06 12:30:15.5+02:00', [dayOf(2023, 5, 6), 'day']],
  ['2023-05-06T12', 'not-a-date'],
] as const)('the date %s', (raw, expected) => {
  expect(day(raw)).toEqual(expected)
})

it.each([
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['1,234,567', 1_234_567],
  ['1.234.567', 1_234_567],
  ['12,345,678.9', 12_345_678.9],
  ['1 234', 1234],
  ["1'234.5", 1234.5],
  ['1 234,5', 1234.5],
  ['.5', 0.5],
  [',5', 0.5],
  ['0.123', 0.123],
  ['1234.567', 1234.567],
  ['0123.456', 123.456],
  ['1,234', 'ambiguous-number'],
  ['12.345', 'ambiguous-number'],
  ['1,23,456', 'not-a-number'],
  ['1.2.3', 'not-a-number'],
  ['1234,567,890', 'not-a-number'],
  ['-0', 0],
  ['1e26', 1e26],
  ['1.1e26', 'too-large'],
  ['1e400', 'too-large'],
  ['9'.repeat(41), 'too-large'],
  [`${'9'.repeat(40)}x`, 'not-a-number'],
  ['5-7', 'range-of-numbers'],
  ['5B to 7B', 'range-of-numbers'],
  ['12 % – 15 %', 'range-of-numbers'],
  ['8x7B', 'product'],
  ['300多万', 3e6],
  ['300多', 300],
  ['7B params', 7e9],
  ['3 zillion', 'not-a-number'],
] as const)('the number %s', (raw, expected) => {
  expect(number(raw)).toBe(expected)
})

it('a form of two meanings is read as its column writes', () => {
  expect([number('1,234', 'point'), number('1,234', 'comma')]).toEqual([1234, 1.234])
  expect([number('1.234', 'point'), number('1.234', 'comma')]).toEqual([1.234, 1234])
  expect(number('1 234.567', 'point')).toBe(1234.567)
})

describe('the decimal sign of a column', () => {
  it.each([
    ['1,234.5', 'point'],
    ['1,234,567', 'point'],
    ['12.5', 'point'],
    ['12.34', 'point'],
    ['12.3456', 'point'],
    ['0.123', 'point'],
    ['1.234,5', 'comma'],
    ['1.234.567', 'comma'],
    ['12,5', 'comma'],
    ['12,34', 'comma'],
    ['12,3456', 'comma'],
    ['0,123', 'comma'],
    ['1,234', null],
    ['1.234', null],
    ['12,345', null],
    ['1234', null],
    ['10.123', null],
    ['10,123', null],
    ['1,23,456.7', null],
    ['1.23.456,7', null],
    ['1,2345,678', null],
    ['about 12,5 %', 'comma'],
    ['12.5x7,5', null],
  ] as const)('in %s is %s', (cell, mark) => {
    expect(decimalMark([cell], ';')).toBe(mark)
    // Elsewhere than in files parted by semicolons a point is likelier.
    expect(decimalMark([cell], ',')).toBe(mark === null && cell !== '12.5x7,5' ? 'point' : mark)
  })
})

it.each([
  ['Parameters (B)', 9],
  ['Params (in billions)', 9],
  ['Size [M]', 6],
  ['Size /k', 3],
  ['Downloads in millions', 6],
  ['Downloads in thousand', 3],
  ['下载量（万次）', 4],
  ['参数量（亿）', 8],
  ['参数（百万个）', 6],
  ['Parameters', 0],
  ['Parameters (all)', 0],
  ['Bin', 0],
] as const)('the header %s counts in powers of ten: %i', (header, power) => {
  expect(unitOfHeader(header)).toBe(power)
})

import { describe, expect, it } from 'vitest'
import { readNothing } from '../../../src/domain/intake/CellFault.ts'
import { dateOrder, readDate } from '../../../src/domain/intake/readDate.ts'
import { decimalMark, readNumber } from '../../../src/domain/intake/readNumber.ts'
import { readOpenness } from '../../../src/domain/intake/readOpenness.ts'
import { dayOf } from '../../../src/domain/time/day.ts'

const told = (read: { readonly kind: string; readonly why?: string } | null) =>
  read && (read.why ?? read.kind)

it.each([
  '',
  '-',
  '–',
  '—',
  '?',
  'n/a',
  'N/A',
  'na',
  'NaN',
  'null',
  'None',
  'nil',
  'Unknown',
  'TBD',
  '未知',
  '无',
  '不详',
  '暂无',
  '未公布',
])('%j says nothing', (text) => {
  expect(told(readNothing(text))).toBe('blank')
})

it.each([
  ['=A1', 'formula'],
  ['#REF!', 'spreadsheet-error'],
  ['#value!', 'spreadsheet-error'],
  ['#DIV/0!', 'spreadsheet-error'],
  ['#NAME?', 'spreadsheet-error'],
  ['#NUM!', 'spreadsheet-error'],
  ['#NULL!', 'spreadsheet-error'],
  ['#N/A', 'spreadsheet-error'],
  ['##', 'spreadsheet-error'],
  ['########', 'spreadsheet-error'],
  ['#', null],
  ['##5', null],
  ['a #REF!', null],
  ['a=b', null],
  ['7', null],
  ['--', null],
])('%j can be used by no column: %s', (text, why) => {
  expect(told(readNothing(text))).toBe(why)
})

describe('a number', () => {
  const number = (raw: string) => {
    const read = readNumber(raw, null)
    return read.kind === 'read' ? read.value : read.kind === 'wrong' ? read.why : read.kind
  }
  it.each([
    [' 7 ', 7],
    ['3M +', 3e6],
    ['3+5', 'not-a-number'],
    ['5>3', 'not-a-number'],
    ['5约3', 'not-a-number'],
    ['5%5', 'not-a-number'],
    ['7B.', 7e9],
    ['7B!', 'not-a-number'],
    ['.55', 0.55],
    [',25', 0.25],
    ['9'.repeat(40), 'too-large'],
    [`${'0'.repeat(39)}7`, 7],
    [`${'0'.repeat(40)}7`, 'too-large'],
    [`x${'9'.repeat(40)}`, 'not-a-number'],
    ['5 params B', 'not-a-number'],
    ['12x7B', 'product'],
    ['8Bx7B', 'product'],
    ['8 k x 7', 'product'],
    ['8 * 12', 'product'],
    ['1.5×7', 'product'],
    ['q8x7', 'not-a-number'],
    ['8zx7', 'not-a-number'],
    ['q5-7', 'not-a-number'],
    ['50%-70%', 'range-of-numbers'],
    ['12至15', 'range-of-numbers'],
    ['1234 567', 'not-a-number'],
    ['12 345 678', 12_345_678],
    ['12 345,5', 12_345.5],
    ['1234,567.8', 'not-a-number'],
    ['1234.567,8', 'not-a-number'],
    ['1,234.5.6', 'not-a-number'],
    ['1.234,5,6', 'not-a-number'],
    ['1,234.56', 1234.56],
    ['1.234,56', 1234.56],
    ['1,234,567,8', 'not-a-number'],
    ['1.234.567.8', 'not-a-number'],
    ['12,345,678', 12_345_678],
    ['12.345.678', 12_345_678],
    ['1234.567.890', 'not-a-number'],
    ['1e9999', 'too-large'],
    ['1e10000', 'not-a-number'],
  ] as const)('written %j is %s', (raw, value) => {
    expect(number(raw)).toBe(value)
  })

  it.each([
    'parameter',
    'parameters',
    'param',
    'params',
    'download',
    'downloads',
    'pull',
    'pulls',
    'point',
    'points',
  ])('may name what it counts: %s', (word) => {
    expect([number(`7 ${word}`), number(`7M ${word}`), number(`7${word.toUpperCase()}`)]).toEqual([7, 7e6, 7])
  })
  it.each(['次', '次下载', '个', '个参数', '参数', '分'])('may name what it counts: %s', (word) => {
    expect([number(`7${word}`), number(`7万${word}`)]).toEqual([7, 7e4])
  })

  const above = ['>', '>=', '≥', 'more than', 'Over', 'at least', '超过', '逾', '至少', '超', '不少于']
  const around = [
    '~',
    '≈',
    '∼',
    'about',
    'around',
    'approx',
    'approx.',
    'circa',
    'ca',
    'ca.',
    '约',
    '大约',
    '近',
    '接近',
  ]
  it.each([
    ...above.map((word) => [`${word} 300`, true, false] as const),
    ...around.map((word) => [`${word} 300`, false, true] as const),
    ['≥ ~300', true, true],
    ['300以上', true, false],
    ['300有余', true, false],
    ['300余', true, false],
    ['300+ pulls', true, false],
    ['300', false, false],
  ] as const)('%s is at least that: %s, about that: %s', (raw, atLeast, approximate) => {
    expect(readNumber(raw, null)).toEqual({ kind: 'read', value: 300, atLeast, approximate })
  })
})

describe('the decimal sign of a column', () => {
  it.each([
    ['12,345.6', '12.345,6'],
    ['1,234,567.8', '1.234.567,8'],
    ['1,234.56', '1.234,56'],
    ['12,345,678', '12.345.678'],
    ['1,234,567,890', '1.234.567.890'],
    ['123.4567', '123,4567'],
    ['123.4', '123,4'],
  ])('is told by %s, and the other one by %s', (point, comma) => {
    expect([decimalMark([point], ';'), decimalMark([comma], ';')]).toEqual(['point', 'comma'])
    expect(decimalMark([`about ${point} %`], ';')).toBe('point')
    expect(decimalMark([point, comma], ',')).toBeNull()
  })
  it.each([
    ['1,234.5,6', '1.234,5.6'],
    ['1,234,567,8', '1.234.567.8'],
    ['1234,567,890', '1234.567.890'],
    ['.12', ',12'],
    ['1.12.', '1,12,'],
    ['10.123', '10,123'],
    ['0.1234x,', '0,12x.'],
  ])('is told by nothing like %s or %s', (one, other) => {
    const none = [decimalMark([one], ';'), decimalMark([other], ';')]
    expect(none.filter((mark, i) => mark === (i === 0 ? 'comma' : 'point'))).toEqual([])
  })
})

describe('a date', () => {
  const date = (raw: string) => {
    const read = readDate(raw, null)
    return read.kind === 'read' ? [read.day, read.precision] : read.kind === 'wrong' ? read.why : read.kind
  }
  it.each([
    [' 2023-12-01 ', [dayOf(2023, 12, 1), 'day']],
    ['2023 年 12 月 1 日', [dayOf(2023, 12, 1), 'day']],
    ['2023年12 月', [dayOf(2023, 12), 'month']],
    ['2023 - 12 - 01', [dayOf(2023, 12, 1), 'day']],
    ['2023-05-06 12:30', [dayOf(2023, 5, 6), 'day']],
    ['2023-05-06T12:30:15.25Z', [dayOf(2023, 5, 6), 'day']],
    ['2023-05-06T12:30+0200', [dayOf(2023, 5, 6), 'day']],
    ['2023-05-06T12:30-02:00', [dayOf(2023, 5, 6), 'day']],
    ['2023-05-06T12:30Zx', 'not-a-date'],
    ['x2023-05-06T12:30Z', 'not-a-date'],
    ['x2023-05-06', 'not-a-date'],
    ['2023-05-06x', 'not-a-date'],
    ['120231201', 'not-a-date'],
    ['202312011', 'not-a-date'],
    ['19501231', [dayOf(1950, 12, 31), 'day']],
    ['19500101', [dayOf(1950, 1, 1), 'day']],
    ['19501301', 'not-a-date'],
    ['19511301', 'no-such-day'],
    ['2023-00', 'no-such-day'],
    ['2023-13-01', 'no-such-day'],
    ['2023-99', 'no-such-day'],
    ['2024-02-29', [dayOf(2024, 2, 29), 'day']],
    ['2023-02-29', 'no-such-day'],
    ['45000.55', 'serial-date'],
    ['x45000', 'not-a-date'],
    ['45000x', 'not-a-date'],
    ['1Dec2023', [dayOf(2023, 12, 1), 'day']],
    ['20~23', 'not-a-date'],
    ['ca 2023', [dayOf(2023), 'year']],
    ['大约2023年', [dayOf(2023), 'year']],
    ['~2023', [dayOf(2023), 'year']],
    ['x3/3/2023', 'not-a-date'],
    ['3/3/2023x', 'not-a-date'],
    ['12/2023x', 'not-a-date'],
    ['x12/2023', 'not-a-date'],
    ['5/12/2023', 'ambiguous-date'],
    ['12/5/2023', 'ambiguous-date'],
    ['12/13/2023', [dayOf(2023, 12, 13), 'day']],
    ['13/12/2023', [dayOf(2023, 12, 13), 'day']],
    ['13/13/2023', 'no-such-day'],
  ] as const)('written %j is %s', (raw, expected) => {
    expect(date(raw)).toEqual(expected)
  })

  it.each([
    [['13/4/2023'], 'day-first'],
    [[' 13/4/2023 '], 'day-first'],
    [['4/13/2023'], 'month-first'],
    [['4-13-2023', '3/4/2023', 'soon'], 'month-first'],
    [['13/4/2023', '4/13/2023'], null],
    [['3/4/2023'], null],
    [['x13/4/2023'], null],
    [['13/4/2023x'], null],
    [['13.4.2023'], null],
    [['12/12/2023'], null],
    [[], null],
  ] as const)('in a column of %j has the order %s', (cells, order) => {
    expect(dateOrder(cells)).toBe(order)
  })
})

it.each([
  ['open weights only', 'open_weights'],
  ['Open Weight only', 'open_weights'],
  [' closed weights only ', 'api_only'],
  ['weights only api', null],
  ['闭源模型', 'api_only'],
  ['模型闭源', null],
  ['完全 开源', 'open_source'],
  ['fully-open', 'open_source'],
  ['TRUE', 'open_weights'],
  ['未发布', 'unreleased'],
  ['toString', null],
])('%j says of openness: %s', (raw, openness) => {
  const read = readOpenness(raw)
  expect(read.kind === 'read' ? read.openness : null).toBe(openness)
})

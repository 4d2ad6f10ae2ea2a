import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalMark, readNumber, unitOfHeader } from '../../../src/domain/intake/readNumber.ts'

const valueOf = (text: string, mark: 'point' | 'comma' | null = 'point', unit = 0) => {
  const read = readNumber(text, mark, unit)
  return read.kind === 'read' ? read.value : read.kind === 'wrong' ? read.why : read.kind
}

describe('a number as people write it', () => {
  it.each([
    ['1.8T', 1.8e12],
    ['70B', 70e9],
    ['4.35B', 4_350_000_000],
    ['7b', 7e9],
    ['300万', 3_000_000],
    ['3.2亿', 320_000_000],
    ['1.2万亿', 1.2e12],
    ['７０亿参数', 7e9],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['12,5', 12.5],
    ['0,123', 0.123],
    ["1'234'567", 1_234_567],
    ['1 234 567', 1_234_567],
    ['86.4%', 86.4],
    ['86,4 %', 86.4],
    ['1e9', 1e9],
    ['6.7e+3', 6700],
    ['-12.5', -12.5],
    ['.5', 0.5],
    ['-0', 0],
    ['2.5 million downloads', 2_500_000],
    ['1.1 billion', 1_100_000_000],
  ])('%s is %d', (text, value) => {
    expect(valueOf(text)).toBe(value)
  })

  it.each([
    ['1,234', 'point', 1234],
    ['1,234', 'comma', 1.234],
    ['1.234', 'point', 1.234],
    ['1.234', 'comma', 1234],
    ['1,234', null, 'ambiguous-number'],
    ['1.234', null, 'ambiguous-number'],
    ['12,34', null, 12.34],
  ] as const)('%s in a column with a decimal %s is %s', (text, mark, value) => {
    expect(valueOf(text, mark)).toBe(value)
  })

  it.each([
    ['8x7B', 'product'],
    ['8 × 22B', 'product'],
    ['7-13B', 'range-of-numbers'],
    ['7B–13B', 'range-of-numbers'],
    ['=SUM(A1:A9)', 'formula'],
    ['#REF!', 'spreadsheet-error'],
    ['#N/A', 'spreadsheet-error'],
    ['1e999', 'too-large'],
    ['9'.repeat(60), 'too-large'],
    ['1,23,4', 'not-a-number'],
    ['12 apples', 'not-a-number'],
    ['seven', 'not-a-number'],
    ['constructor', 'not-a-number'],
    ['1 constructor', 'not-a-number'],
    ['NaN', 'blank'],
    ['Infinity', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['', 'blank'],
    ['–', 'blank'],
    ['未公布', 'blank'],
  ])('%s is no number, and it is said why: %s', (text, why) => {
    expect(valueOf(text)).toBe(why)
  })

  it.each(['3M+', '>3M', '超过300万', '300多万', 'more than 3M', '300万以上'])(
    '%s is a lower bound',
    (text) => {
      expect(readNumber(text, 'point')).toMatchObject({ value: 3e6, atLeast: true })
    },
  )

  it.each(['~70B', '约700亿', 'about 70B'])('%s is approximate', (text) => {
    expect(readNumber(text, 'point')).toMatchObject({ value: 70e9, approximate: true })
  })

  it('never comes out as anything but a finite number, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({
            unit: fc.constantFrom(
              '0',
              '1',
              '9',
              '.',
              ',',
              'e',
              '+',
              '-',
              '~',
              '>',
              '万',
              '亿',
              '%',
              'x',
              ' ',
              'B',
              'k',
              '\u202e',
              '\ud800',
            ),
          }),
          fc.double().map(String),
        ),
        (text) => {
          const read = readNumber(text, 'point')
          expect(Number.isFinite(read.kind === 'read' ? read.value : 0)).toBe(true)
        },
      ),
    )
  })

  it('is the number that was written, in every style of writing', () => {
    const groups = (digits: string, sign: string) => digits.replaceAll(/\B(?=(\d{3})+$)/g, sign)
    fc.assert(
      fc.property(fc.integer({ min: 1e6, max: 1e12 }), fc.integer({ min: 10, max: 99 }), (whole, cents) => {
        const value = Number(`${whole}.${cents}`)
        expect(valueOf(`${groups(String(whole), ',')}.${cents}`, null)).toBe(value)
        expect(valueOf(`${groups(String(whole), '.')},${cents}`, null)).toBe(value)
        expect(valueOf(`${groups(String(whole), ' ')}.${cents}`, null)).toBe(value)
        expect(valueOf(String(value), null)).toBe(value)
      }),
    )
  })
})

describe('the decimal sign of a column', () => {
  it.each([
    [['1.5', '1,234'], ',', 'point'],
    [['1,5', '1.234'], ';', 'comma'],
    [['1.234'], ';', null],
    [['1.234'], ',', 'point'],
    [['1.5', '1,5'], ',', null],
    [['1.234.567'], ',', 'comma'],
    [['61,5 %', '1.234'], ';', 'comma'],
  ] as const)('of %j, parted by "%s", is %s', (cells, delimiter, mark) => {
    expect(decimalMark(cells, delimiter)).toBe(mark)
  })
})

describe('the unit in a header', () => {
  it.each([
    ['Parameters (B)', 9],
    ['Params (billions)', 9],
    ['Size in millions', 6],
    ['参数量（亿）', 8],
    ['下载量（万次）', 4],
    ['Parameters', 0],
    ['MMLU (5-shot)', 0],
  ])('%s counts in powers of %d', (header, power) => {
    expect(unitOfHeader(header)).toBe(power)
  })

  it('is that of bare numbers only', () => {
    expect(valueOf('70', 'point', 9)).toBe(70e9)
    expect(valueOf('70B', 'point', 9)).toBe(70e9)
    expect(valueOf('500M', 'point', 9)).toBe(5e8)
  })
})

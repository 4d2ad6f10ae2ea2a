import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readParams, writeParams, type Values } from '../../../src/domain/params/grammar.ts'
import { classes, days, sizes, texts, words } from '../../../src/domain/params/restrictions.ts'
import { dayOf, dayOfNumber, isoOfDay } from '../../../src/domain/time/day.ts'

const label = { key: 'made.up', values: {} }
const first = dayOf(2018)

const shape = {
  orgs: texts({ label }),
  openness: classes({ label, options: { open: label, closed: label, unknown: label } }),
  size: sizes({ label }),
  released: days({ label, first }),
  q: words({ label, most: 20 }),
} as const
type Shape = typeof shape

const ends = <T>(end: fc.Arbitrary<T>, order: (value: T) => number) =>
  fc
    .tuple(fc.option(end, { nil: null }), fc.option(end, { nil: null }))
    .map(([a, b]) =>
      a !== null && b !== null && order(a) > order(b) ? { from: b, to: a } : { from: a, to: b },
    )

/** Any text that an address can hold: whole characters, at least one. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((one) => one.length <= 120),
  fc.string({ unit: fc.constantFrom(',', '\\', '.', ' ', '\n', '%', '+', '&', 'a'), minLength: 1 }),
)
const values: fc.Arbitrary<Values<Shape>> = fc.record({
  orgs: fc
    .array(text, { maxLength: 12 })
    .map((list) => [...new Set(list)].toSorted((a, b) => (a < b ? -1 : 1))),
  openness: fc.subarray(['open', 'closed', 'unknown'] as const),
  size: ends(
    fc.oneof(
      fc.integer({ min: 1, max: 999_999e9 }),
      fc.nat(999_000_000).map((n) => (n + 1) * 1e6),
    ),
    Number,
  ),
  released: ends(fc.integer({ min: first, max: dayOf(9999) }).map(dayOfNumber), Number),
  q: fc.string({ unit: 'grapheme', maxLength: 5 }).map((one) => one.trim()),
})

const read = (query: string) => readParams(shape, new URLSearchParams(query))
const canonical = (query: string) => writeParams(shape, read(query).values)

describe('the address of a filter', () => {
  test('gives back any list, range and words it was written from', () => {
    fc.assert(
      fc.property(values, (given) => {
        const { values: got, outcomes } = read(writeParams(shape, given))
        expect(got).toEqual(given)
        expect(Object.values(outcomes).filter(({ kind }) => kind === 'rejected')).toEqual([])
      }),
    )
  })

  test('may be any text without an exception, and has one canonical form', () => {
    const raw = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(',', '\\', '.', '..', '7', '0', '-', '2023-01-01', 'open', ' ') }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(shape)), raw, (key, value) => {
        const query = new URLSearchParams([[key, value]]).toString()
        const once = canonical(query)
        expect(canonical(once)).toBe(once)
        expect(read(once).unknown).toEqual([])
      }),
    )
  })

  test('holds nothing where nothing is restricted', () => {
    expect(canonical('orgs=&openness=&size=&released=&q=')).toBe('')
    expect(canonical('size=..&released=..&q=%20%20')).toBe('')
  })

  test('tells of every value it rejects', () => {
    fc.assert(
      fc.property(fc.constantFrom('orgs', 'openness', 'size', 'released', 'q'), fc.string(), (key, value) => {
        const query = new URLSearchParams([[key, value]])
        const outcome = read(query.toString()).outcomes[key]
        if (outcome.kind === 'rejected') expect(outcome.raw).toBe(query.get(key))
        else expect(outcome.kind).toBe('given')
      }),
    )
  })
})

describe('a list of texts', () => {
  test('is written once each, in order, with commas and backslashes marked', () => {
    expect(shape.orgs.write(['b', 'a', 'b'])).toBe('a,b')
    expect(shape.orgs.write(['Mars, Inc.', String.raw`a\b`])).toBe(String.raw`Mars\, Inc.,a\\b`)
    expect(shape.orgs.read('b,a,b')).toEqual(['a', 'b'])
  })

  test.each([',', 'a,', ',a', 'a,,b', '\\', String.raw`a\b`, 'x'.repeat(121), Array(41).fill('a').join(',')])(
    'is not read from "%s"',
    (raw) => {
      expect(shape.orgs.read(raw)).toBeUndefined()
    },
  )
})

describe('classes', () => {
  test('are written in the order they are offered', () => {
    expect(shape.openness.write(shape.openness.read('unknown,open') ?? [])).toBe('open,unknown')
  })

  test.each(['Open', 'open,', 'open,ajar', 'toString', '__proto__'])('are not read from "%s"', (raw) => {
    expect(shape.openness.read(raw)).toBeUndefined()
  })
})

describe('a range of sizes', () => {
  test.each([
    ['7..70', { from: 7e9, to: 70e9 }],
    ['0.5..', { from: 5e8, to: null }],
    ['..0.000000001', { from: null, to: 1 }],
    ['7..7', { from: 7e9, to: 7e9 }],
  ])('is read from %s, in billions', (raw, range) => {
    expect(shape.size.read(raw)).toEqual(range)
    expect(shape.size.write(range)).toBe(raw)
  })

  test.each([
    '7',
    '7...70',
    '70..7',
    '0..7',
    '-1..7',
    '7B..',
    '1e3..',
    '7..8..9',
    ' 7..',
    '7,5..',
    '1.0000000001..',
  ])('is not read from "%s"', (raw) => {
    expect(shape.size.read(raw)).toBeUndefined()
  })
})

describe('a range of days', () => {
  test('is read from its first possible day on', () => {
    expect(shape.released.read('2023-01-01..')).toEqual({ from: dayOf(2023), to: null })
    expect(shape.released.read('..2024-02-29')).toEqual({ from: null, to: dayOf(2024, 2, 29) })
    expect(shape.released.write({ from: first, to: dayOf(2020) })).toBe(`${isoOfDay(first)}..2020-01-01`)
  })

  test.each(['2017-12-31..', '..2023-02-30', '2024-01-01..2023-12-31', '2023..2024', '2023-01-01'])(
    'is not read from "%s"',
    (raw) => {
      expect(shape.released.read(raw)).toBeUndefined()
    },
  )
})

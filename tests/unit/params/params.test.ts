import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { readParams, writeParams, type Values } from '../../../src/domain/params/grammar.ts'
import { bounded, choice, flag, optionalDay } from '../../../src/domain/params/Param.ts'
import { dayOf, dayOfNumber, isoOfDay } from '../../../src/domain/time/day.ts'

const label = { key: 'made.up', values: {} }
const from = dayOf(2021)
const to = dayOf(2024, 2, 29)

const shape = {
  bench: choice({ label, options: { eci: label, mmlu: label, gpqa: label }, fallback: 'eci' }),
  sparse: flag({ label, fallback: true }),
  asOf: optionalDay({ label, none: label, from, to }),
  share: bounded({ label, fallback: 0.5, min: -2, max: 1e9, step: 0.1 }),
} as const
type Shape = typeof shape

/** Numbers of at most ten decimals: what the grammar can hold. */
const number = fc.oneof(
  fc.integer({ min: -2, max: 1e9 }),
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((n) => n / 1e9),
  fc.constantFrom(0, 1e-7, -1e-10, 123_456.789),
)
const values: fc.Arbitrary<Values<Shape>> = fc.record({
  bench: fc.constantFrom('eci', 'mmlu', 'gpqa'),
  sparse: fc.boolean(),
  asOf: fc.option(fc.integer({ min: from, max: to }).map(dayOfNumber), { nil: null }),
  share: number,
})
/** Text of any kind, halves of surrogate pairs included, and text that looks like a query. */
const query = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', '=', '&', '%', '+', '?', '\uD800', '1', 'bench', 'asOf', 'share') }),
  fc.webQueryParameters(),
)

const read = (text: string) => readParams(shape, new URLSearchParams(text))
const canonical = (text: string) => writeParams(shape, read(text).values)

describe('the address of a view', () => {
  test('gives back the values it was written from', () => {
    fc.assert(
      fc.property(values, (given) => {
        expect(read(writeParams(shape, given)).values).toEqual({ ...given, share: given.share + 0 })
      }),
    )
  })

  test('may be any text without an exception, and always has every value', () => {
    fc.assert(
      fc.property(query, (text) => {
        const reading = read(text)
        expect(Object.keys(reading.values)).toEqual(Object.keys(shape))
        for (const value of Object.values(reading.values)) expect(value).not.toBeUndefined()
      }),
    )
  })

  test('has one canonical form, which is its own', () => {
    fc.assert(
      fc.property(query, (text) => {
        expect(canonical(canonical(text))).toBe(canonical(text))
      }),
    )
    fc.assert(
      fc.property(values, (given) => {
        const written = writeParams(shape, given)
        expect(canonical(written)).toBe(written)
      }),
    )
  })

  test('never holds a default', () => {
    fc.assert(
      fc.property(values, (given) => {
        const written = new URLSearchParams(writeParams(shape, given))
        for (const [key, param] of Object.entries(shape))
          expect(written.get(key)).not.toBe(String(param.fallback))
        expect([...written.keys()].every((key) => Object.hasOwn(shape, key))).toBe(true)
      }),
    )
    expect(canonical('bench=eci&sparse=1&asOf=latest&share=0.5')).toBe('')
  })

  test('is written in the order of the shape, whatever order it was read in', () => {
    expect(canonical('share=1&asOf=2023-12-31&sparse=0&bench=mmlu')).toBe(
      'bench=mmlu&sparse=0&asOf=2023-12-31&share=1',
    )
  })

  test('tells absent, given and rejected apart', () => {
    expect(read('bench=mmlu&sparse=yes').outcomes).toEqual({
      bench: { kind: 'given', value: 'mmlu' },
      sparse: { kind: 'rejected', value: true, raw: 'yes' },
      asOf: { kind: 'absent', value: null },
      share: { kind: 'absent', value: 0.5 },
    })
  })

  test('tells of every value it rejects, with the text as it stood', () => {
    fc.assert(
      fc.property(fc.constantFrom('bench', 'sparse', 'asOf', 'share'), fc.string(), (key, raw) => {
        const query = new URLSearchParams([[key, raw]])
        const { outcomes, values } = readParams(shape, query)
        const outcome = outcomes[key]
        if (outcome.kind === 'rejected') {
          expect(outcome.raw).toBe(query.get(key))
          expect(values[key]).toBe(shape[key].fallback)
        } else expect(outcome.kind).toBe('given')
      }),
    )
  })

  test('names the keys it does not know once each, those of every object among them', () => {
    expect(read('x=1&x=2&__proto__=1&constructor=2&bench=mmlu').unknown).toEqual([
      'x',
      '__proto__',
      'constructor',
    ])
  })

  test('counts the first of a repeated key, and keeps no other', () => {
    expect(read('bench=mmlu&bench=gpqa').outcomes.bench).toEqual({ kind: 'given', value: 'mmlu' })
    expect(read('bench=nonsense&bench=gpqa').outcomes.bench).toMatchObject({ kind: 'rejected' })
    expect(canonical('bench=mmlu&bench=gpqa')).toBe('bench=mmlu')
  })

  test('with half a surrogate pair is rejected, not broken', () => {
    expect(read('bench=\uD800').outcomes.bench).toEqual({ kind: 'rejected', value: 'eci', raw: '\uFFFD' })
    expect(read('bench=%ED%A0%80').outcomes.bench).toMatchObject({ kind: 'rejected' })
  })
})

describe('a choice', () => {
  test('offers its options in the order they are written, years among them', () => {
    const since = choice({
      label,
      options: [
        ['all', label],
        ['2023', label],
        ['2022', label],
      ],
      fallback: '2022',
    })
    expect(since.control).toMatchObject({ options: [{ raw: 'all' }, { raw: '2023' }, { raw: '2022' }] })
    expectTypeOf(since.fallback).toEqualTypeOf<'all' | '2022' | '2023'>()
  })

  test('does not compile with year-like keys of an object, which would lose their order', () => {
    // @ts-expect-error an object would put 2022 before all
    const since = choice({ label, options: { all: label, '2022': label }, fallback: 'all' })
    expect(since.read('2022')).toBe('2022')
  })

  test.each(['', 'ECI', 'toString', '__proto__', 'constructor'])('does not offer "%s"', (raw) => {
    expect(shape.bench.read(raw)).toBeUndefined()
  })
})

describe('a number', () => {
  test.each([
    ['0.0000001', 1e-7],
    ['-0', 0],
    ['1.50', 1.5],
    ['007', 7],
    ['1000000000', 1e9],
  ])('is read from %s', (raw, value) => {
    expect(shape.share.read(raw)).toBe(value)
  })

  test.each([
    '1e3',
    '1e-7',
    '0x10',
    '1_000',
    '１',
    ' 1',
    '1 ',
    '.5',
    '5.',
    '',
    '+1',
    '1,5',
    'NaN',
    'Infinity',
    '1e400',
    '-3',
    '1000000001',
    '9'.repeat(400),
  ])('is not read from "%s"', (raw) => {
    expect(shape.share.read(raw)).toBeUndefined()
  })

  test('as small as 1e-7 is written in digits, as it is read', () => {
    expect(shape.share.write(1e-7)).toBe('0.0000001')
    expect(shape.share.write(0.1 + 0.2)).toBe('0.3')
    expect(shape.share.write(-0)).toBe('0')
    expect(shape.share.write(1e9)).toBe('1000000000')
  })
})

describe('a day', () => {
  test('is read within its limits only, both included', () => {
    expect(shape.asOf.read(isoOfDay(from))).toBe(from)
    expect(shape.asOf.read('2024-02-29')).toBe(to)
    expect(shape.asOf.read('2020-12-31')).toBeUndefined()
    expect(shape.asOf.read('2024-03-01')).toBeUndefined()
    expect(shape.asOf.read('2023-02-29')).toBeUndefined()
  })

  test('without an upper limit goes to the last year of four digits', () => {
    const open = optionalDay({ label, none: label, from, to: null })
    expect(open.write(open.read('9999-12-31') ?? null)).toBe('9999-12-31')
  })
})

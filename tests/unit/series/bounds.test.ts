import { describe, expect, it } from 'vitest'
import type { Row } from '../../../src/domain/dataset/tables.ts'
import { adjustedPulls } from '../../../src/domain/series/adjustedPulls.ts'
import { jumpEpisodes } from '../../../src/domain/series/jumpEpisodes.ts'
import { lagCurve, lagsOf } from '../../../src/domain/series/lags.ts'
import { isVersionOf, nameParts } from '../../../src/domain/series/libraryMatch.ts'
import { pricesOf } from '../../../src/domain/series/modelPrices.ts'
import { hasWords, plain } from '../../../src/domain/series/modelSearch.ts'
import { monthGrowth, monthShares, monthTotals } from '../../../src/domain/series/monthTotals.ts'
import { priceFrontier, type PriceRow } from '../../../src/domain/series/priceFrontier.ts'
import { recordDays } from '../../../src/domain/series/recordDays.ts'
import { snapshotSpikes } from '../../../src/domain/series/snapshotSpikes.ts'
import { usedScores } from '../../../src/domain/series/usedScore.ts'
import { dayOf, dayOfNumber } from '../../../src/domain/time/day.ts'

type Increment = Row<'ollama_increments'>
const gain = (model: string, from: number, to: number, pulls: number): Increment => ({
  model,
  family: model,
  developer: 'd',
  country: 'c',
  from: dayOfNumber(from),
  to: dayOfNumber(to),
  new_pulls: pulls,
  source: 's',
})
/** Gains in neighbouring spans of ten days, in thousands. */
const gains = (model: string, ...thousands: readonly number[]) =>
  thousands.map((pulls, i) => gain(model, i * 10, i * 10 + 10, pulls * 1_000))
const rules = (rows: readonly Increment[]) =>
  adjustedPulls(rows).adjustments.map(({ rule, row, usual }) => [rule, row.model, row.from, usual])

describe('an unlikely gain', () => {
  it('is more than four times the usual one, and more than a thousand a day', () => {
    expect(rules(gains('a', 100, 100, 400))).toEqual([])
    expect(rules(gains('a', 100, 100, 400.01))).toEqual([['surge', 'a', 20, 100_000]])
    expect(rules(gains('a', 1, 1, 10))).toEqual([])
    expect(rules(gains('a', 1, 1, 10.01))).toEqual([['surge', 'a', 20, 1_000]])
  })
  it('is held against the gains that began within the year before', () => {
    const late = (from: number) => [
      gain('a', 0, 10, 1e5),
      gain('a', 1, 11, 1e5),
      gain('a', from, from + 10, 9e5),
    ]
    expect(rules(late(365))).toEqual([['surge', 'a', 365, 1e5]])
    // The first of the two is too old, and one is too few.
    expect(rules(late(366))).toEqual([])
  })
  it('is one of eight alike, of a million each at least, six hundredths apart at most', () => {
    const alike = (...thousands: readonly number[]) =>
      rules(thousands.flatMap((pulls, i) => gains(`m${i}`, pulls)))
    const seven = Array.from({ length: 7 }, () => 1_060)
    expect(alike(...seven, 1_000)).toHaveLength(8)
    expect(alike(...seven, 999.999)).toEqual([])
    expect(alike(...seven.map(() => 1_060.001), 1_000)).toEqual([])
  })
  it('of no time at all is none', () => {
    expect(rules([gain('a', 0, 0, -5), gain('a', 5, 3, -5)])).toEqual([])
  })
  it('comes before later ones; of one day the largest first, then the shorter, then by name', () => {
    const fallen = (model: string, from: number, to: number, pulls: number) => gain(model, from, to, -pulls)
    const rows = [
      fallen('late', 30, 40, 9),
      fallen('b', 20, 30, 5),
      fallen('a', 20, 30, 5),
      fallen('long', 20, 35, 5),
      fallen('small', 20, 30, 2),
      fallen('early', 10, 20, 1),
    ]
    for (const order of [rows, rows.toReversed()])
      expect(adjustedPulls(order).adjustments.map(({ row }) => row.model)).toEqual([
        'early',
        'small',
        'a',
        'b',
        'long',
        'late',
      ])
  })
})

describe('a time to distrust', () => {
  const episodes = (rows: readonly Increment[], removed: readonly number[]) =>
    jumpEpisodes(
      rows,
      removed.flatMap((pulls, i) => {
        const row = rows[i]
        return row ? [{ rule: 'surge' as const, row, usual: 0, removed: pulls }] : []
      }),
    )
  it('has fifteen hundredths of its pulls taken out, spread over its days', () => {
    const rows = [gain('a', 0, 20, 100), gain('b', 0, 40, 200)]
    expect(episodes(rows, [30])).toEqual([{ from: 0, to: 20, share: 0.15 }])
    expect(episodes(rows, [29.9])).toEqual([])
    expect(episodes(rows, [0, 60])).toEqual([{ from: 0, to: 40, share: 60 / 300 }])
  })
  it('has days, pulls and no gaps', () => {
    expect(episodes([gain('a', 0, 10, 100)], [50])).toHaveLength(1)
    expect(episodes([gain('a', 0, 9, 100)], [50])).toEqual([])
    expect(episodes([gain('a', 0, 20, -100)], [50])).toEqual([])
    const apart = [gain('a', 0, 20, 100), gain('b', 20, 40, 100), gain('c', 40, 60, 100)]
    expect(episodes(apart, [50, 0, 50]).map(({ from, to }) => [from, to])).toEqual([
      [0, 20],
      [40, 60],
    ])
    expect(episodes(apart, [50, 50, 0])).toEqual([{ from: 0, to: 40, share: 0.5 }])
  })
})

describe('a lag', () => {
  const model = (day: number, score: number) => ({ released: dayOfNumber(day), score })
  const asOf = dayOfNumber(100)
  it('counts records and open models of the very day', () => {
    const lags = lagsOf([model(100, 5), model(101, 6)], [model(100, 5), model(101, 9)], {
      tolerance: 0,
      asOf,
    })
    expect(lags.map(({ days, open }) => [days, open?.released])).toEqual([[0, 100]])
  })
  it('of records reached on one day goes by the older first', () => {
    const reached = model(50, 9)
    const lag = (day: number) => ({ closed: model(day, day), open: reached, days: 50 - day })
    for (const lags of [
      [lag(10), lag(20)],
      [lag(20), lag(10)],
    ])
      expect(lagCurve(lags, asOf).map(({ day, age }) => [day, age])).toEqual([
        [50, 40],
        [50, 40],
        [50, 30],
        [100, 80],
      ])
  })
})

it.each([
  ['Llama 3.1 8B Instruct', 'llama3.1', true],
  ['Llama 3.1 -- 8B', 'llama3.1', true],
  ['Mixtral 8x7B', 'mixtral', true],
  ['Qwen3 A3B', 'qwen3', true],
  ['Llama 3.2', 'llama3.1', false],
  ['Llama 3.1 Nemotron', 'llama3.1', false],
  ['Llama', 'llama3.1', false],
] as const)('%s is a version of %s: %s', (name, library, isOne) => {
  expect(isVersionOf(nameParts(library), nameParts(name))).toBe(isOne)
})

it('parts of names are not empty', () => {
  expect(nameParts('  Llama -- 3.1 (8B) ')).toEqual(['llama', '3.1', '8b'])
})

it('words asked for are found in any order, whatever separates them', () => {
  const text = plain('Llama_3.1 (Méta)')
  expect(text).toBe('llama 3.1 meta')
  expect([
    hasWords(text, 'meta llama'),
    hasWords(text, 'LLAMA-3.1'),
    hasWords(text, 'meta qwen'),
    hasWords(text, ''),
  ]).toEqual([true, true, false, true])
})

describe('prices', () => {
  const price = (blended: number | null, more: Partial<PriceRow> = {}): PriceRow => ({
    model: 'm',
    name: 'm',
    date: dayOf(2024),
    date_kind: 'first_seen',
    provider: null,
    input: null,
    output: null,
    blended,
    openness: 'open_weights',
    released: null,
    flags: [],
    source: 'one',
    ...more,
  })
  it('of a tenth of a cent are the least that is no slip of unit', () => {
    const { listed, leftOut } = pricesOf('m', [price(0.001), price(0.0009), price(null)])
    expect([listed.map(({ blended }) => blended), leftOut]).toEqual([[0.001], 2])
    const { flagged, unconfirmed } = priceFrontier([price(0.001), price(0.0009)], new Set(['m']))
    expect([flagged, unconfirmed]).toEqual([1, 1])
  })
  it('are confirmed by another list at one and a half times at most', () => {
    const lowest = (other: number) =>
      pricesOf('m', [price(2), price(other, { source: 'two' })]).lowest?.blended
    expect([lowest(3), lowest(3.01)]).toEqual([2, 3.01])
    const counted = (other: number) =>
      priceFrontier([price(2), price(other, { source: 'two' })], new Set(['m'])).counted
    expect([counted(3), counted(3.01)]).toEqual([2, 1])
  })
  it('are records from a cut of a twentieth on, of their own side', () => {
    const both = (blended: number, month: number, more: Partial<PriceRow> = {}) =>
      ['one', 'two'].map((source) => price(blended, { date: dayOf(2024, month), source, ...more }))
    const lows = (second: number) =>
      priceFrontier([...both(100, 1), ...both(second, 2)], new Set(['m'])).records.open.map(
        ({ blended }) => blended,
      )
    expect([lows(95), lows(95.1)]).toEqual([[100, 95], [100]])
    const closed = both(1, 1, { openness: 'api_only' })
    const { refused } = priceFrontier([...closed, price(5, { date: dayOf(2024, 3) })], new Set(['m']))
    // Confirmed by the closed lists alone, which are of the same model: it is a price that counts.
    expect(refused).toEqual([])
    const other = price(5, { date: dayOf(2024, 3), model: 'n', name: 'n' })
    expect(priceFrontier([...closed, other], new Set(['m', 'n'])).refused.map(({ model }) => model)).toEqual([
      'n',
    ])
    expect(priceFrontier([...both(4, 1), other], new Set(['m', 'n'])).refused).toEqual([])
  })
  it('that are refused come in order of their dates, then of their height', () => {
    const alone = (model: string, month: number, blended: number) =>
      price(blended, { model, name: model, date: dayOf(2024, month) })
    const rows = [alone('c', 2, 5), alone('b', 1, 9), alone('a', 1, 7)]
    for (const order of [rows, rows.toReversed()])
      expect(priceFrontier(order, new Set(['a', 'b', 'c'])).refused.map(({ model }) => model)).toEqual([
        'a',
        'b',
        'c',
      ])
  })
})

describe('months in columns', () => {
  const run = (values: readonly number[], first = 0) =>
    monthTotals(
      {
        first: Uint16Array.of(first),
        start: Uint32Array.of(0, values.length),
        value: Float64Array.from(values),
      },
      Uint16Array.of(0),
      { groups: 1, months: 3 },
    )
  it('have no shares in a total of zero or of nothing', () => {
    expect(monthShares(run([0, 5, NaN]))).toEqual([null, 1, null])
    expect(monthGrowth(run([0, 5, 10]))).toEqual([null, null, 2])
    expect(monthShares(run([7], 2))).toEqual([null, null, 1])
    expect(run([1, 2, 3, 4]).sum).toEqual(Float64Array.of(1, 2, 3))
  })
  it('share a month by group', () => {
    const totals = monthTotals(
      { first: Uint16Array.of(0, 0), start: Uint32Array.of(0, 1, 2), value: Float64Array.of(1, 3) },
      Uint16Array.of(0, 1),
      { groups: 2, months: 1 },
    )
    expect(monthShares(totals)).toEqual([0.25, 0.75])
  })
})

it('records by day count both ends of the span, and the first of equals', () => {
  const records = (...days: readonly number[]) =>
    recordDays(
      Int32Array.from(days),
      Float64Array.from(days, () => 5),
      { from: 100, to: 102 },
    )
  expect([records(102, 100), records(102), records(101, 101)]).toEqual([[1], [0], [0]])
  expect(() => records(103)).toThrow('day 103')
  expect(() => recordDays(Int32Array.of(100), Float64Array.of(), { from: 100, to: 102 })).toThrow('differ')
})

it('spikes come in order of their dates, of one date the largest first, then by name', () => {
  const row = (family: string, date: number, downloads: number): Row<'hf_snapshots'> => ({
    date: dayOfNumber(date),
    family,
    developer: 'd',
    country: 'c',
    downloads_30d: downloads,
    models: 1,
    copies: null,
    copies_30d: null,
    source: 's',
  })
  const spike = (family: string, date: number, height: number) =>
    [1, 2, 3, 4].map((day) => row(family, day, day === date ? height : 1))
  const rows = [spike('late', 3, 900), spike('small', 2, 500), spike('b', 2, 900), spike('a', 2, 900)].flat()
  for (const order of [rows, rows.toReversed()])
    expect(snapshotSpikes(order).map((found) => found.row.family)).toEqual(['a', 'b', 'small', 'late'])
})

it('pulls of nothing weigh nothing in the score that is used', () => {
  const score = (value: number): Row<'scores'> => ({
    benchmark: 'b',
    model: 'm',
    name: 'm',
    organisation: null,
    country: null,
    score: value,
    standard_error: null,
    released: null,
    measured: null,
    openness: null,
    conditions: null,
    source: 's',
    link: null,
  })
  const matches = new Map([['m', { lowest: score(40), highest: score(60) }]])
  const used = (...rows: readonly Increment[]) => usedScores(rows, matches, 10)
  expect(used(gain('m', 0, 10, 30), gain('n', 0, 10, 90), gain('m', 10, 20, 0))).toEqual([
    { from: 0, to: 10, source: 's', highest: 60, lowest: 40, matched: 0.25 },
  ])
  expect(used(gain('m', 0, 9, 30))).toEqual([])
  expect(used(gain('n', 0, 10, 30), gain('m', 0, 10, 0))).toEqual([])
})

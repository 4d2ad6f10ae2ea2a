import { expect, it } from 'vitest'
import { priceFrontier, type PriceRow } from '../../../src/domain/series/priceFrontier.ts'
import { dayOf } from '../../../src/domain/time/day.ts'

const row = (
  month: number,
  model: string,
  blended: number | null,
  more: Partial<PriceRow> = {},
): PriceRow => ({
  model,
  name: model,
  date: dayOf(2024, month),
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
const lows = (rows: readonly PriceRow[], models = ['a', 'b']) =>
  priceFrontier(rows, new Set(models)).records.open.map(({ date, blended }) => [date, blended])

it('is the lowest price listed so far, of the models asked for', () => {
  const rows = [
    row(1, 'a', 10),
    row(2, 'a', 12, { source: 'two' }),
    row(3, 'b', 4),
    row(4, 'b', 3.9, { source: 'two' }),
    row(4, 'other', 0.1),
    row(5, 'other', 0.1, { source: 'two' }),
  ]
  // 3.9 is lower than 4 by less than five per cent: rounding, not a cut.
  expect(lows(rows)).toEqual([
    [dayOf(2024, 1), 10],
    [dayOf(2024, 3), 4],
  ])
  expect(priceFrontier(rows, new Set(['a', 'b'])).first.map(({ model }) => model)).toEqual(['a', 'b'])
})

it('a price without a second, independent list is no record, and is named if it would have been one', () => {
  const rows = [row(1, 'a', 10), row(2, 'a', 12, { source: 'two' }), row(3, 'b', 1, { source: 'litellm' })]
  const alone = priceFrontier([...rows, row(4, 'b', 1, { source: 'tokencost' })], new Set(['a', 'b']))
  expect(alone.records.open.map(({ blended }) => blended)).toEqual([10])
  expect(alone.unconfirmed).toBe(2)
  expect(alone.refused.map(({ model, date }) => [model, date])).toEqual([
    ['b', dayOf(2024, 3)],
    ['b', dayOf(2024, 4)],
  ])
  expect(lows([...rows, row(9, 'b', 1.5, { source: 'two' })])).toEqual([
    [dayOf(2024, 1), 10],
    [dayOf(2024, 3), 1],
  ])
})

it('slips of unit, flagged rows and prices not stated make no record', () => {
  const rows = [
    row(1, 'a', 10),
    row(1, 'a', 10, { source: 'two' }),
    row(2, 'a', 0),
    row(2, 'a', 0, { source: 'two' }),
    row(2, 'a', 1, { flags: ['special_tier'] }),
    row(2, 'a', 1, { flags: ['special_tier'], source: 'two' }),
    row(2, 'a', null),
    row(2, 'a', 2, { openness: null }),
  ]
  expect(lows(rows)).toEqual([[dayOf(2024, 1), 10]])
  expect(priceFrontier(rows, new Set(['a']))).toMatchObject({
    flagged: 4,
    withoutOpenness: 1,
    unconfirmed: 0,
  })
})

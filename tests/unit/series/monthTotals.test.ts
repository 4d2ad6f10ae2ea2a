import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  monthGrowth,
  monthShares,
  monthTotals,
  type MonthlyRuns,
} from '../../../src/domain/series/monthTotals.ts'

type Run = { readonly group: number; readonly first: number; readonly values: readonly (number | null)[] }

const groups = 3
const months = 6

const columns = (list: readonly Run[]): { runs: MonthlyRuns; groupOf: Uint16Array } => {
  const start = [0]
  for (const run of list) start.push((start.at(-1) ?? 0) + run.values.length)
  return {
    runs: {
      first: Uint16Array.from(list, (run) => run.first),
      start: Uint32Array.from(start),
      value: Float64Array.from(list.flatMap((run) => run.values.map((value) => value ?? NaN))),
    },
    groupOf: Uint16Array.from(list, (run) => run.group),
  }
}
const totalsOf = (list: readonly Run[]) => {
  const { runs, groupOf } = columns(list)
  return monthTotals(runs, groupOf, { groups, months })
}

const anyRun: fc.Arbitrary<Run> = fc.record({
  group: fc.nat(groups - 1),
  first: fc.nat(months - 1),
  values: fc.array(fc.option(fc.integer({ min: 0, max: 1000 })), { maxLength: months + 2 }),
})

/** The same sums from a map of strings, one observation at a time. */
function plainly(list: readonly Run[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { group, first, values } of list)
    values.forEach((value, at) => {
      const month = first + at
      if (value === null || month >= months) return
      sums.set(`${group}/${month}`, (sums.get(`${group}/${month}`) ?? 0) + value)
    })
  return sums
}

it('totals agree with a plain count, and what nobody observed is no zero', () => {
  fc.assert(
    fc.property(fc.array(anyRun), (list) => {
      const { sum, seen } = totalsOf(list)
      const plain = plainly(list)
      for (let group = 0; group < groups; group++)
        for (let month = 0; month < months; month++) {
          const cell = group * months + month
          expect(seen[cell] === 0 ? undefined : sum[cell]).toBe(plain.get(`${group}/${month}`))
        }
    }),
  )
})

it('the order of models makes no difference to whole numbers', () => {
  fc.assert(
    fc.property(fc.array(anyRun), (list) => {
      expect(totalsOf(list.toReversed())).toEqual(totalsOf(list))
    }),
  )
})

it('shares of a month add up to one, or there are none', () => {
  fc.assert(
    fc.property(fc.array(anyRun), (list) => {
      const shares = monthShares(totalsOf(list))
      for (let month = 0; month < months; month++) {
        const given = Array.from({ length: groups }, (_, group) => shares[group * months + month] ?? null)
        const known = given.filter((share) => share !== null)
        expect(known.reduce((sum, share) => sum + share, 0)).toBeCloseTo(known.length > 0 ? 1 : 0, 12)
      }
    }),
  )
})

it('growth is the ratio to the month before, and a gap has none on either side', () => {
  const totals = totalsOf([{ group: 1, first: 0, values: [10, 20, null, 30, 15] }])
  expect(monthGrowth(totals).slice(months, months * 2)).toEqual([null, 2, null, null, 0.5, null])
})

it('columns that do not fit together are refused', () => {
  const { runs } = columns([{ group: 0, first: 0, values: [1] }])
  expect(() => monthTotals(runs, new Uint16Array(2), { groups, months })).toThrow(RangeError)
  expect(() => monthTotals(runs, Uint16Array.of(7), { groups, months })).toThrow(/group 7 of 3/)
})

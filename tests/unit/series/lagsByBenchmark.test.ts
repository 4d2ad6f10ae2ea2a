import { expect, it } from 'vitest'
import type { ScoreRow } from '../../../src/domain/dataset/tables.ts'
import { fewestPerSide, lagsByBenchmark } from '../../../src/domain/series/lagsByBenchmark.ts'
import { dayOfNumber } from '../../../src/domain/time/day.ts'

const score = (benchmark: string, side: 'open' | 'closed', day: number, value: number): ScoreRow => ({
  benchmark,
  model: `${side}-${day}`,
  name: `${side}-${day}`,
  organisation: null,
  country: null,
  score: value,
  standard_error: null,
  released: dayOfNumber(day),
  measured: null,
  openness: side === 'open' ? 'open_weights' : 'api_only',
  conditions: null,
  source: 'hub',
  link: null,
})
const asOf = dayOfNumber(1000)
/** Closed models that each set a record, and as many open ones with the same scores some days later. */
const race = (benchmark: string, models: number, behind: number) =>
  Array.from({ length: models }, (_, i) => [
    score(benchmark, 'closed', 100 * (i + 1), 10 * (i + 1)),
    score(benchmark, 'open', 100 * (i + 1) + behind, 10 * (i + 1)),
  ]).flat()
const bench = (id: string, family = id) => ({ id, family })

it('keeps benchmarks apart, each with the lags of its own records', () => {
  const found = lagsByBenchmark(
    [...race('a', fewestPerSide, 7), ...race('b', fewestPerSide, 30)],
    [bench('a'), bench('b')],
    { asOf },
  )
  expect(found.map(({ benchmark, lags }) => [benchmark.id, lags.map(({ days }) => days)])).toEqual([
    ['a', [7, 7, 7, 7, 7]],
    ['b', [30, 30, 30, 30, 30]],
  ])
})

it('leaves out what too few took by the day, and takes one of a family', () => {
  const scores = [...race('few', fewestPerSide - 1, 7), ...race('a', 5, 7), ...race('a-wide', 8, 7)]
  const list = [bench('few'), bench('a'), bench('a-wide', 'a')]
  expect(lagsByBenchmark(scores, list, { asOf }).map(({ benchmark }) => benchmark.id)).toEqual(['a-wide'])
  expect(lagsByBenchmark(scores, list, { asOf: dayOfNumber(300) })).toEqual([])
})

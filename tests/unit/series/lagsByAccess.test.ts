import { expect, test } from 'vitest'
import { lagsByAccess } from '../../../src/domain/series/lagsByAccess.ts'
import { fewestPerSide } from '../../../src/domain/series/lagsByBenchmark.ts'
import { dayOf, dayOfNumber } from '../../../src/domain/time/day.ts'
import { committedDataset } from '../../support/committedDataset.ts'

function templateRow() {
  const [row] = committedDataset().tables.scores
  if (!row) throw new Error('no scores')
  return row
}
const template = templateRow()

/** Closed models gain a point every ten days; open ones follow `late` days behind. */
function scoresOf(benchmark: string, models: number, late: number, start = 0) {
  return Array.from({ length: models }, (_, i) => {
    const row = { ...template, benchmark, standard_error: null, score: i + 1, measured: null }
    const day = start + i * 10
    return [
      { ...row, model: null, name: `closed ${i}`, openness: 'api_only', released: dayOfNumber(day) } as const,
      {
        ...row,
        model: null,
        name: `open ${i}`,
        openness: 'open_weights',
        released: dayOfNumber(day + late),
      } as const,
    ]
  }).flat()
}

const asOf = dayOf(2000)
const shown = { id: 'shown', family: 'shown', access: 'public' } as const
const hidden = { id: 'hidden', family: 'hidden', access: 'private' } as const

test('public and private benchmarks keep their lags apart', () => {
  const { groups } = lagsByAccess(
    [...scoresOf('shown', 6, 5), ...scoresOf('hidden', 6, 25)],
    [shown, hidden],
    { asOf },
  )
  expect(groups.map(({ access, lags }) => [access, ...new Set(lags.map(({ days }) => days))])).toEqual([
    ['public', 5],
    ['private', 25],
  ])
})

test('of a family the benchmark with the most models stands for all', () => {
  const { groups } = lagsByAccess(
    [...scoresOf('shown', 6, 5), ...scoresOf('twin', 9, 5), ...scoresOf('hidden', 6, 25)],
    [shown, { id: 'twin', family: 'shown', access: 'public' }, hidden],
    { asOf },
  )
  expect(groups[0]?.benchmarks).toEqual(['twin'])
})

test('a benchmark with too few models on a side, or of unknown access, does not count', () => {
  const few = fewestPerSide - 1
  const { groups } = lagsByAccess(
    [...scoresOf('shown', few, 5), ...scoresOf('hidden', 6, 25), ...scoresOf('other', 6, 5)],
    [shown, hidden, { id: 'other', family: 'other', access: null }],
    { asOf },
  )
  expect(groups.map(({ access }) => access)).toEqual(['private'])
})

test('records from before the first private one do not count, and without a private one nothing does', () => {
  const early = scoresOf('shown', 8, 5)
  const { from, groups } = lagsByAccess([...early, ...scoresOf('hidden', 6, 25, 40)], [shown, hidden], {
    asOf,
  })
  expect(from).toBe(40)
  expect(groups[0]?.lags.map(({ closed }) => closed.released)).toEqual([40, 50, 60, 70])
  expect(lagsByAccess(early, [shown], { asOf })).toEqual({ from: null, groups: [] })
})

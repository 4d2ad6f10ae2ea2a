import { expect, it } from 'vitest'
import type { Row } from '../../../src/domain/dataset/tables.ts'
import { arenaGaps } from '../../../src/domain/series/arenaGaps.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const row = (
  name: string,
  elo: number,
  openness: 'open' | 'closed' | null,
  more: Partial<Row<'arena'>> = {},
): Row<'arena'> => ({
  date: dayOf(2024, 5, 1),
  board: 'a',
  model: name,
  name,
  organisation: null,
  elo,
  votes: null,
  openness,
  licence: null,
  source: 's',
  ...more,
})
const best = { rank: 1, withExperimental: false }

it('is taken within one board, with the closed models above the best open one counted', () => {
  const rows = [
    row('o1', 1200, 'open'),
    row('o2', 1150, 'open'),
    row('c1', 1290, 'closed'),
    row('c2', 1210, 'closed'),
    row('c3', 1100, 'closed'),
    row('u', 1400, null),
  ]
  const { gaps, unknown } = arenaGaps(rows, best)
  expect(gaps.map(({ gap, above, models }) => [gap, above, models])).toEqual([[-90, 2, 6]])
  expect(unknown).toBe(1)
  expect(arenaGaps(rows, { ...best, rank: 3 }).gaps[0]?.gap).toBe(100)
  expect(arenaGaps(rows, { ...best, rank: 4 })).toMatchObject({ gaps: [], incomplete: 1 })
})

it('never mixes boards of a date: the largest counts, of equals the one under style control', () => {
  const small = [row('o', 1000, 'open', { board: 'b' }), row('c', 1900, 'closed', { board: 'b' })]
  const large = [row('o', 1200, 'open'), row('c', 1290, 'closed'), row('c2', 1, 'closed')]
  const expected = { gaps: [{ gap: -90, board: 'a' }], otherBoards: 1 }
  expect(arenaGaps([...small, ...large], best)).toMatchObject(expected)
  expect(arenaGaps([...large, ...small], best)).toMatchObject(expected)
  const styled = { board: 'z, style control' }
  const twin = [
    row('o', 1200, 'open', styled),
    row('c', 1250, 'closed', styled),
    row('c2', 1, 'closed', styled),
  ]
  expect(arenaGaps([...large, ...twin], best).gaps[0]?.board).toBe('z, style control')
})

it('leaves out an experimental version of an open model unless asked to count it', () => {
  const rows = [
    row('Some-Model-Experimental', 1300, 'open'),
    row('o', 1200, 'open'),
    row('deepseek-v3.2-exp', 1210, 'open'),
    row('c', 1290, 'closed'),
  ]
  expect(arenaGaps(rows, best)).toMatchObject({ gaps: [{ gap: -80 }], experimental: 1 })
  expect(arenaGaps(rows, { ...best, withExperimental: true }).gaps[0]?.gap).toBe(10)
})

it('finds the gaps of the published boards, in order of date, one a date', () => {
  const { gaps } = arenaGaps(committedDataset().tables.arena, best)
  const dates = gaps.map(({ date }) => date)
  expect(dates).toEqual([...new Set(dates)].toSorted((a, b) => a - b))
  expect(gaps.find(({ date }) => date === dayOf(2025, 1, 28))?.gap).toBeCloseTo(-24, 0)
  expect(gaps.find(({ date }) => date === dayOf(2026, 8, 22))?.gap).toBeCloseTo(-19, 0)
})

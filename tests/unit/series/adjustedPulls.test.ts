import { expect, it } from 'vitest'
import type { Row } from '../../../src/domain/dataset/tables.ts'
import { adjustedPulls } from '../../../src/domain/series/adjustedPulls.ts'
import { jumpEpisodes } from '../../../src/domain/series/jumpEpisodes.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { committedDataset } from '../../support/committedDataset.ts'

/** Gains of one model in neighbouring months of 30 days, in thousands. */
function gains(model: string, thousands: readonly number[], firstMonth = 0): Row<'ollama_increments'>[] {
  return thousands.map((gain, index) => ({
    model,
    family: model,
    developer: 'd',
    country: 'c',
    from: dayOf(2025, 1, 1 + 30 * (firstMonth + index)),
    to: dayOf(2025, 1, 1 + 30 * (firstMonth + index + 1)),
    new_pulls: gain * 1000,
    source: 's',
  }))
}

it('a jump beyond four times the usual rate is replaced by the usual rate', () => {
  const { rows, adjustments } = adjustedPulls(gains('a', [90, 100, 110, 1000, 100]))
  expect(
    adjustments.map(({ rule, removed, usual }) => [rule, Math.round(usual), Math.round(removed)]),
  ).toEqual([['surge', 100_000, 900_000]])
  expect(rows.map((row) => Math.round(row.new_pulls / 1000))).toEqual([90, 100, 110, 100, 100])
})

it('nothing is usual for a model with one earlier observation, and small gains are no surge', () => {
  expect(adjustedPulls(gains('new', [10, 1000])).adjustments).toEqual([])
  // 25 thousand in 30 days are fewer than a thousand a day.
  expect(adjustedPulls(gains('small', [1, 1, 25])).adjustments).toEqual([])
})

it('a rate that lasts becomes usual', () => {
  const { adjustments } = adjustedPulls(gains('a', [100, 100, 1000, 1000, 1000, 1000]))
  expect(adjustments.map(({ row }) => row.new_pulls)).toEqual([1_000_000, 1_000_000])
})

it('models that gain in lockstep are flagged although they are new, and given the rate of the others', () => {
  const robots = Array.from({ length: 8 }, (_, index) => gains(`robot-${index}`, [2000 + 10 * index]))
  const people = [gains('p', [30]), gains('q', [60]), gains('r', [90])]
  const { adjustments } = adjustedPulls([...robots, ...people].flat())
  expect(adjustments).toHaveLength(8)
  expect(new Set(adjustments.map(({ rule, usual }) => `${rule} ${Math.round(usual)}`))).toEqual(
    new Set(['lockstep 60000']),
  )
  expect(adjustedPulls([...robots.slice(1), ...people].flat()).adjustments).toEqual([])
})

it('a count that fell is no loss of pulls', () => {
  const { rows, adjustments } = adjustedPulls(gains('a', [100, 100, -500]))
  expect(adjustments.map(({ rule, removed }) => [rule, Math.round(removed)])).toEqual([['reset', -600_000]])
  expect(Math.round(rows[2]?.new_pulls ?? 0)).toBe(100_000)
  expect(adjustedPulls(gains('b', [-500])).rows[0]?.new_pulls).toBe(0)
})

it('finds the known episodes of automated traffic in the published counts', () => {
  const { adjustments } = adjustedPulls(committedDataset().tables.ollama_increments)
  const found = (model: string, day: number) =>
    adjustments.some(({ row }) => row.model === model && row.from < day && row.to > day)
  expect(found('llama3.1', dayOf(2025, 3, 25))).toBe(true)
  expect(found('llama3.1', dayOf(2025, 4, 5))).toBe(true)
  const may = adjustments.filter(({ rule }) => rule === 'lockstep')
  expect(may.map(({ row }) => row.model)).toContain('minimax-m2')
  expect(new Set(may.map(({ row }) => row.to))).toEqual(new Set([dayOf(2026, 5, 31)]))
})

it('a time is one to distrust where many of its pulls are jumps, and neighbouring ones are joined', () => {
  const rows = [...gains('a', [100, 100, 1000, 1000, 100]), ...gains('b', [100, 100, 100, 100, 100])]
  const episodes = jumpEpisodes(rows, adjustedPulls(rows).adjustments)
  expect(episodes).toHaveLength(1)
  expect(episodes[0]).toMatchObject({ from: dayOf(2025, 1, 61), to: dayOf(2025, 1, 121) })
  expect(episodes[0]?.share).toBeCloseTo(1800 / 2200, 9)
  expect(jumpEpisodes(rows, [])).toEqual([])
})

it('the known months of automated traffic are among the times to distrust', () => {
  const rows = committedDataset().tables.ollama_increments
  const episodes = jumpEpisodes(rows, adjustedPulls(rows).adjustments)
  const isIn = (day: number) => episodes.some(({ from, to }) => from < day && day < to)
  expect([dayOf(2025, 3, 28), dayOf(2026, 3, 15), dayOf(2026, 5, 15)].map(isIn)).toEqual([true, true, true])
  expect([dayOf(2025, 6, 15), dayOf(2025, 10, 15)].map(isIn)).toEqual([false, false])
})

import { expect, it } from 'vitest'
import { arena } from '../../../src/catalog/arena.ts'
import { capability } from '../../../src/catalog/capability.ts'
import type { Chart } from '../../../src/catalog/defineChart.ts'
import { capabilityLevel } from '../../../src/catalog/levels/capabilityLevel.ts'
import { prices } from '../../../src/catalog/prices.ts'
import type { Datum } from '../../../src/domain/figure/Figure.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const data = committedDataset()
const { scores } = data.tables

function dataOf(chart: Chart, query: string, series: string): readonly Datum[] {
  const outcome = chart.build(data, query)
  if (outcome.kind === 'empty') throw new Error('nothing drawn')
  return outcome.figure.panels.flatMap((panel) =>
    panel.series.flatMap((one) => (one.mark !== 'fit' && one.id === series ? one.data : [])),
  )
}

it('a level is the best score of its reference model, which reaches it', () => {
  const level = capabilityLevel(scores, scores, { level: 'gpt4', bench: 'eci' })
  const own = scores.filter((row) => row.benchmark === 'eci' && row.model === 'gpt-4-mar-2023')
  expect(level?.score).toBe(Math.max(...own.map((row) => row.score)))
  expect(level?.reached.has('gpt-4-mar-2023')).toBe(true)
  for (const id of level?.reached ?? [])
    expect(level?.scores.get(id)?.score).toBeGreaterThanOrEqual(level?.score ?? Infinity)
})

it('a level whose reference model has no score on a benchmark is none', () => {
  expect(capabilityLevel([], [], { level: 'gpt4', bench: 'eci' })).toBeNull()
})

it('a level stays what it is when its reference model is not among those looked at', () => {
  const { scores } = data.tables
  const chinese = scores.filter(({ country }) => country === 'China')
  const whole = capabilityLevel(scores, scores, { level: 'gpt4', bench: 'eci' })
  const part = capabilityLevel(chinese, scores, { level: 'gpt4', bench: 'eci' })
  expect(part?.score).toBe(whole?.score)
  expect(part?.scores.has('gpt-4-mar-2023')).toBe(false)
})

it('the price frontier of each side only falls, from the price of GPT-4 at launch', () => {
  for (const side of ['open-lowest', 'closed-lowest']) {
    const steps = dataOf(prices, '', side).map(({ y }) => y ?? 0)
    expect(steps).toEqual(steps.toSorted((a, b) => b - a))
    expect(Math.min(...steps)).toBeGreaterThan(0)
  }
  expect(dataOf(prices, '', 'closed-lowest')[0]).toMatchObject({ y: 37.5 })
})

it('every priced model drawn reaches the level', () => {
  const level = capabilityLevel(scores, scores, { level: 'o1', bench: 'eci' })
  const reached = new Set([...(level?.reached ?? [])].map((id) => level?.scores.get(id)?.name))
  const names = dataOf(prices, 'level=o1', 'open-first').map(({ name }) => name.en)
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter((name) => !reached.has(name))).toEqual([])
})

it('the smallest model at a level is never larger than an earlier one', () => {
  const sizes = dataOf(capability, '', 'smallest').map(({ y }) => y ?? 0)
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
})

it('the Arena line has a gap where months have no board, and no value is made up for it', () => {
  const line = dataOf(arena, '', 'gap')
  const gaps = line
    .filter(({ y }) => y === null)
    .map(({ x }) => new Date(x * 86_400_000).toISOString().slice(0, 7))
  expect(gaps).toEqual(['2025-08', '2025-12'])
})

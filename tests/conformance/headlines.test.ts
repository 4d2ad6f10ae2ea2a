import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { chartList } from '../../src/catalog/chartList.ts'
import { charts } from '../../src/catalog/charts.ts'
import { fullOutcome } from '../../src/catalog/fullOutcome.ts'
import type { Figure } from '../../src/domain/figure/Figure.ts'
import { committedDataset } from '../support/committedDataset.ts'
import { secondPaths, notRecomputed } from '../support/secondPath/secondPaths.ts'
import { openTables } from '../support/secondPath/tables.ts'
import type { Near } from '../support/secondPath/Told.ts'

const data = committedDataset()
const tables = await openTables()

/** What a headline says: numbers as numbers, names in English, phrases by their key. */
function saidIn({ headline }: Figure): Readonly<Record<string, number | string>> {
  if (!('key' in headline)) throw new Error('a headline without a sentence')
  return Object.fromEntries(
    Object.entries(headline.values).map(([name, value]) => [
      name,
      'quantity' in value ? value.value : 'key' in value ? value.key : value.en,
    ]),
  )
}

function agrees(said: number | string | undefined, told: number | string | Near): boolean {
  if (typeof told === 'string' || said === undefined || typeof said === 'string') return said === told
  if (typeof told === 'number') return Math.abs(said - told) <= 1e-7 * Math.max(1, Math.abs(told))
  return Math.abs(said - told.near) <= told.within
}

const views = charts.flatMap((chart) =>
  [...new Set(['', ...chart.presets.map(({ query }) => query)])].map((query) => ({
    id: chart.id,
    chart,
    query,
  })),
)

test('every chart of the list has a second path for its default view, and every preset one or a reason', () => {
  expect(Object.keys(secondPaths).toSorted()).toEqual(chartList.map(({ id }) => id).toSorted())
  for (const { id } of chartList) expect(Object.keys(secondPaths[id] ?? {})).toContain('')
  const reached = Object.entries(secondPaths).flatMap(([id, path]) =>
    Object.keys(path).map((query) => `${id}?${query}`),
  )
  expect([...reached, ...Object.keys(notRecomputed)].toSorted()).toEqual(
    views.map(({ id, query }) => `${id}?${query}`).toSorted(),
  )
})

test('the second path is no code of the dashboard', () => {
  const folder = new URL('../support/secondPath/', import.meta.url)
  const files = readdirSync(folder)
  expect(files.length).toBeGreaterThan(5)
  for (const file of files) {
    const text = readFileSync(new URL(file, folder), 'utf8')
    expect(text.match(/from '[^']*'/g) ?? []).not.toContainEqual(
      expect.stringMatching(/src\/|d3|stdlib|statistics/),
    )
  }
})

describe('the headline says what the published CSV files give by a second path', () => {
  test.each(views.filter(({ id, query }) => secondPaths[id]?.[query]))(
    '$id?$query',
    async ({ id, chart, query }) => {
      const outcome = fullOutcome(chart, data, query)
      if (outcome.kind !== 'figure') throw new Error('no figure')
      const told = await secondPaths[id]?.[query]?.(tables)
      if (!told) throw new Error('no second path')
      const said = saidIn(outcome.figure)
      expect('key' in outcome.figure.headline && outcome.figure.headline.key).toBe(told.sentence)
      expect(Object.keys(said).toSorted()).toEqual(Object.keys(told.values).toSorted())
      const apart = Object.entries(told.values).filter(([name, value]) => !agrees(said[name], value))
      expect(apart.map(([name, value]) => ({ name, said: said[name], told: value }))).toEqual([])
    },
  )
})

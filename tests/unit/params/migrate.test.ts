import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { charts } from '../../../src/catalog/charts.ts'
import { migrations } from '../../../src/catalog/migrations.ts'
import { migrated } from '../../../src/domain/params/migrate.ts'

const table = [
  { version: 2, chart: 'lag', key: 'middle', to: 'new', values: { one: '1' } },
  { version: 1, chart: null, key: 'old', to: 'middle' },
] as const

describe('an old address', () => {
  test('is led through every later grammar in order, by key and by value', () => {
    expect(migrated('lag', 'old=one&other=x', table)).toBe('other=x&new=1')
    expect(migrated('lag', 'middle=two', table)).toBe('new=two')
    expect(migrated('crossover', 'old=one', table)).toBe('middle=one')
  })
  test('gives way to what is written in today’s grammar as well', () => {
    expect(migrated('lag', 'new=5&old=one', table)).toBe('new=5')
  })
  test('keeps what no entry is about, to the letter', () => {
    expect(migrated('lag', 'a=b%20c&&d', table)).toBe('a=b%20c&&d')
  })
  test('is led there once, for any address', () => {
    fc.assert(
      fc.property(fc.constantFrom(...charts), fc.webQueryParameters(), ({ id }, query) => {
        const now = migrated(id, query, migrations)
        expect(migrated(id, now, migrations)).toBe(now)
      }),
    )
  })
})

describe('the table of old names', () => {
  test('names nothing that is a name today, and leads to names of today', () => {
    for (const { chart: id, key, to } of migrations) {
      const meant = charts.filter((chart) => id === null || chart.id === id)
      expect(meant.length).toBeGreaterThan(0)
      for (const chart of meant)
        expect(chart.view('').controls.map((control) => control.key)).not.toContain(key)
      expect(meant.some((chart) => chart.view('').controls.some((control) => control.key === to))).toBe(true)
    }
  })
  test('has each link of the past lead where it led, without a word', () => {
    const [crossover, downloads] = ['crossover', 'downloads'].map((id) =>
      charts.find((chart) => chart.id === id),
    )
    expect(crossover?.view('benchmark=gpqa&of=all')).toMatchObject({
      query: 'bench=gpqa&of=all',
      rejected: [],
      unknown: [],
    })
    expect(downloads?.view('yscale=log&relative=1')).toMatchObject({
      query: 'scale=log&relative=1',
      unknown: [],
    })
  })
})

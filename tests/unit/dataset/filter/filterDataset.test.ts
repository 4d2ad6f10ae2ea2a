import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterIn } from '../../../../src/catalog/filter/filterParams.ts'
import type { Dataset } from '../../../../src/domain/dataset/Dataset.ts'
import type { FilteredTable } from '../../../../src/domain/dataset/filter/factsOf.ts'
import type { Filter } from '../../../../src/domain/dataset/filter/Filter.ts'
import { filterDataset } from '../../../../src/domain/dataset/filter/filterDataset.ts'
import type { Row } from '../../../../src/domain/dataset/tables.ts'
import { labOf } from '../../../../src/domain/series/labsOf.ts'
import { licenceClasses } from '../../../../src/domain/series/licenceClass.ts'
import { dayOf, dayOfNumber } from '../../../../src/domain/time/day.ts'
import { committedDataset } from '../../../support/committedDataset.ts'

const whole = committedDataset()
const tables = [
  'models',
  'scores',
  'prices',
  'arena',
  'ollama_families',
  'ollama_increments',
  'hf_snapshots',
  'reported',
] as const satisfies readonly FilteredTable[]

/** Every so many rows: the whole data take long, and one row is judged like another. */
const thin = <R>(rows: readonly R[], most: number) =>
  rows.filter((_, index) => index % Math.ceil(rows.length / most) === 0)
const data: Dataset = {
  ...whole,
  tables: {
    ...whole.tables,
    models: thin(whole.tables.models, 500),
    scores: thin(whole.tables.scores, 500),
    prices: thin(whole.tables.prices, 500),
    arena: thin(whole.tables.arena, 500),
  },
}

const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 })
const range = <T extends number>(end: fc.Arbitrary<T>) =>
  fc
    .tuple(fc.option(end, { nil: null, freq: 1 }), fc.option(end, { nil: null, freq: 1 }))
    .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }))

const filters: fc.Arbitrary<Filter> = fc.record({
  orgs: some(['OpenAI', 'Meta', 'Alibaba', 'Google', 'Nobody']),
  countries: some(['China', 'United States', 'France', 'International']),
  openness: some(['open_weights', 'open_source', 'api_only', 'unreleased', 'unknown']),
  licences: some(licenceClasses),
  size: range(fc.constantFrom(1e9, 7e9, 70e9, 400e9)),
  released: range(fc.integer({ min: dayOf(2019), max: dayOf(2026, 8) }).map(dayOfNumber)),
  q: fc.constantFrom('', 'gpt', 'LLAMA 3', 'ｑｗｅｎ', 'zzz'),
  undecided: fc.boolean(),
})
const none = filterIn('')
const runs = { numRuns: 30 }

type AnyRow = Row<FilteredTable>
const kept = (table: FilteredTable, filter: Filter, from: Dataset = data): readonly AnyRow[] =>
  filterDataset(from, filter).data.tables[table]
/** Models are what the other tables are matched to, and stand whole beside another table. */
const withRows = (table: FilteredTable, rows: readonly AnyRow[]): Dataset => ({
  ...data,
  tables: { ...emptyTables, models: data.tables.models, [table]: rows },
})
const emptyTables: Dataset['tables'] = {
  models: [],
  benchmarks: [],
  scores: [],
  ollama_families: [],
  ollama_increments: [],
  hf_snapshots: [],
  reported: [],
  arena: [],
  prices: [],
}

describe('a filter', () => {
  test('that restricts nothing gives the same dataset', () => {
    expect(filterDataset(data, none)).toEqual({ data, leftOut: [] })
    expect(filterDataset(data, none).data).toBe(data)
    expect(filterDataset(data, { ...none, q: ' ', undecided: true }).data).toBe(data)
  })

  test('gives the same result for the same question', () => {
    const filter = { ...none, countries: ['China'] }
    expect(filterDataset(data, filter)).toBe(filterDataset(data, { ...filter }))
  })

  test.each(tables)('judges each row of %s alone: filtering and splitting commute', (table) => {
    fc.assert(
      fc.property(filters, fc.integer({ min: 2, max: 5 }), (filter, parts) => {
        const rows: readonly AnyRow[] = data.tables[table]
        const part = new Map(rows.map((row, index) => [row, index % parts]))
        const [first] = [...Array(parts).keys()].map((one) => (row: AnyRow) => part.get(row) === one)
        if (!first) throw new Error('no part')
        expect(kept(table, filter, withRows(table, rows.filter(first)))).toEqual(
          kept(table, filter).filter(first),
        )
      }),
      runs,
    )
  })

  test.each(tables)(
    'by openness splits %s into open, closed and unknown without rest or overlap',
    (table) => {
      fc.assert(
        fc.property(filters, (given) => {
          const by = (openness: Filter['openness']) => kept(table, { ...given, openness })
          const all = by([])
          const parts = [by(['open_weights', 'open_source']), by(['api_only', 'unreleased']), by(['unknown'])]
          expect(parts.flat()).toHaveLength(all.length)
          expect(new Set(parts.flat())).toEqual(new Set(all))
        }),
        runs,
      )
    },
  )

  test('counts what it left out, and keeps exactly the undecided if asked to', () => {
    fc.assert(
      fc.property(filters, (given) => {
        const strict = filterDataset(data, { ...given, undecided: false })
        const lenient = filterDataset(data, { ...given, undecided: true })
        for (const [index, left] of strict.leftOut.entries()) {
          const { table } = left
          expect(left.rows).toBe(data.tables[table].length)
          expect(left.leftOut).toBe(left.rows - strict.data.tables[table].length)
          expect(lenient.leftOut[index]?.leftOut).toBe(left.leftOut - left.undecided)
          expect(lenient.data.tables[table].length).toBe(strict.data.tables[table].length + left.undecided)
        }
      }),
      runs,
    )
  })

  test('lets no more pass when it asks for more', () => {
    fc.assert(
      fc.property(filters, filters, (loose, more) => {
        const strict = {
          ...loose,
          ...(loose.orgs.length === 0 && { orgs: more.orgs }),
          ...(loose.licences.length === 0 && { licences: more.licences }),
          ...(loose.q === '' && { q: more.q }),
        }
        for (const table of tables) {
          const all = new Set(kept(table, loose))
          expect(kept(table, strict).filter((row) => !all.has(row))).toEqual([])
        }
      }),
      runs,
    )
  })

  test('leaves the list of benchmarks alone', () => {
    expect(filterDataset(data, { ...none, q: 'zzz' }).data.tables.benchmarks).toBe(data.tables.benchmarks)
  })
})

describe('of the published data', () => {
  const names = (table: FilteredTable, query: string): readonly string[] => [
    ...new Set(
      kept(table, filterIn(query), whole).map((row) =>
        'entity' in row ? row.entity : 'name' in row ? row.name : 'model' in row ? row.model : row.family,
      ),
    ),
  ]

  test('departments and former names of a lab are one organisation, however it is written', () => {
    expect(names('models', 'orgs=Meta')).toEqual(expect.arrayContaining(['Llama 2-70B', 'LLaMA-65B']))
    expect(names('models', 'orgs=Meta+AI')).toEqual(names('models', 'orgs=Meta'))
    const labs = new Set(
      kept('hf_snapshots', filterIn('orgs=Zhipu+AI'), whole).map(
        (row) => 'developer' in row && row.developer,
      ),
    )
    expect([...labs].map((lab) => labOf(String(lab)))).toEqual(['Zhipu AI'])
  })

  test('Arena ratings have the country of their lab', () => {
    const arena = names('arena', 'countries=China')
    expect(arena).toEqual(expect.arrayContaining(['ChatGLM-6B']))
    expect(arena.filter((name) => /gpt-4|claude|llama-2/i.test(name))).toEqual([])
  })

  test('downloads are open, and have no licence or size to be chosen by', () => {
    expect(names('hf_snapshots', 'openness=api_only')).toEqual([])
    expect(names('hf_snapshots', 'openness=open_weights%2Copen_source')).toEqual(names('hf_snapshots', ''))
    expect(names('hf_snapshots', 'size=7..')).toEqual([])
    expect(names('hf_snapshots', 'size=7..&undecided=1')).toEqual(names('hf_snapshots', ''))
  })

  test('Ollama models have the licence of the versions listed under their name, where these agree', () => {
    const permissive = names('ollama_increments', 'licences=permissive')
    expect(permissive).toContain('mixtral')
    expect(permissive).not.toContain('llama2')
  })

  test('words are found whatever their case and width', () => {
    expect(names('models', 'q=ＬＬＡＭＡ+2')).toEqual(names('models', 'q=llama+2'))
    expect(names('models', 'q=llama+2')).toContain('Llama 2-70B')
  })
})

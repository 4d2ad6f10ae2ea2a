import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { smallTables } from '../../../../mocks/smallDataset.ts'
import * as columns from '../../../../src/domain/dataset/columns.ts'
import { isNoFilter, searchable, wordsOf, type Filter } from '../../../../src/domain/dataset/filter/Filter.ts'
import { filterDataset, tableFacts } from '../../../../src/domain/dataset/filter/filterDataset.ts'
import { modelIndex } from '../../../../src/domain/dataset/filter/modelIndex.ts'
import { verdictOf, type RowFacts } from '../../../../src/domain/dataset/filter/verdictOf.ts'
import { parseTable } from '../../../../src/domain/dataset/parseTable.ts'
import type { ModelRow } from '../../../../src/domain/dataset/tables.ts'
import { dayOf } from '../../../../src/domain/time/day.ts'

const all: Filter = {
  orgs: [],
  countries: [],
  openness: [],
  licences: [],
  size: { from: null, to: null },
  released: { from: null, to: null },
  q: '',
  undecided: false,
}
const day = dayOf(2024)
const facts: RowFacts = {
  name: 'Alpha 7B',
  text: 'alpha 7b lab a',
  labs: ['Lab A', 'Lab B'],
  countries: ['Land'],
  openness: ['open_weights'],
  licences: ['permissive'],
  sizes: [7e9],
  released: [day],
}
const verdict = (filter: Partial<Filter>, known: Partial<RowFacts> = {}) =>
  verdictOf({ ...all, ...filter })({ ...facts, ...known })

describe('whether a row belongs to a view', () => {
  it.each<readonly [Partial<Filter>, Partial<RowFacts>, string]>([
    [{}, {}, 'in'],
    [{ q: 'ALPHA lab' }, {}, 'in'],
    [{ q: 'alpha lab z' }, {}, 'out'],
    [{ orgs: ['Lab B'] }, {}, 'in'],
    [{ orgs: ['Facebook'] }, { labs: ['Meta'] }, 'in'],
    [{ orgs: ['Lab C'] }, {}, 'out'],
    [{ orgs: ['Lab C'] }, { labs: [] }, 'undecided'],
    [{ countries: ['Land', 'Other'] }, {}, 'in'],
    [{ countries: ['Other'] }, {}, 'out'],
    [{ countries: ['Other'] }, { countries: [] }, 'undecided'],
    [{ openness: ['open_weights'] }, {}, 'in'],
    [{ openness: ['api_only'] }, {}, 'out'],
    [{ openness: ['open_weights'] }, { openness: ['open_weights', 'open_source'] }, 'undecided'],
    [{ openness: ['open_weights', 'open_source'] }, { openness: ['open_weights', 'open_source'] }, 'in'],
    [{ openness: ['api_only'] }, { openness: ['open_weights', 'open_source'] }, 'out'],
    [{ openness: ['unknown'] }, { openness: ['unknown'] }, 'in'],
    [{ openness: ['api_only'] }, { openness: [] }, 'undecided'],
    [{ licences: ['permissive'] }, {}, 'in'],
    [{ licences: ['proprietary'] }, {}, 'out'],
    [{ licences: ['proprietary'] }, { licences: [] }, 'undecided'],
    [{ size: { from: 7e9, to: null } }, {}, 'in'],
    [{ size: { from: null, to: 7e9 } }, {}, 'in'],
    [{ size: { from: 8e9, to: null } }, {}, 'out'],
    [{ size: { from: null, to: 6e9 } }, {}, 'out'],
    [{ size: { from: 1, to: null } }, { sizes: [null] }, 'undecided'],
    [{ size: { from: 1, to: null } }, { sizes: [7e9, null] }, 'undecided'],
    [{ size: { from: 8e9, to: null } }, { sizes: [7e9, null] }, 'undecided'],
    [{ released: { from: day, to: day } }, {}, 'in'],
    [{ released: { from: dayOf(2025), to: null } }, {}, 'out'],
    [{ released: { from: null, to: dayOf(2023) } }, {}, 'out'],
    [{ released: { from: null, to: day } }, { released: [null] }, 'undecided'],
    // One that excludes decides, whatever is not known besides.
    [{ orgs: ['Lab A'], countries: ['Other'], licences: ['permissive'] }, { licences: [] }, 'out'],
    [{ orgs: ['Lab A'], licences: ['permissive'] }, { licences: [] }, 'undecided'],
    [{ licences: ['permissive'], orgs: ['Lab A'] }, { labs: [] }, 'undecided'],
  ])('%j of %j: %s', (filter, known, expected) => {
    expect(verdict(filter, known)).toBe(expected)
  })
})

it('a filter restricts as soon as one of its parts does', () => {
  expect(isNoFilter(all)).toBe(true)
  expect(isNoFilter({ ...all, q: '  ', undecided: true })).toBe(true)
  const parts: readonly Partial<Filter>[] = [
    { orgs: ['a'] },
    { countries: ['a'] },
    { openness: ['unknown'] },
    { licences: ['permissive'] },
    { size: { from: 1, to: null } },
    { size: { from: null, to: 1 } },
    { released: { from: day, to: null } },
    { released: { from: null, to: day } },
    { q: 'x' },
  ]
  for (const part of parts) expect(isNoFilter({ ...all, ...part }), JSON.stringify(part)).toBe(false)
  expect(searchable('ＡＢ Ç')).toBe('ab ç')
  expect(wordsOf('  Two\t WORDS ')).toEqual(['two', 'words'])
})

const parsed = parseTable('models', smallTables.models)
const [first] = parsed.kind === 'parsed' ? parsed.value : []
if (!first) throw new Error('the small dataset has models')
const bare: ModelRow = first
const model = (id: string, name: string, more: Partial<ModelRow> = {}): ModelRow => ({
  ...bare,
  id,
  name,
  ...more,
})

describe('the models that rows speak of', () => {
  const models = [
    model('m-7b', 'Alpha 7B'),
    model('m-7b-chat', 'Alpha 7B Chat'),
    model('m-70b', 'Alpha 70B'),
    model('m-pro', 'Alpha Pro'),
    model('beta-2024', 'Beta'),
  ]
  const index = modelIndex(models)
  const ids = (found: readonly ModelRow[]) => found.map(({ id }) => id)

  it('are found by id, else by name, else by a name that says a tuning or a date more', () => {
    expect(ids(index.byId('m-pro'))).toEqual(['m-pro'])
    expect(index.byId('nobody')).toEqual([])
    expect(ids(index.byName('alpha-7b'))).toEqual(['m-7b'])
    expect(ids(index.byName('Alpha 7B Instruct'))).toEqual(['m-7b', 'm-7b-chat'])
    expect(ids(index.byName('Alpha 7B Chat'))).toEqual(['m-7b-chat'])
    expect(ids(index.byName('Beta preview 20240101'))).toEqual(['beta-2024'])
    expect(ids(index.byName('beta 2024'))).toEqual(['beta-2024'])
    expect(index.byName('Alpha')).toEqual([])
    expect(index.byName('Alpha 7B Pro')).toEqual([])
    expect(index.byName('Alpha 7B Instruct')).toBe(index.byName('Alpha 7B Instruct'))
  })

  it('of a library are those of its name in any size', () => {
    expect(ids(index.byLibraryName('alpha'))).toEqual(['m-7b', 'm-7b-chat', 'm-70b'])
    expect(ids(index.byLibraryName('alpha:8x7b-instruct'))).toEqual(['m-7b', 'm-7b-chat', 'm-70b'])
    expect(index.byLibraryName('gamma')).toEqual([])
  })

  it('tell where a lab is at home: the country that most of its own releases name first', () => {
    const of = (organisations: string[], countries: string[]) => model('x', 'X', { organisations, countries })
    const homes = modelIndex([
      of(['A'], ['Z-land', 'Other']),
      of(['A'], ['Y-land']),
      of(['A'], ['Z-land']),
      of(['B', 'A'], ['B-land']),
      of(['C'], []),
      of(['D'], ['N-land']),
      of(['D'], ['M-land']),
    ])
    expect(['A', 'B', 'C', 'D', 'E'].map(homes.homeOf)).toEqual([['Z-land'], [], [], ['M-land'], []])
  })
})

describe('a filtered dataset', () => {
  const rows = [
    model('a', 'Alpha', { organisations: ['A'], parameters: 1e9 }),
    model('b', 'Beta', { organisations: ['B'], parameters: null }),
    model('c', 'Gamma', { organisations: ['A'], parameters: 9e9 }),
  ]
  const data = { dataDate: day, sources: new Map(), tables: { models: rows } }
  const of = (filter: Partial<Filter>) => filterDataset(data, { ...all, ...filter })

  it('has the rows that belong, and says how many do not and of how many nobody knows', () => {
    const { data: kept, leftOut } = of({ size: { from: 5e9, to: null } })
    expect(kept.tables.models.map(({ id }) => id)).toEqual(['c'])
    expect(leftOut).toEqual([{ table: 'models', rows: 3, leftOut: 2, undecided: 1 }])
    expect(kept.dataDate).toBe(day)
    const more = of({ size: { from: 5e9, to: null }, undecided: true })
    expect(more.data.tables.models.map(({ id }) => id)).toEqual(['b', 'c'])
    expect(more.leftOut).toEqual([{ table: 'models', rows: 3, leftOut: 1, undecided: 1 }])
  })

  it('is the same again for the last six filters, and the dataset itself without one', () => {
    expect(of({})).toEqual({ data, leftOut: [] })
    expect(of({}).data).toBe(data)
    const views = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'].map((q) => of({ q }))
    expect(of({ q: 'q1' })).toBe(views[0])
    of({ q: 'q7' })
    expect(of({ q: 'q1' })).toBe(views[0])
    expect(of({ q: 'q2' })).not.toBe(views[1])
  })

  it('knows its rows by what they and their models say', () => {
    expect(tableFacts({ tables: {} }, 'scores')).toBeNull()
    const [alpha] = tableFacts(data, 'models') ?? []
    expect(alpha).toMatchObject({ name: 'Alpha', labs: ['A'], sizes: [1e9], countries: bare.countries })
    expect(alpha?.text).toContain('alpha')
    expect(tableFacts(data, 'models')).toBe(tableFacts(data, 'models'))
  })
})

describe('a column', () => {
  const issue = (schema: v.GenericSchema, value: unknown) =>
    v.safeParse(schema, value).issues?.[0]?.message ?? null
  it.each([
    ['text', columns.text, '', 'is empty'],
    ['text', columns.text, '\u200b', 'is empty'],
    ['text', columns.text, 'a', null],
    ['link', columns.optionalLink, 'https://example.org/a?b#c', null],
    ['link', columns.optionalLink, 'HTTP://example.org', null],
    ['link', columns.optionalLink, 'javascript:alert(1)', 'is not a web address'],
    ['link', columns.optionalLink, 'see https://example.org', 'is not a web address'],
    ['link', columns.optionalLink, 'https://example.org/a b', 'is not a web address'],
    ['link', columns.optionalLink, 'https://', 'is not a web address'],
    ['link', columns.optionalLink, null, null],
    ['number', columns.number, 0, null],
    ['number', columns.number, -1e30, null],
    ['number', columns.number, 1e-30, null],
    ['number', columns.number, 1.1e30, 'is out of all proportion'],
    ['number', columns.number, 1e-31, 'is out of all proportion'],
    ['number', columns.number, Infinity, 'is not a finite number'],
    ['score', columns.score, 1e6, null],
    ['score', columns.score, 1e6 + 1, 'is on no scale'],
    ['score', columns.score, -1e6 - 1, 'is on no scale'],
    ['positive', columns.optionalPositive, 0, 'must be above zero'],
    ['positive', columns.optionalPositive, 0.1, null],
    ['count', columns.count, 0, null],
    ['count', columns.count, -1, 'must not be negative'],
    ['count', columns.count, 1.5, 'must be a whole number'],
    ['count', columns.count, 1e15 + 2, 'is out of all proportion'],
    ['day', columns.day, '1900-01-01', null],
    ['day', columns.day, '2200-01-01', null],
    ['day', columns.day, '1899-12-31', '"1899-12-31" is in no year that models or their data are of'],
    ['day', columns.day, '2200-01-02', '"2200-01-02" is in no year that models or their data are of'],
    ['day', columns.day, '2024-02-30', '"2024-02-30" is not a calendar day in the form YYYY-MM-DD'],
    ['openness', columns.openness, 'unreleased', null],
  ] as const)('of the type %s', (_, schema, value, message) => {
    expect(issue(schema, value)).toBe(message)
  })
  it('of days holds days, of texts what can be seen', () => {
    expect(v.parse(columns.day, '2024-01-01')).toBe(day)
    expect(v.parse(columns.texts, ['a\u200bb'])).toEqual(['ab'])
    expect(issue(columns.openness, 'open')).toMatch(/open_weights/)
  })
})

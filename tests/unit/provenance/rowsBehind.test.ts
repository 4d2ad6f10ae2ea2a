import { expect, test } from 'vitest'
import { smallTables } from '../../../mocks/smallDataset.ts'
import { parseTable } from '../../../src/domain/dataset/parseTable.ts'
import type { Tables } from '../../../src/domain/dataset/tables.ts'
import type { RowsAsked } from '../../../src/domain/provenance/RowsAsked.ts'
import { rowsQuery } from '../../../src/domain/provenance/rowsAskedOf.ts'
import { rowsBehind } from '../../../src/domain/provenance/rowsBehind.ts'
import { dayOf, dayOfNumber } from '../../../src/domain/time/day.ts'

function first<T extends keyof Tables>(name: T): Tables[T][number] {
  const parsed = parseTable(name, smallTables[name])
  const [row] = parsed.kind === 'parsed' ? parsed.value : []
  if (!row) throw new Error(`no rows in ${name}`)
  return row
}

const model = { ...first('models'), organisations: ['Lab A', 'Lab B'], countries: ['Land'], source: 'list' }
const score = { ...first('scores'), source: 'list' }
const benchmark = { ...first('benchmarks'), id: 'exam_1', name: 'Exam One' }
const reported = { ...first('reported'), source: 'list' }

const nothing: RowsAsked = {
  chart: 'x',
  find: '',
  source: '',
  from: null,
  to: null,
  value: null,
  dataset: null,
}
const behind = (tables: Partial<Tables>, asked: Partial<RowsAsked>) => {
  const { rows, holds } = rowsBehind(tables, { ...nothing, ...asked })
  return { rows: rows.map(({ table, at }) => `${table} ${at}`), holds: [...holds] }
}

test('of nothing asked every row is behind it, in order, and no condition holds', () => {
  const tables = { models: [model, model], scores: [score] }
  expect(behind(tables, {})).toEqual({ rows: ['models 1', 'models 2', 'scores 1'], holds: [] })
})

test.each([
  [
    'models',
    'id',
    {
      models: [
        { ...model, id: 'other' },
        { ...model, id: 'Wanted' },
      ],
    },
  ],
  [
    'models',
    'name',
    {
      models: [
        { ...model, name: 'other' },
        { ...model, name: 'Wanted' },
      ],
    },
  ],
  ['models', 'organisations', { models: [model, { ...model, organisations: ['Lab', 'Wanted'] }] }],
  ['models', 'countries', { models: [model, { ...model, countries: ['Wanted', 'Land'] }] }],
  ['scores', 'model', { scores: [score, { ...score, model: 'wanted' }] }],
  ['scores', 'benchmark', { scores: [score, { ...score, benchmark: 'WANTED' }] }],
  ['scores', 'organisation', { scores: [score, { ...score, organisation: 'wanted' }] }],
  ['reported', 'entity', { reported: [reported, { ...reported, entity: 'wanted' }] }],
  ['reported', 'developer', { reported: [reported, { ...reported, developer: 'wanted' }] }],
  ['reported', 'country', { reported: [reported, { ...reported, country: 'wanted' }] }],
  [
    'hf_snapshots',
    'family',
    { hf_snapshots: [first('hf_snapshots'), { ...first('hf_snapshots'), family: 'wanted' }] },
  ],
] satisfies readonly (readonly [string, string, Partial<Tables>])[])(
  'rows of %s that bear the name as their %s are found, in whatever case',
  (table, _, tables) => {
    expect(behind(tables, { find: 'wanted' })).toEqual({ rows: [`${table} 2`], holds: ['name'] })
  },
)

test('a mark of two names has the rows of both, one that adds to its name those of the name', () => {
  const models = ['A', 'B', 'A → B', 'C'].map((name) => ({ ...model, id: `id-${name}`, name }))
  expect(behind({ models }, { find: 'A → B' }).rows).toEqual(['models 1', 'models 2', 'models 3'])
  expect(behind({ models }, { find: 'c · 6/12' }).rows).toEqual(['models 4'])
  expect(behind({ models }, { find: '  b ' }).rows).toEqual(['models 2'])
})

test('scores know a test by its id', () => {
  const scores = [
    { ...score, benchmark: 'exam_2' },
    { ...score, benchmark: 'exam_1' },
  ]
  expect(behind({ benchmarks: [benchmark], scores }, { find: 'exam one' }).rows).toEqual([
    'benchmarks 1',
    'scores 2',
  ])
  const second = { ...benchmark, id: 'exam_2', name: 'Exam Two' }
  expect(behind({ benchmarks: [second], scores }, { find: 'exam one' })).toMatchObject({ holds: [] })
})

test('a row cites a source in any of its columns of sources', () => {
  const models = [
    { ...model, source: 'a', source_openness: null },
    { ...model, source: 'a', source_openness: 'b' },
    // A licence of the same name is no source.
    { ...model, source: 'a', licence: 'b' },
  ]
  expect(behind({ models }, { source: 'b' })).toEqual({ rows: ['models 2'], holds: ['source'] })
  expect(behind({ models }, { source: 'c' })).toEqual({
    rows: ['models 1', 'models 2', 'models 3'],
    holds: [],
  })
})

test('a row speaks of the time between its first day and its last', () => {
  const [from, to] = [dayOf(2024, 3, 1), dayOf(2024, 3, 31)]
  const rows = [
    { ...reported, from: from - 9, to: from - 1 },
    { ...reported, from: from - 9, to: from },
    { ...reported, from: to, to: to + 9 },
    { ...reported, from: to + 1, to: to + 9 },
    { ...reported, from: from - 9, to: to + 9 },
    { ...reported, from: null, to: null },
  ].map((span) => ({
    ...reported,
    from: span.from === null ? null : dayOfNumber(span.from),
    to: span.to === null ? null : dayOfNumber(span.to),
  }))
  const found = (span: Partial<RowsAsked>) =>
    behind({ reported: rows }, span).rows.map((row) => row.slice(-1))
  expect(found({ from, to })).toEqual(['2', '3', '5'])
  expect(found({ from, to: null })).toEqual(['2', '3', '4', '5'])
  expect(found({ from: null, to })).toEqual(['1', '2', '3', '5'])
  expect(behind({ reported: rows }, { from, to }).holds).toEqual(['span'])
})

test.each(['released', 'measured'] as const)('a score lies in time where it was %s', (column) => {
  const bare = { ...score, released: null, measured: null }
  const scores = [bare, { ...bare, [column]: dayOf(2024, 3, 9) }]
  expect(behind({ scores }, { from: dayOf(2024), to: dayOf(2025) }).rows).toEqual(['scores 2'])
})

test('a mark named after a year speaks of all of it, wherever it is drawn', () => {
  const on = (released: ReturnType<typeof dayOf>) => ({ ...score, released, measured: null })
  const scores = [on(dayOf(2023, 12, 31)), on(dayOf(2024)), on(dayOf(2024, 12, 31)), on(dayOf(2025))]
  const drawn = { from: dayOf(2024, 7, 1), to: dayOf(2024, 7, 1) }
  expect(behind({ scores }, { find: '2024', ...drawn }).rows).toEqual(['scores 2', 'scores 3'])
  for (const find of ['2024x', 'x2024', '202', 'year'])
    expect(behind({ scores }, { find, ...drawn })).toEqual({
      rows: ['scores 1', 'scores 2', 'scores 3', 'scores 4'],
      holds: [],
    })
})

test('conditions narrow one after the other, and one that nothing more meets is left out', () => {
  const models = [
    { ...model, name: 'a', source: 's', released: dayOf(2024) },
    { ...model, name: 'a', source: 't', released: dayOf(2023) },
    { ...model, name: 'b', source: 's', released: dayOf(2023) },
  ]
  const asked = { find: 'a', source: 's', from: dayOf(2023), to: dayOf(2023, 6, 1) }
  expect(behind({ models }, asked)).toEqual({ rows: ['models 1'], holds: ['name', 'source'] })
})

test('rows that state the number come first, in their order', () => {
  const scores = [1, 7, 2, 7].map((value) => ({ ...score, score: value }))
  const { rows } = rowsBehind({ scores }, { ...nothing, value: 7 })
  expect(rows.map(({ at, states }) => [at, states])).toEqual([
    [2, true],
    [4, true],
    [1, false],
    [3, false],
  ])
  // An empty cell is no statement of nothing.
  expect(rowsBehind({ scores }, nothing).rows.some(({ states }) => states)).toBe(false)
})

test('the query of the page of rows names what is known, in order, and nothing else', () => {
  expect(rowsQuery(nothing)).toBe('chart=x')
  expect(
    rowsQuery({
      chart: 'x',
      find: 'A & B',
      source: 'list',
      from: dayOf(2024, 1, 2),
      to: dayOf(2024, 1, 3),
      value: 0,
      dataset: '2026-01-01',
    }),
  ).toBe('chart=x&find=A+%26+B&source=list&from=2024-01-02&to=2024-01-03&value=0&dataset=2026-01-01')
})

import { parseTable } from '../src/domain/dataset/parseTable.ts'
import { schemaVersion, tableNames, type TableName } from '../src/domain/dataset/tables.ts'
import { smallTables } from './smallDataset.ts'
import type { WireTable } from './wireTable.ts'

type TablesByName = Readonly<Record<TableName, WireTable>>

/** How the data room's addresses answer. */
export type Answer =
  | { readonly kind: 'tables'; readonly tables: TablesByName }
  | { readonly kind: 'slow'; readonly tables: TablesByName; readonly seconds: number }
  | { readonly kind: 'no-network' }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number }
  | { readonly kind: 'html' }
  | { readonly kind: 'truncated' | 'stalled' | 'other-content'; readonly tables: TablesByName }

export type Scenario = {
  readonly title: string
  readonly answer: Answer
  /** Which files answer so; the others answer well. Default: all of them. */
  readonly only?: readonly (TableName | 'datapackage')[]
}

function mapTables(change: (table: WireTable, name: TableName) => WireTable): TablesByName {
  const changed = tableNames.map((name) => [name, change(smallTables[name], name)] as const)
  return { ...smallTables, ...Object.fromEntries(changed) }
}

const firstRows = (count: number) =>
  mapTables((table) => ({
    ...table,
    columns: Object.fromEntries(
      Object.entries(table.columns).map(([name, values]) => [name, values.slice(0, count)]),
    ),
  }))

const mapColumns = (
  change: (values: readonly unknown[], column: string, table: TableName) => readonly unknown[],
) =>
  mapTables((table, name) => ({
    ...table,
    columns: Object.fromEntries(
      Object.entries(table.columns).map(([column, values]) => [column, change(values, column, name)]),
    ),
  }))

/** Columns whose numbers may be zero, and below. */
const mayBeZero = /^(pulls|models|new_pulls|downloads_30d|value|score|elo|votes|input|output|blended|scores)$/
const mayBeNegative = /^(new_pulls|value|score|elo)$/
/** Whether the format allows these values in a column. */
function mayHold(name: TableName, column: string, values: readonly unknown[]): boolean {
  const table = smallTables[name]
  return parseTable(name, { ...table, columns: { ...table.columns, [column]: values } }).kind === 'parsed'
}

const isNumber = (value: unknown): value is number => typeof value === 'number'

const later = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/^20(\d\d)(?=-\d\d-\d\d$)/, '21$1') : value

/** Names of copies must differ, or each would be the same model again. */
const named = /^(id|model|name|family|entity|board)$/
const copiesOf = (values: readonly unknown[], column: string, copies: number): readonly unknown[] =>
  Array.from({ length: copies }, (_, copy) =>
    values.map((value) =>
      copy > 0 && named.test(column) && typeof value === 'string' ? `${value} ${copy + 1}` : value,
    ),
  ).flat()

/** What can happen to a dataset between its publisher and its reader, as data: development and tests run the same list. */
export const scenarios = {
  ok: { title: 'Everything arrives', answer: { kind: 'tables', tables: smallTables } },
  slow: { title: 'Everything arrives, late', answer: { kind: 'slow', tables: smallTables, seconds: 4 } },
  'no-network': { title: 'No connection', answer: { kind: 'no-network' } },
  'not-found': { title: 'Files are gone', answer: { kind: 'status', status: 404 } },
  'server-error': { title: 'The server fails', answer: { kind: 'status', status: 500 } },
  busy: { title: 'The server asks to wait', answer: { kind: 'status', status: 429, retryAfter: 2 } },
  html: { title: 'A start page instead of data', answer: { kind: 'html' } },
  truncated: { title: 'The files end in the middle', answer: { kind: 'truncated', tables: smallTables } },
  'one-table-missing': {
    title: 'One table is gone',
    answer: { kind: 'status', status: 404 },
    only: ['scores', 'models', 'hf_snapshots'],
  },
  'manifest-missing': {
    title: 'The data package is gone, its tables are there',
    answer: { kind: 'status', status: 404 },
    only: ['datapackage'],
  },
  'wrong-types': {
    title: 'Every value of a column is text',
    answer: {
      kind: 'tables',
      tables: mapTables((table) => ({
        ...table,
        columns: Object.fromEntries(
          Object.entries(table.columns).map(([name, values]) => [
            name,
            values.map((value) => (typeof value === 'number' ? `about ${value}` : value)),
          ]),
        ),
      })),
    },
  },
  'not-allowed': {
    title: 'Values below what is possible',
    answer: {
      kind: 'tables',
      tables: mapColumns((values) => values.map((value) => (isNumber(value) ? -1 - Math.abs(value) : value))),
    },
  },
  'unknown-fields': {
    title: 'Columns nobody knows yet',
    answer: {
      kind: 'tables',
      tables: mapTables((table) => {
        const [some = []] = Object.values(table.columns)
        return { ...table, columns: { ...table.columns, mood: some.map(() => ({ good: true })) } }
      }),
    },
  },
  older: {
    title: 'Published before the first version of the format',
    answer: { kind: 'tables', tables: mapTables((table) => ({ ...table, schemaVersion: 0 })) },
  },
  gaps: {
    title: 'Gaps wherever there may be one',
    answer: {
      kind: 'tables',
      tables: mapColumns((values, column, table) => {
        const none = values.map(() => null)
        return mayHold(table, column, none) ? none : values
      }),
    },
  },
  duplicates: {
    title: 'Every row twice',
    answer: { kind: 'tables', tables: mapColumns((values) => [...values, ...values]) },
  },
  future: {
    title: 'Dates a hundred years from now',
    answer: { kind: 'tables', tables: mapColumns((values) => values.map(later)) },
  },
  zeros: {
    title: 'Zero wherever it may be',
    answer: {
      kind: 'tables',
      tables: mapColumns((values, column) =>
        mayBeZero.test(column) ? values.map((value) => (isNumber(value) ? 0 : value)) : values,
      ),
    },
  },
  negative: {
    title: 'Below zero wherever it may be',
    answer: {
      kind: 'tables',
      tables: mapColumns((values, column) =>
        mayBeNegative.test(column) ? values.map((value) => (isNumber(value) ? -value : value)) : values,
      ),
    },
  },
  'ten-times': {
    title: 'Ten times as much',
    answer: { kind: 'tables', tables: mapColumns((values, column) => copiesOf(values, column, 10)) },
  },
  'other-content': {
    title: 'Tables other than the data package describes',
    answer: { kind: 'other-content', tables: smallTables },
    only: tableNames,
  },
  stalled: { title: 'Files that begin and never end', answer: { kind: 'stalled', tables: smallTables } },
  newer: {
    title: 'Published for a later version of the site',
    answer: {
      kind: 'tables',
      tables: mapTables((table) => ({ ...table, schemaVersion: schemaVersion + 1 })),
    },
  },
  empty: { title: 'Tables without rows', answer: { kind: 'tables', tables: firstRows(0) } },
  'one-row': { title: 'One row a table', answer: { kind: 'tables', tables: firstRows(1) } },
} as const satisfies Record<string, Scenario>

export type ScenarioName = keyof typeof scenarios
export const scenarioNames = Object.keys(scenarios) as readonly ScenarioName[]

export function isScenario(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name)
}

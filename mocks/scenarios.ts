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
  | { readonly kind: 'truncated'; readonly tables: TablesByName }

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

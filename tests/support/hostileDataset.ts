import { manifestOf } from '../../mocks/manifestOf.ts'
import { smallTables } from '../../mocks/smallDataset.ts'
import type { WireTable } from '../../mocks/wireTable.ts'
import type { Dataset } from '../../src/domain/dataset/Dataset.ts'
import { parseManifest } from '../../src/domain/dataset/manifest.ts'
import { parseTable } from '../../src/domain/dataset/parseTable.ts'
import { tableNames, type Row, type TableName } from '../../src/domain/dataset/tables.ts'

/** Columns in which people's words stand: any text passes there, and charts show it. */
const wordy = new Set([
  'name',
  'organisations',
  'countries',
  'licence',
  'base_model',
  'conditions',
  'organisation',
  'country',
  'family',
  'developer',
  'entity',
  'title',
  'provider',
  'id',
  'model',
  'board',
  'metric',
  'unit_of',
  'publisher',
  'citation',
])

/** What charts look for by name stays as it is; the level that others are held against is such an id. */
const isKept = (table: string, column: string): boolean =>
  table === 'benchmarks' && (column === 'id' || column === 'family')

/** A dataset whose every free text is `change` of what stood there; the same text becomes the same everywhere. */
export function withTexts(change: (text: string) => string): Readonly<Record<TableName, WireTable>> {
  const changed = (value: unknown): unknown =>
    typeof value === 'string' ? change(value) : Array.isArray(value) ? value.map(changed) : value
  const tables = Object.entries(smallTables).map(([name, table]) => {
    const columns = Object.entries(table.columns).map(([column, values]) => [
      column,
      wordy.has(column) && !isKept(name, column) ? values.map(changed) : values,
    ])
    return [name, { ...table, columns: Object.fromEntries(columns) }] as const
  })
  return Object.fromEntries(tables) as Readonly<Record<TableName, WireTable>>
}

/** The same as the app has it, sources included. */
export async function datasetWithTexts(change: (text: string) => string): Promise<Dataset> {
  const tables = withTexts(change)
  const told = ['title', 'publisher', 'licence', 'citation']
  const wire: unknown = JSON.parse(JSON.stringify(await manifestOf(tables)), (key, value: unknown) =>
    told.includes(key) && typeof value === 'string' ? change(value) : value,
  )
  const parsed = parseManifest(wire)
  if (parsed.kind !== 'parsed') throw new Error(JSON.stringify(parsed))
  return {
    dataDate: parsed.value.dataDate,
    sources: new Map(parsed.value.sources.map((source) => [source.id, source])),
    tables: datasetOfWire(tables),
  }
}

export function datasetOfWire(wire: Readonly<Record<TableName, WireTable>>): Dataset['tables'] {
  const tables = tableNames.map((name) => {
    const parsed = parseTable(name, JSON.parse(JSON.stringify(wire[name])))
    if (parsed.kind !== 'parsed') throw new Error(JSON.stringify(parsed).slice(0, 500))
    return [name, parsed.value satisfies readonly Row<TableName>[]]
  })
  return Object.fromEntries(tables) as Dataset['tables']
}

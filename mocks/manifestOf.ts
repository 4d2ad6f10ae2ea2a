import { schemaVersion, tableNames, type TableName } from '../src/domain/dataset/tables.ts'
import { secondSource, smallDataDate } from './smallDataset.ts'
import type { WireTable } from './wireTable.ts'

/** A `datapackage.json` for made-up tables. The hashes have the right form and are nobody's. */
export const manifestOf = (tables: Readonly<Record<TableName, WireTable>>): object => ({
  schemaVersion,
  name: 'made-up',
  dataDate: smallDataDate,
  resources: tableNames.map((name) => ({
    name,
    path: `${name}.json`,
    rows: Object.values(tables[name].columns)[0]?.length ?? 0,
    bytes: JSON.stringify(tables[name]).length,
    hash: `sha256:${'0'.repeat(64)}`,
  })),
  sources: ['made-up', secondSource].map((id) => ({
    id,
    title: 'Made-up data for development and tests',
    publisher: 'Nobody',
    path: 'https://example.org/made-up',
    licence: 'CC0',
    licenceUrl: null,
    citation: 'Made up. Not a source.',
    retrieved: smallDataDate,
    facts: 1,
  })),
})

import { schemaVersion, tableNames, type TableName } from '../src/domain/dataset/tables.ts'
import { secondSource, smallDataDate } from './smallDataset.ts'
import type { WireTable } from './wireTable.ts'

async function hashOf(text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `sha256:${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** A `datapackage.json` for made-up tables, which describes them as `JSON.stringify` writes them. */
export const manifestOf = async (tables: Readonly<Record<TableName, WireTable>>): Promise<object> => ({
  schemaVersion,
  name: 'made-up',
  dataDate: smallDataDate,
  resources: await Promise.all(
    tableNames.map(async (name) => ({
      name,
      path: `${name}.json`,
      rows: Object.values(tables[name].columns)[0]?.length ?? 0,
      bytes: JSON.stringify(tables[name]).length,
      hash: await hashOf(JSON.stringify(tables[name])),
    })),
  ),
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

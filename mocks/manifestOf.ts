import { schemaVersion, tableNames, type TableName } from '../src/domain/dataset/tables.ts'
import { partFilesOf } from './partFiles.ts'
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
    [
      ...tableNames.map((name) => ({ name, content: tables[name] })),
      ...partFilesOf(tables).map(({ name, content }) => ({ name, content })),
    ].map(async ({ name, content }) => ({
      name,
      path: `${name}.json`,
      rows: Object.values(content.columns)[0]?.length ?? 0,
      bytes: JSON.stringify(content).length,
      hash: await hashOf(JSON.stringify(content)),
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

import { createHash } from 'node:crypto'
import { schemaVersion, tableNames, type TableName } from '../../src/domain/dataset/tables.ts'
import type { BuiltData } from '../merge/buildDataset.ts'
import { fieldsOf } from './describeFields.ts'
import type { PublishedFile } from './filesOf.ts'
import { partFilesOf } from './partFiles.ts'

const hashOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`

/**
 * `datapackage.json`: a Frictionless data package with the fields the app reads beside it. Lists the given resources,
 * by default every table in both formats, and the parts.
 */
export function manifestOf(
  built: BuiltData,
  files: readonly PublishedFile[],
  edition: string,
  resources: readonly object[] = tableResources(built, files),
): string {
  const facts = factsBySource(built)
  const sources = built.sources.filter((source) => facts.has(source.id))
  const manifest = {
    profile: 'data-package',
    schemaVersion,
    name: 'crossover',
    title: 'Crossover: open and closed language models, their scores, sizes, downloads and prices',
    dataDate: built.dataDate,
    edition,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0; every source keeps its own licence, stated beside it',
      },
    ],
    contributors: [...new Set(sources.filter((s) => s.licenceUrl !== null).map((s) => s.publisher))].map(
      (title) => ({
        title,
        role: 'contributor',
      }),
    ),
    sources: sources.map((source) => ({ ...source, facts: facts.get(source.id) ?? 0 })),
    resources,
  }
  return `${JSON.stringify(manifest, null, 1)}\n`
}

function tableResources(built: BuiltData, files: readonly PublishedFile[]): readonly object[] {
  const texts = new Map(files.map((file) => [file.path, file.text]))
  const json = { format: 'json', mediatype: 'application/json' }
  const csv = { format: 'csv', mediatype: 'text/csv' }
  const rowsOf = (name: TableName) => built.tables[name].length
  return [
    ...tableNames.map((name) => ({
      ...resourceOf(name, `${name}.json`, json, rowsOf(name), texts),
      csv: `${name}.csv`,
      schema: { fields: fieldsOf(name, built.tables[name]) },
    })),
    ...tableNames.map((name) => resourceOf(`${name}-csv`, `${name}.csv`, csv, rowsOf(name), texts)),
    ...partFilesOf(built).map(({ name, path, rows }) => resourceOf(name, path, json, rows, texts)),
  ]
}

function resourceOf(
  name: string,
  path: string,
  kind: { readonly format: string; readonly mediatype: string },
  rows: number,
  texts: ReadonlyMap<string, string>,
) {
  const text = texts.get(path) ?? ''
  return {
    name,
    path,
    ...kind,
    encoding: 'utf-8',
    rows,
    bytes: Buffer.byteLength(text),
    hash: hashOf(text),
  }
}

/** How many facts name each source, over every column that holds a source id. */
function factsBySource(built: BuiltData): ReadonlyMap<string, number> {
  const facts = new Map<string, number>()
  for (const name of tableNames)
    for (const row of built.tables[name])
      for (const [column, value] of Object.entries(row))
        if ((column === 'source' || column.startsWith('source_')) && typeof value === 'string')
          facts.set(value, (facts.get(value) ?? 0) + 1)
  return facts
}

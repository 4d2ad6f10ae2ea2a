import { createHash } from 'node:crypto'
import { csvFormatRows } from 'd3-dsv'
import { parseManifest } from '../../src/domain/dataset/manifest.ts'
import { parseTable } from '../../src/domain/dataset/parseTable.ts'
import { schemaVersion, tableNames, tables, type TableName } from '../../src/domain/dataset/tables.ts'
import type { Built } from '../merge/buildDataset.ts'
import { reportOf } from './reportOf.ts'

export type PublishedFile = { readonly path: string; readonly text: string }

/** Spreadsheets run cells that begin like this as formulas; an apostrophe makes them text. */
const formulaStart = /^[=+\-@\t\r]/

/** The published files of a dataset, checked with the code that reads them in the browser. Throws where they do not pass. */
export function filesOf(built: Built): readonly PublishedFile[] {
  const files: PublishedFile[] = []
  const resources: object[] = []
  for (const name of tableNames) {
    const json = jsonOf(name, built)
    const checked = parseTable(name, JSON.parse(json))
    if (checked.kind !== 'parsed')
      throw new Error(`${name} does not pass its own contract: ${JSON.stringify(checked).slice(0, 500)}`)
    files.push({ path: `${name}.json`, text: json }, { path: `${name}.csv`, text: csvOf(name, built) })
    resources.push(resourceOf(name, built.tables[name].length, json))
  }
  const manifest = manifestOf(built, resources)
  const checked = parseManifest(JSON.parse(manifest))
  if (checked.kind !== 'parsed')
    throw new Error(`the manifest does not pass: ${JSON.stringify(checked).slice(0, 500)}`)
  files.push(
    { path: 'datapackage.json', text: manifest },
    { path: 'report.json', text: `${JSON.stringify(reportOf(built.report), null, 1)}\n` },
  )
  return files
}

const columnsOf = (name: TableName): readonly string[] => Object.keys(tables[name])

function cells(name: TableName, built: Built): readonly (readonly unknown[])[] {
  const columns = columnsOf(name)
  return built.tables[name].map((row) => {
    const byColumn = new Map<string, unknown>(Object.entries(row))
    return columns.map((column) => byColumn.get(column) ?? null)
  })
}

/** One column a line, so that a change of one fact is a change of one line. */
function jsonOf(name: TableName, built: Built): string {
  const rows = cells(name, built)
  const lines = columnsOf(name).map(
    (column, index) => `${JSON.stringify(column)}:${JSON.stringify(rows.map((row) => row[index]))}`,
  )
  return `{"schemaVersion":${schemaVersion},"table":"${name}","columns":{\n${lines.join(',\n')}\n}}\n`
}

function csvOf(name: TableName, built: Built): string {
  const body = cells(name, built).map((row) => row.map(csvCell))
  return `${csvFormatRows([[...columnsOf(name)], ...body])}\n`
}

function csvCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = Array.isArray(value) ? value.join(';') : String(value)
  return formulaStart.test(text) ? `'${text}` : text
}

function resourceOf(name: TableName, rows: number, json: string): object {
  return {
    name: name.replaceAll('_', '-'),
    table: name,
    path: `${name}.json`,
    csv: `${name}.csv`,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    rows,
    bytes: Buffer.byteLength(json),
    hash: `sha256:${createHash('sha256').update(json).digest('hex')}`,
    schema: { fields: columnsOf(name).map((field) => ({ name: field })) },
  }
}

function manifestOf(built: Built, resources: readonly object[]): string {
  const facts = new Map<string, number>()
  for (const name of tableNames)
    for (const row of built.tables[name])
      for (const [column, value] of Object.entries(row))
        if ((column === 'source' || column.startsWith('source_')) && typeof value === 'string')
          facts.set(value, (facts.get(value) ?? 0) + 1)
  const manifest = {
    profile: 'data-package',
    schemaVersion,
    name: 'crossover',
    title: 'Crossover: open and closed language models, their scores, sizes, downloads and prices',
    dataDate: built.dataDate,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    sources: built.sources
      .filter((source) => facts.has(source.id))
      .map((source) => ({ ...source, facts: facts.get(source.id) ?? 0 })),
    resources,
  }
  return `${JSON.stringify(manifest, null, 1)}\n`
}

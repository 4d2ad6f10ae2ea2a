import { csvFormatRows } from 'd3-dsv'
import { parseManifest } from '../../src/domain/dataset/manifest.ts'
import { parseTable } from '../../src/domain/dataset/parseTable.ts'
import { tableNames, tables, type TableName } from '../../src/domain/dataset/tables.ts'
import type { Built, BuiltData } from '../merge/buildDataset.ts'
import { BrokenFile } from '../read/BrokenFile.ts'
import { csvCell } from './csvCell.ts'
import { jsonText } from './jsonText.ts'
import { manifestOf } from './manifestOf.ts'
import { partFilesOf } from './partFiles.ts'
import { reportOf } from './reportOf.ts'

export type PublishedFile = { readonly path: string; readonly text: string }

/**
 * The published files of a dataset, checked with the code that reads them in the browser. Raises `BrokenFile` where
 * they do not pass, so that nothing of a dataset is published that the app could not read.
 */
export function filesOf(
  built: BuiltData & Partial<Pick<Built, 'report'>>,
  edition: string = built.dataDate,
  files: readonly PublishedFile[] = tableFilesOf(built),
): readonly PublishedFile[] {
  const manifest = manifestOf(built, files, edition)
  check(built, files, manifest)
  return [
    ...files,
    // A refresh adds to what was merged before; the report on that merge stays.
    ...(built.report
      ? [{ path: 'report.json', text: `${JSON.stringify(reportOf(built.report), null, 1)}\n` }]
      : []),
    // Last, because it names the others by hash: whoever reads a new manifest finds new tables.
    { path: 'datapackage.json', text: manifest },
  ]
}

/** The tables alone, each as JSON and CSV, and parts of them. */
export const tableFilesOf = (built: BuiltData): readonly PublishedFile[] => [
  ...tableNames.flatMap((name): PublishedFile[] => [
    { path: `${name}.json`, text: jsonText(name, columnsOf(name), built.tables[name]) },
    { path: `${name}.csv`, text: csvOf(name, built) },
  ]),
  ...partFilesOf(built).map(({ path, text }) => ({ path, text })),
]

function check(built: BuiltData, files: readonly PublishedFile[], manifest: string): void {
  for (const name of tableNames) {
    const json = files.find((file) => file.path === `${name}.json`)?.text ?? 'null'
    const table = parseTable(name, JSON.parse(json))
    if (table.kind !== 'parsed')
      throw new BrokenFile(`${name}.json`, `does not pass its contract: ${clip(table)}`)
    if (built.tables[name].length === 0) throw new BrokenFile(`${name}.json`, 'would be empty')
  }
  for (const { path, isSound } of partFilesOf(built))
    if (!isSound()) throw new BrokenFile(path, 'does not pass its contract')
  const parsed = parseManifest(JSON.parse(manifest))
  if (parsed.kind !== 'parsed')
    throw new BrokenFile('datapackage.json', `does not pass its contract: ${clip(parsed)}`)
  const named = new Set(parsed.value.sources.map((source) => source.id))
  for (const name of tableNames)
    for (const row of built.tables[name])
      if ('source' in row && !named.has(row.source))
        throw new BrokenFile('datapackage.json', `lacks the source of ${clip(row)}`)
}

const clip = (value: unknown): string => JSON.stringify(value).slice(0, 500)

const columnsOf = (name: TableName): readonly string[] => Object.keys(tables[name])

function cells(name: TableName, built: BuiltData): readonly (readonly unknown[])[] {
  const columns = columnsOf(name)
  return built.tables[name].map((row) => {
    const byColumn = new Map<string, unknown>(Object.entries(row))
    return columns.map((column) => byColumn.get(column) ?? null)
  })
}

function csvOf(name: TableName, built: BuiltData): string {
  const body = cells(name, built).map((row) => row.map(csvCell))
  return `${csvFormatRows([[...columnsOf(name)], ...body])}\n`
}

import { readFileSync } from 'node:fs'
import type { Dataset } from '../../src/domain/dataset/Dataset.ts'
import { parseManifest } from '../../src/domain/dataset/manifest.ts'
import { parseTable } from '../../src/domain/dataset/parseTable.ts'
import type { Row, TableName } from '../../src/domain/dataset/tables.ts'
import { lazily } from './lazily.ts'

/** The text of one published file. */
export const publishedText = (path: string): string =>
  readFileSync(new URL(`../../public/data/${path}`, import.meta.url), 'utf8')

export function committedManifest() {
  const parsed = parseManifest(JSON.parse(publishedText('datapackage.json')))
  if (parsed.kind !== 'parsed') throw new Error(JSON.stringify(parsed))
  return parsed.value
}

function table<T extends TableName>(name: T): readonly Row<T>[] {
  const parsed = parseTable(name, JSON.parse(publishedText(`${name}.json`)))
  if (parsed.kind !== 'parsed') throw new Error(JSON.stringify(parsed).slice(0, 500))
  return parsed.value
}

/** The dataset as committed, read by the code that reads it in the browser: once for all who ask. */
export const committedDataset = lazily(readDataset)

/** The same, read anew. */
export function readDataset(): Dataset {
  const { dataDate, sources } = committedManifest()
  return {
    dataDate,
    sources: new Map(sources.map((source) => [source.id, source])),
    tables: {
      models: table('models'),
      benchmarks: table('benchmarks'),
      scores: table('scores'),
      ollama_families: table('ollama_families'),
      ollama_increments: table('ollama_increments'),
      hf_snapshots: table('hf_snapshots'),
      reported: table('reported'),
      arena: table('arena'),
      prices: table('prices'),
    },
  }
}

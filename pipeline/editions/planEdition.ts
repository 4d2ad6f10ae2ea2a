import { createHash } from 'node:crypto'
import type { WireChangelog } from '../../src/domain/dataset/changelog.ts'
import { schemaVersion, tableNames, type TableName } from '../../src/domain/dataset/tables.ts'
import { isoOfDay } from '../../src/domain/time/day.ts'
import type { WireTables } from '../merge/buildDataset.ts'
import type { PublishedFile } from '../publish/filesOf.ts'
import { diffRows, type RowDiff } from './diffRows.ts'
import type { Published } from './readPublished.ts'
import { rowKeys } from './rowKeys.ts'

/** Names of new models beyond this many are counted, not listed. */
const mostNames = 40

export type EditionPlan = {
  readonly edition: string
  /** False where the tables are those of the newest edition: then there is nothing to keep. */
  readonly isNew: boolean
  readonly changelog: WireChangelog
  /** Against what is published; null for a first edition. */
  readonly diffs: Readonly<Record<TableName, RowDiff>> | null
}

const hashOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`

/** Names the state of the dataset that is about to be published, and writes it into the changelog if it is a new one. */
export function planEdition(
  built: { readonly tables: WireTables; readonly dataDate: string },
  files: readonly PublishedFile[],
  published: Published | null,
  today: string,
): EditionPlan {
  const before = wireOf(published)
  const hashes = new Map(
    tableNames.map((name) => [name, hashOf(files.find((file) => file.path === `${name}.json`)?.text ?? '')]),
  )
  const [newest] = before.editions
  const unchanged = newest?.tables.every((table) => hashes.get(table.table) === table.hash)
  if (newest !== undefined && unchanged === true)
    return { edition: newest.edition, isNew: false, changelog: before, diffs: diffsOf(built, published) }

  const edition = freeName(built.dataDate, new Set(before.editions.map((entry) => entry.edition)))
  const diffs = newest === undefined ? null : diffsOf(built, published)
  const entry = {
    edition,
    dataDate: built.dataDate,
    published: today,
    tables: tableNames.map((table) => ({
      table,
      rows: built.tables[table].length,
      hash: hashes.get(table) ?? '',
      added: diffs?.[table].added.length ?? null,
      changed: diffs?.[table].changed.length ?? null,
      removed: diffs?.[table].removed.length ?? null,
    })),
    newModels: (diffs?.models.added ?? [])
      .flatMap(({ name }) => (typeof name === 'string' ? [name] : []))
      .slice(0, mostNames),
  }
  return { edition, isNew: true, changelog: { schemaVersion, editions: [entry, ...before.editions] }, diffs }
}

function freeName(dataDate: string, taken: ReadonlySet<string>): string {
  let name = dataDate
  for (let n = 2; taken.has(name); n++) name = `${dataDate}.${n}`
  return name
}

function diffsOf({ tables }: { readonly tables: WireTables }, published: Published | null) {
  const diff = (name: TableName): RowDiff =>
    diffRows(published?.tables.get(name) ?? [], tables[name], rowKeys[name])
  return {
    models: diff('models'),
    benchmarks: diff('benchmarks'),
    scores: diff('scores'),
    ollama_families: diff('ollama_families'),
    ollama_increments: diff('ollama_increments'),
    hf_snapshots: diff('hf_snapshots'),
    reported: diff('reported'),
    arena: diff('arena'),
    prices: diff('prices'),
  }
}

function wireOf(published: Published | null): WireChangelog {
  return {
    schemaVersion,
    editions: (published?.changelog.editions ?? []).map((entry) => ({
      ...entry,
      dataDate: isoOfDay(entry.dataDate),
      published: isoOfDay(entry.published),
    })),
  }
}

import * as v from 'valibot'
import { count, day, text } from './columns.ts'
import { editionName } from './edition.ts'
import { mostIssues, type Issue, type Parsed } from './Issue.ts'
import { readVersion } from './readVersion.ts'
import { tableNames } from './tables.ts'

const tableChange = v.object({
  table: v.picklist(tableNames),
  rows: count,
  /** Of the table's file as text, so that two editions with one table can be told to agree. */
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, 'is not a sha256 hash')),
  /** Rows against the edition before; null in the first. */
  added: v.nullable(count),
  changed: v.nullable(count),
  removed: v.nullable(count),
})

const changelogSchema = v.object({
  schemaVersion: v.number(),
  /** Newest first. */
  editions: v.array(
    v.object({
      edition: editionName,
      dataDate: day,
      published: day,
      tables: v.array(tableChange),
      /** Models that the edition before lacks, by name; the first few where there are many. */
      newModels: v.array(text),
    }),
  ),
})

/** Every edition of the dataset that was published, and what each changed. */
export type Changelog = v.InferOutput<typeof changelogSchema>
export type ChangelogEntry = Changelog['editions'][number]
/** As it stands in the file: days as text. */
export type WireChangelog = v.InferInput<typeof changelogSchema>

/** Parses `changes.json`. Never throws. */
export function parseChangelog(wire: unknown): Parsed<Changelog> {
  if (typeof wire === 'object' && wire !== null && 'schemaVersion' in wire) {
    const version = readVersion(wire.schemaVersion, 'changes')
    if (version) return version
  }
  const result = v.safeParse(changelogSchema, wire)
  if (result.success) return { kind: 'parsed', value: result.output }
  const issues = result.issues.slice(0, mostIssues).map((issue): Issue => {
    const path = v.getDotPath(issue)
    return { path: path === null ? 'changes' : `changes.${path}`, message: issue.message }
  })
  return { kind: 'invalid', issues }
}

import * as v from 'valibot'
import { day, optionalDay, text, count } from './columns.ts'
import type { Issue, Parsed } from './Issue.ts'
import { schemaVersion } from './tables.ts'

const hash = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, 'is not a sha256 hash'))

const sourceSchema = v.object({
  id: text,
  title: text,
  publisher: text,
  /** Web address of the work itself; null where it has none. */
  path: v.nullable(text),
  licence: text,
  licenceUrl: v.nullable(text),
  citation: text,
  /** The day the upstream data was taken, where known. */
  retrieved: optionalDay,
  /** Facts of the published dataset that name this source. */
  facts: count,
})

const resourceSchema = v.object({
  name: text,
  path: text,
  rows: count,
  bytes: count,
  hash,
})

const manifestSchema = v.object({
  schemaVersion: v.number(),
  name: text,
  /** Newest fact in any table. */
  dataDate: day,
  resources: v.array(resourceSchema),
  sources: v.array(sourceSchema),
})

/** What the app reads of `datapackage.json`: the tables with their hashes, and the sources behind every source id. */
export type Manifest = v.InferOutput<typeof manifestSchema>
export type Source = v.InferOutput<typeof sourceSchema>

/** Parses `datapackage.json`. Never throws. */
export function parseManifest(wire: unknown): Parsed<Manifest> {
  const version =
    typeof wire === 'object' && wire !== null
      ? (wire as { schemaVersion?: unknown }).schemaVersion
      : undefined
  if (typeof version === 'number' && version > schemaVersion)
    return { kind: 'newer', found: version, supported: schemaVersion }
  const result = v.safeParse(manifestSchema, wire)
  if (result.success) return { kind: 'parsed', value: result.output }
  const issues: Issue[] = result.issues.map((issue) => ({
    path: `datapackage.${v.getDotPath(issue) ?? ''}`,
    message: issue.message,
  }))
  return { kind: 'invalid', issues }
}

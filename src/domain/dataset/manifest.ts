import * as v from 'valibot'
import { count, day, optionalDay, optionalLink, text } from './columns.ts'
import { editionName } from './edition.ts'
import { mostIssues, type Issue, type Parsed } from './Issue.ts'
import { readVersion } from './readVersion.ts'

const hash = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, 'is not a sha256 hash'))

/** Within the folder of the data: nothing leads out of it, to another place or another host. */
const filePath = v.pipe(v.string(), v.regex(/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/, 'is not the path of a file'))

const sourceSchema = v.object({
  id: text,
  title: text,
  publisher: text,
  /** Web address of the work itself; null where it has none. */
  path: optionalLink,
  licence: text,
  licenceUrl: optionalLink,
  citation: text,
  /** The day the upstream data was taken, where known. */
  retrieved: optionalDay,
  /** Facts of the published dataset that name this source. */
  facts: count,
})

const resourceSchema = v.object({
  name: text,
  path: filePath,
  rows: count,
  bytes: count,
  hash,
})

const manifestSchema = v.object({
  schemaVersion: v.number(),
  name: text,
  /** Newest fact in any table. */
  dataDate: day,
  /** The name under which this state of the data stays available; null where nobody keeps it. */
  edition: v.optional(v.nullable(editionName), null),
  resources: v.array(resourceSchema),
  sources: v.array(sourceSchema),
})

/** What the app reads of `datapackage.json`: the tables with their hashes, and the sources behind every source id. */
export type Manifest = v.InferOutput<typeof manifestSchema>
export type Source = v.InferOutput<typeof sourceSchema>

/** Parses `datapackage.json`. Never throws. */
export function parseManifest(wire: unknown): Parsed<Manifest> {
  // The version first: a newer package may well break today's schema.
  if (typeof wire === 'object' && wire !== null && 'schemaVersion' in wire) {
    const version = readVersion(wire.schemaVersion, 'datapackage')
    if (version) return version
  }
  const result = v.safeParse(manifestSchema, wire)
  if (result.success) return { kind: 'parsed', value: result.output }
  const issues = result.issues.slice(0, mostIssues).map((issue): Issue => {
    const path = v.getDotPath(issue)
    return { path: path === null ? 'datapackage' : `datapackage.${path}`, message: issue.message }
  })
  return { kind: 'invalid', issues }
}

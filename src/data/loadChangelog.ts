import type { Changelog } from '../domain/dataset/changelog.ts'
import { fetchJson } from './fetchJson.ts'
import { changelogPath } from './files.ts'
import { parsedOrThrow } from './parsedOrThrow.ts'

/** Fetches and parses `changes.json`. Throws `DataError`. */
export async function loadChangelog(signal: AbortSignal): Promise<Changelog> {
  const [json, { parseChangelog }] = await Promise.all([
    fetchJson(changelogPath, signal),
    import('../domain/dataset/changelog.ts'),
  ])
  return parsedOrThrow(changelogPath, parseChangelog(json))
}

import { parseChangelog, type Changelog } from '../domain/dataset/changelog.ts'
import { fetchJson } from './fetchJson.ts'
import { changelogPath } from './files.ts'
import { parsedOrThrow } from './parsedOrThrow.ts'

/** Fetches and parses `changes.json`. Throws `DataError`. */
export async function loadChangelog(signal: AbortSignal): Promise<Changelog> {
  return parsedOrThrow(changelogPath, parseChangelog(await fetchJson(changelogPath, signal)))
}

import { parseManifest, type Manifest } from '../domain/dataset/manifest.ts'
import { fetchJson } from './fetchJson.ts'
import { manifestPath } from './files.ts'
import { parsedOrThrow } from './parsedOrThrow.ts'

/** Fetches and parses `datapackage.json`. Throws `DataError`. */
export async function loadManifest(signal: AbortSignal): Promise<Manifest> {
  return parsedOrThrow(manifestPath, parseManifest(await fetchJson(manifestPath, signal)))
}

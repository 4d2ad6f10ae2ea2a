import type { Manifest } from '../domain/dataset/manifest.ts'
import { isEdition } from '../domain/time/isEdition.ts'
import { DataError } from './DataError.ts'
import { fetchJson } from './fetchJson.ts'
import { manifestPathOf } from './files.ts'
import { parsedOrThrow } from './parsedOrThrow.ts'

/**
 * Fetches and parses `datapackage.json`, of the current data or of an edition that is kept. Throws `DataError`; an
 * edition that was never published, or whose name is none, is a problem of its own.
 */
export async function loadManifest(signal: AbortSignal, edition: string | null = null): Promise<Manifest> {
  const file = manifestPathOf(edition)
  if (edition !== null && !isEdition(edition)) throw new DataError(file, { kind: 'no-edition', edition })
  try {
    const [json, { parseManifest }] = await Promise.all([
      fetchJson(file, signal),
      import('../domain/dataset/manifest.ts'),
    ])
    return parsedOrThrow(file, parseManifest(json))
  } catch (cause) {
    if (edition !== null && isAbsent(cause))
      throw new DataError(file, { kind: 'no-edition', edition }, { cause })
    throw cause
  }
}

/** Hosts answer for a file that is not there with 404, or with their start page. */
function isAbsent(cause: unknown): boolean {
  if (!(cause instanceof DataError)) return false
  const { problem } = cause
  return problem.kind === 'not-json' ? problem.html : problem.kind === 'http' && problem.status === 404
}

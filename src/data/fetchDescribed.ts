import type { Manifest } from '../domain/dataset/manifest.ts'
import { checkHash } from './checkHash.ts'
import { fetchJson } from './fetchJson.ts'

/** Fetches a JSON file that must be the one the data package describes, where the package is there. Throws `DataError`. */
export async function fetchDescribed(
  file: string,
  signal: AbortSignal,
  manifest: Promise<Manifest> | null,
): Promise<unknown> {
  // Without a package its own failure is told, by whoever asked for it.
  const described = manifest?.catch(() => null)
  return fetchJson(file, signal, async (bytes) => {
    const known = await described
    if (known) await checkHash(file, bytes, known)
  })
}

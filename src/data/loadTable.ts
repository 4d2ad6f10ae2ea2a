import type { Manifest } from '../domain/dataset/manifest.ts'
import type { Row, TableName } from '../domain/dataset/tables.ts'
import { checkHash } from './checkHash.ts'
import { fetchJson } from './fetchJson.ts'
import { tablePath } from './files.ts'
import { parsedOrThrow } from './parsedOrThrow.ts'

/**
 * Fetches and parses one table, of the current data or of an edition that is kept. Where the data package is there, the
 * file must be the one it describes. Throws `DataError`.
 */
export async function loadTable<T extends TableName>(
  name: T,
  signal: AbortSignal,
  edition: string | null = null,
  manifest: Promise<Manifest> | null = null,
): Promise<readonly Row<T>[]> {
  const file = tablePath(name, edition)
  // Without a package its own failure is told, by whoever asked for it.
  const described = manifest?.catch(() => null)
  const check = async (bytes: ArrayBuffer) => {
    const known = await described
    if (known) await checkHash(file, bytes, known)
  }
  // What reads a file arrives beside it, so that the page starts without.
  const [json, { parseTable }] = await Promise.all([
    fetchJson(file, signal, check),
    import('../domain/dataset/parseTable.ts'),
  ])
  return parsedOrThrow(file, parseTable(name, json))
}

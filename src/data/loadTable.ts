import type { Manifest } from '../domain/dataset/manifest.ts'
import type { PartRef } from '../domain/dataset/parts.ts'
import type { Row, TableName } from '../domain/dataset/tables.ts'
import { fetchDescribed } from './fetchDescribed.ts'
import { partPath, tablePath } from './files.ts'
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
  // What reads a file arrives beside it, so that the page starts without.
  const [json, { parseTable }] = await Promise.all([
    fetchDescribed(file, signal, manifest),
    import('../domain/dataset/parseTable.ts'),
  ])
  return parsedOrThrow(file, parseTable(name, json))
}

/** The same for a part of a table. */
export async function loadPart<T extends PartRef>(
  part: T,
  signal: AbortSignal,
  manifest: Promise<Manifest> | null,
): Promise<readonly Row<T['table']>[]> {
  const file = partPath(part)
  const [json, { parsePart }] = await Promise.all([
    fetchDescribed(file, signal, manifest),
    import('../domain/dataset/parseTable.ts'),
  ])
  return parsedOrThrow(file, parsePart(part, json))
}

import type { Manifest } from '../domain/dataset/manifest.ts'
import type { PartRef } from '../domain/dataset/parts.ts'
import type { Row, TableName } from '../domain/dataset/tables.ts'
import { checkHash } from './checkHash.ts'
import { DataError } from './DataError.ts'
import { fetchBytes } from './fetchBytes.ts'
import { partPath, tablePath } from './files.ts'
import { parsedOrThrow } from './parsedOrThrow.ts'
import { tableReader } from './tableReader.ts'

/**
 * Fetches and parses one table, of the current data or of an edition that is kept. Where the data package is there, the
 * file must be the one it describes. Throws `DataError`.
 */
export const loadTable = <T extends TableName>(
  name: T,
  signal: AbortSignal,
  edition: string | null = null,
  manifest: Promise<Manifest> | null = null,
): Promise<readonly Row<T>[]> => load<T>(tablePath(name, edition), name, signal, manifest)

/** The same for a part of a table. */
export const loadPart = <T extends PartRef>(
  part: T,
  signal: AbortSignal,
  manifest: Promise<Manifest> | null,
): Promise<readonly Row<T['table']>[]> => load<T['table']>(partPath(part), part, signal, manifest)

async function load<T extends TableName>(
  file: string,
  asked: TableName | PartRef,
  signal: AbortSignal,
  manifest: Promise<Manifest> | null,
): Promise<readonly Row<T>[]> {
  // Without a package its own failure is told, by whoever asked for it.
  const described = manifest?.catch(() => null)
  // What reads a file arrives beside it, so that the page starts without.
  const [bytes, { readTable }] = await Promise.all([fetchBytes(file, signal), import('./readTable.ts')])
  const read = (await tableReader()?.(asked, bytes, signal)) ?? (await readTable(asked, bytes, signal))
  // What cannot be read at all is told as that, and another file than the one described before what is wrong in it.
  if (read.kind === 'not-json') throw new DataError(file, read)
  const known = await described
  if (known) await checkHash(file, bytes, known)
  // The rows are those of the table that was asked for.
  return parsedOrThrow(file, read) as readonly Row<T>[]
}

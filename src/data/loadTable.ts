import { parseTable } from '../domain/dataset/parseTable.ts'
import type { Row, TableName } from '../domain/dataset/tables.ts'
import { fetchJson } from './fetchJson.ts'
import { tablePath } from './files.ts'
import { parsedOrThrow } from './parsedOrThrow.ts'

/** Fetches and parses one table, of the current data or of an edition that is kept. Throws `DataError`. */
export async function loadTable<T extends TableName>(
  name: T,
  signal: AbortSignal,
  edition: string | null = null,
): Promise<readonly Row<T>[]> {
  const file = tablePath(name, edition)
  return parsedOrThrow(file, parseTable(name, await fetchJson(file, signal)))
}

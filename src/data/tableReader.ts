import type { PartRef } from '../domain/dataset/parts.ts'
import type { TableName } from '../domain/dataset/tables.ts'
import type { ReadTable } from './readTable.ts'

/**
 * Reads a table beside the page. Resolves to null where it cannot, and the page reads the table itself; rejects with the
 * reason of the signal.
 */
export type TableReader = (
  asked: TableName | PartRef,
  bytes: ArrayBuffer,
  signal: AbortSignal,
) => Promise<ReadTable | null>

let reader: TableReader | null = null

/** The reader there is: null until a worker runs. */
export const tableReader = (): TableReader | null => reader

export function setTableReader(next: TableReader | null): void {
  reader = next
}

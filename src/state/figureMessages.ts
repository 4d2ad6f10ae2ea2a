import type { FigureOutcome } from '../catalog/defineChart.ts'
import type { ReadTable } from '../data/readTable.ts'
import type { DatasetMeta } from '../domain/dataset/Dataset.ts'
import type { PartRef } from '../domain/dataset/parts.ts'
import type { ParsedColumns } from '../domain/dataset/rowsOfColumns.ts'
import type { TableName } from '../domain/dataset/tables.ts'

/**
 * What a page tells the worker that builds its figures. Data go over once, table by table and a few rows at a time, so
 * that no message keeps the page from answering; from then on they have a number.
 */
export type WorkerRequest =
  | { readonly kind: 'rows'; readonly table: number; readonly rows: readonly unknown[] }
  | {
      readonly kind: 'data'
      readonly data: number
      readonly meta: DatasetMeta
      readonly tables: readonly (readonly [name: string, table: number])[]
    }
  /** A table to read from a file, and to keep under this number. */
  | {
      readonly kind: 'read'
      readonly table: number
      readonly asked: TableName | PartRef
      readonly bytes: ArrayBuffer
    }
  /** Nobody waits any more for a table that is being read. */
  | { readonly kind: 'drop'; readonly table: number }
  /** Nobody will ask for these again. */
  | { readonly kind: 'forget'; readonly data: readonly number[]; readonly tables: readonly number[] }
  | {
      readonly kind: 'build'
      readonly job: number
      readonly chart: string
      readonly query: string
      readonly data: number
      /** The figure at full length, of a chart whose `build` is a draft. */
      readonly isFull: boolean
    }

export type WorkerReply =
  /** The script has been read: from now on requests are answered. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly job: number; readonly share: number }
  | { readonly kind: 'done'; readonly job: number; readonly outcome: FigureOutcome }
  | { readonly kind: 'failed'; readonly job: number }
  /** Some rows of a table that was read, by columns. */
  | {
      readonly kind: 'piece'
      readonly table: number
      readonly columns: ParsedColumns
      readonly length: number
    }
  /** The table is whole, or why it is not; null where the worker does not know. */
  | { readonly kind: 'read'; readonly table: number; readonly read: 'whole' | Unread | null }

/** Why a file has no rows. */
type Unread = Exclude<ReadTable, { readonly kind: 'parsed' }>

export type BuildHandlers = {
  readonly onProgress?: (share: number) => void
  readonly onDone: (outcome: FigureOutcome) => void
  readonly onFailed: () => void
}

/** What is used of a worker. */
export type WorkerPort = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>

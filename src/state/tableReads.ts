import type { ReadTable } from '../data/readTable.ts'
import type { TableReader } from '../data/tableReader.ts'
import { rowsOfColumns, type PlainRow } from '../domain/dataset/rowsOfColumns.ts'
import type { WorkerReply, WorkerRequest } from './figureMessages.ts'

type Open = { readonly rows: PlainRow[]; readonly done: (read: ReadTable | null) => void }
type Reply = Extract<WorkerReply, { kind: 'piece' | 'read' }>

export type TableReads = {
  readonly read: TableReader
  readonly hear: (reply: Reply) => void
  /** The worker is gone: what it was reading has to be read elsewhere. */
  readonly lose: () => void
}

/** Tables that a worker reads and keeps. `onKept` hears under which number it has the rows of one. */
export function tableReads(
  post: (message: WorkerRequest) => void,
  onKept: (rows: readonly unknown[], table: number) => void,
): TableReads {
  const open = new Map<number, Open>()
  // Tables that are sent to the worker count up, those it reads count down.
  let last = 0

  return {
    read: (asked, bytes, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted()
        const table = --last
        const drop = () => {
          open.delete(table)
          post({ kind: 'drop', table })
          reject(signal.reason)
        }
        signal.addEventListener('abort', drop, { once: true })
        open.set(table, {
          rows: [],
          done: (read) => {
            signal.removeEventListener('abort', drop)
            resolve(read)
          },
        })
        post({ kind: 'read', table, asked, bytes })
      }),
    hear: (reply) => {
      const { table } = reply
      const reading = open.get(table)
      if (!reading) return
      if (reply.kind === 'piece') {
        reading.rows.push(...rowsOfColumns(reply.columns, 0, reply.length))
        return
      }
      open.delete(table)
      if (reply.read === 'whole') onKept(reading.rows, table)
      reading.done(reply.read === 'whole' ? { kind: 'parsed', value: reading.rows } : reply.read)
    },
    lose: () => {
      for (const { done } of open.values()) done(null)
      open.clear()
    },
  }
}

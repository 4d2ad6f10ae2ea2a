import { readTable } from '../data/readTable.ts'
import { turn } from '../data/turn.ts'
import { columnsOfRows } from '../domain/dataset/rowsOfColumns.ts'
import type { WorkerReply, WorkerRequest } from './figureMessages.ts'

/** Rows a piece: to take these over costs a slow phone some milliseconds. */
const rowsAtOnce = 500
const never = new AbortController().signal

type Read = Extract<WorkerRequest, { kind: 'read' }>

/** The worker's side of a table that is read there: its rows go to the page piece by piece, and to `keep`. */
export async function answerRead(
  { table, asked, bytes }: Read,
  reply: (message: WorkerReply) => void,
  isDropped: () => boolean,
  keep: (rows: unknown[]) => void,
): Promise<void> {
  const found = await readTable(asked, bytes, never)
  if (found.kind !== 'parsed') return reply({ kind: 'read', table, read: found })
  const rows = found.value
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    // Between two pieces the page may say that it needs no more.
    await turn()
    if (isDropped()) return
    const piece = rows.slice(from, from + rowsAtOnce)
    reply({ kind: 'piece', table, columns: columnsOfRows(piece), length: piece.length })
  }
  keep([...rows])
  reply({ kind: 'read', table, read: 'whole' })
}

import type { Row } from '../dataset/tables.ts'
import type { Day } from '../time/day.ts'

export type ArenaRow = Row<'arena'>

export type BoardsByDate = {
  /** The one board of each date that counts. */
  readonly byDate: ReadonlyMap<Day, readonly ArenaRow[]>
  /** Boards in all: several sources share some dates. */
  readonly boards: number
}

/**
 * One board a date, as ratings of different boards are never compared: the one that ranks most models, of equals the
 * one under style control, then by name.
 */
export function boardsByDate(rows: readonly ArenaRow[]): BoardsByDate {
  const boards = new Map<string, ArenaRow[]>()
  for (const row of rows) {
    const key = `${row.date}\n${row.board}\n${row.source}`
    const board = boards.get(key)
    if (board) board.push(row)
    else boards.set(key, [row])
  }
  const byDate = new Map<Day, readonly ArenaRow[]>()
  for (const board of boards.values()) {
    const date = board[0]?.date
    if (date === undefined) continue
    const known = byDate.get(date)
    if (!known || isPreferred(board, known)) byDate.set(date, board)
  }
  return { byDate, boards: boards.size }
}

function isPreferred(board: readonly ArenaRow[], than: readonly ArenaRow[]): boolean {
  if (board.length !== than.length) return board.length > than.length
  const [a, b] = [board[0]?.board ?? '', than[0]?.board ?? '']
  const controlled = (name: string) => (/style control/.test(name) ? 1 : 0)
  return controlled(a) !== controlled(b) ? controlled(a) > controlled(b) : a < b
}

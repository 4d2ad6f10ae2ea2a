import type { Day } from '../time/day.ts'
import { boardsByDate, type ArenaRow } from './boardsByDate.ts'

/** One dated board: how far the best open model stood from a closed one, and how many closed models stood above it. */
export type ArenaGap = {
  readonly date: Day
  readonly board: string
  /** Rating of the best open model less that of the closed one: negative where the open model is behind. */
  readonly gap: number
  readonly open: ArenaRow
  readonly closed: ArenaRow
  /** Closed models of the board with a higher rating than the best open one. */
  readonly above: number
  /** Models on the board; some sources give its upper part only. */
  readonly models: number
}

export type ArenaGaps = {
  readonly gaps: readonly ArenaGap[]
  /** Boards of a date that has another, larger board. */
  readonly otherBoards: number
  /** Boards without an open model, or with fewer closed models than the rank asked for. */
  readonly incomplete: number
  /** Rows that stand on neither side. */
  readonly unknown: number
  /** Rows of versions called experimental whose weights are labelled open: left out. */
  readonly experimental: number
}

const experimental = /experimental/i

/**
 * The distance between the best open model and the closed model of a rank (1 is the best), board by board, in order of
 * date. Ratings of different boards are never compared: each gap is taken within one board, and a date with several
 * boards counts once, with the board that ranks most models (of equals, the one under style control, then by name).
 * A version that its lab calls experimental was not published as such; `withExperimental` counts it all the same.
 */
export function arenaGaps(
  rows: readonly ArenaRow[],
  { rank, withExperimental }: { readonly rank: number; readonly withExperimental: boolean },
): ArenaGaps {
  const { byDate, boards } = boardsByDate(rows)
  let incomplete = 0
  let unknown = 0
  let left = 0
  const gaps = [...byDate]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([date, board]): readonly ArenaGap[] => {
      const isLeft = (row: ArenaRow) => !withExperimental && experimental.test(row.name)
      const open = best(board.filter((row) => row.openness === 'open' && !isLeft(row)))[0]
      const ranked = best(board.filter((row) => row.openness === 'closed'))
      const closed = ranked[rank - 1]
      unknown += board.filter((row) => row.openness === null).length
      left += board.filter((row) => row.openness === 'open' && isLeft(row)).length
      if (!open || !closed) {
        incomplete += 1
        return []
      }
      const above = ranked.filter((row) => row.elo > open.elo).length
      return [
        { date, board: open.board, gap: open.elo - closed.elo, open, closed, above, models: board.length },
      ]
    })
  return { gaps, otherBoards: boards - byDate.size, incomplete, unknown, experimental: left }
}

const best = (rows: readonly ArenaRow[]) =>
  rows.toSorted((a, b) => b.elo - a.elo || (a.model < b.model ? -1 : a.model > b.model ? 1 : 0))

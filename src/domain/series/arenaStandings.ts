import type { ScoreRow } from '../dataset/tables.ts'
import { boardsByDate, type ArenaRow } from './boardsByDate.ts'

/** A model on one dated board, among those it was ranked with. */
export type ArenaStanding = {
  readonly row: ArenaRow
  /** Place on the board, 1 the highest; equals share a place. */
  readonly place: number
  /** Models on the board; some sources give its upper part only. */
  readonly of: number
  /** The best others of each side on the same board; null where there is none. */
  readonly open: ArenaRow | null
  readonly closed: ArenaRow | null
}

/** The names under which boards list each model, in small letters: those that the table of scores has matched. */
export function boardNames(scores: readonly ScoreRow[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { benchmark, model, name } of scores)
    if (benchmark === 'arena_elo_text' && model !== null) names.set(name.toLowerCase(), model)
  return names
}

/**
 * Where a model stood on the dated boards that list it, oldest first. Only what stands on one board is compared. Of
 * several versions of the model on a board the highest counts.
 */
export function arenaStandings(
  model: string,
  rows: readonly ArenaRow[],
  names: ReadonlyMap<string, string>,
): readonly ArenaStanding[] {
  const modelOf = (row: ArenaRow): string =>
    names.get(row.name.toLowerCase()) ?? names.get(row.model.toLowerCase()) ?? row.model
  return [...boardsByDate(rows).byDate.values()]
    .flatMap((board): readonly ArenaStanding[] => {
      const isOwn = (row: ArenaRow) => modelOf(row) === model
      const row = highest(board.filter(isOwn))
      if (!row) return []
      const others = board.filter((other) => !isOwn(other))
      return [
        {
          row,
          place: 1 + board.filter((other) => other.elo > row.elo).length,
          of: board.length,
          open: highest(others.filter(({ openness }) => openness === 'open')),
          closed: highest(others.filter(({ openness }) => openness === 'closed')),
        },
      ]
    })
    .toSorted((a, b) => a.row.date - b.row.date)
}

function highest(rows: readonly ArenaRow[]): ArenaRow | null {
  const [first, ...others] = rows
  if (!first) return null
  return others.reduce((best, row) => (row.elo > best.elo ? row : best), first)
}

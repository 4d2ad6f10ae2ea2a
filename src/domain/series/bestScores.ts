import type { ScoreRow } from '../dataset/tables.ts'

/**
 * The best score of each matched model on a benchmark, over its settings and dated versions, by model id. Scores of
 * versions that could not be matched to a model are in none. Of equal scores that of the earliest release counts.
 */
export function bestScores(scores: readonly ScoreRow[], benchmark: string): ReadonlyMap<string, ScoreRow> {
  const best = new Map<string, ScoreRow>()
  for (const row of scores) {
    if (row.benchmark !== benchmark || row.model === null) continue
    const known = best.get(row.model)
    if (!known || isBetter(row, known)) best.set(row.model, row)
  }
  return best
}

function isBetter(row: ScoreRow, than: ScoreRow): boolean {
  if (row.score !== than.score) return row.score > than.score
  const [day, other] = [row.released ?? Infinity, than.released ?? Infinity]
  return day !== other ? day < other : keyOf(row) < keyOf(than)
}

const keyOf = (row: ScoreRow) => `${row.name}\n${row.conditions ?? ''}\n${row.source}\n${row.link ?? ''}`

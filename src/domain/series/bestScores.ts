import type { ScoreRow } from '../dataset/tables.ts'

/**
 * The best score of each matched model on a benchmark, over its settings and dated versions, by model id. Scores of
 * versions that could not be matched to a model are in none.
 */
export function bestScores(scores: readonly ScoreRow[], benchmark: string): ReadonlyMap<string, ScoreRow> {
  const best = new Map<string, ScoreRow>()
  for (const row of scores) {
    if (row.benchmark !== benchmark || row.model === null) continue
    const known = best.get(row.model)
    if (!known || row.score > known.score) best.set(row.model, row)
  }
  return best
}

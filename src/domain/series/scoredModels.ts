import type { ScoreRow } from '../dataset/tables.ts'
import type { Day } from '../time/day.ts'
import { groupOf, type Group } from './groupOf.ts'

/** One model on one benchmark: its best published setting. */
export type ScoredModel = {
  readonly id: string
  readonly released: Day
  readonly score: number
  readonly group: Group
  readonly row: ScoreRow
}

export type ScoredModels = {
  readonly models: readonly ScoredModel[]
  /** Rows of the benchmark that could not be drawn, by reason. */
  readonly withoutDate: number
  readonly withoutOpenness: number
  /** Further settings and versions of a model released the same day, of which only the best is kept. */
  readonly otherSettings: number
}

/**
 * The models of one benchmark in order of release. A model tested at several settings (effort, shots, dated versions of
 * one day) counts once, with its best score, so that a lab does not weigh more by testing more.
 */
export function scoredModels(scores: readonly ScoreRow[], benchmark: string): ScoredModels {
  const best = new Map<string, ScoredModel>()
  let withoutDate = 0
  let withoutOpenness = 0
  let otherSettings = 0
  for (const row of scores) {
    if (row.benchmark !== benchmark) continue
    if (row.released === null) {
      withoutDate += 1
      continue
    }
    const group = groupOf(row.openness)
    if (group === null) {
      withoutOpenness += 1
      continue
    }
    const id = `${row.model ?? row.name}@${row.released}`
    const known = best.get(id)
    if (known) otherSettings += 1
    if (!known || row.score > known.score)
      best.set(id, { id, released: row.released, score: row.score, group, row })
  }
  const models = [...best.values()].toSorted(
    (a, b) => a.released - b.released || a.score - b.score || (a.id < b.id ? -1 : 1),
  )
  return { models, withoutDate, withoutOpenness, otherSettings }
}

import type { ModelRow, ScoreRow } from '../dataset/tables.ts'
import type { Day } from '../time/day.ts'
import { groupOf } from './groupOf.ts'

/** An open model with a stated size and its best score on a benchmark. */
export type SizedScore = {
  readonly id: string
  readonly released: Day
  readonly parameters: number
  readonly isReached: boolean
  readonly model: ModelRow
  readonly score: ScoreRow
}

export type SmallestAtLevel = {
  readonly models: readonly SizedScore[]
  /** Models at the level that are smaller than every earlier one at the level, in order of release. */
  readonly records: readonly SizedScore[]
  /** Open models at the level without a stated size, or without a date: they could hold a record unseen. */
  readonly unsized: number
}

/**
 * How small an open model at a level of capability can be, through time: the running minimum of size over the open
 * models whose best score is `level` or more. A sparse model counts with all its parameters; estimated sizes count as
 * not stated. A smaller model of the same day wins.
 */
export function smallestAtLevel(
  scores: ReadonlyMap<string, ScoreRow>,
  models: readonly ModelRow[],
  level: number,
): SmallestAtLevel {
  const byId = new Map(models.map((row) => [row.id, row]))
  let unsized = 0
  const sized: SizedScore[] = []
  for (const [id, score] of scores) {
    const model = byId.get(id)
    if (!model || groupOf(score.openness) !== 'open') continue
    const isReached = score.score >= level
    const parameters = model.parameters_status === 'estimated' ? null : model.parameters
    if (parameters === null || score.released === null) {
      if (isReached) unsized += 1
    } else sized.push({ id, released: score.released, parameters, isReached, model, score })
  }
  const inOrder = sized.toSorted(
    (a, b) => a.released - b.released || a.parameters - b.parameters || (a.id < b.id ? -1 : 1),
  )
  const records: SizedScore[] = []
  for (const candidate of inOrder) {
    const smallest = records.at(-1)
    if (candidate.isReached && (!smallest || candidate.parameters < smallest.parameters))
      records.push(candidate)
  }
  return { models: inOrder, records, unsized }
}

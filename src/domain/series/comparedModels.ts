import type { ModelRow } from '../dataset/tables.ts'

/** More stand side by side on no screen. */
export const mostCompared = 8

export type ComparedModels = {
  readonly shown: readonly ModelRow[]
  /** Asked for, and no id of a model. */
  readonly unknown: readonly string[]
  /** Models beyond the most that are compared. */
  readonly beyond: readonly ModelRow[]
}

/** The models an address asks to compare, in its order, and what of it could not be followed. */
export function comparedModels(asked: readonly string[], models: readonly ModelRow[]): ComparedModels {
  const byId = new Map(models.map((row) => [row.id, row]))
  const known = asked.flatMap((id) => byId.get(id) ?? [])
  return {
    shown: known.slice(0, mostCompared),
    unknown: asked.filter((id) => !byId.has(id)),
    beyond: known.slice(mostCompared),
  }
}

import type { ModelRow } from '../dataset/tables.ts'

/** What a model was made from, and what was made from it. */
export type Lineage = {
  /** As the source names them, each with its row where the dataset has it. */
  readonly bases: readonly { readonly name: string; readonly row: ModelRow | null }[]
  /** Fine-tunes of the model, oldest first. */
  readonly fineTunes: readonly ModelRow[]
}

/** The names in a source's list of base models. Names hold commas themselves, so a name that is known whole is not cut. */
function basesOf(row: ModelRow, byName: ReadonlyMap<string, ModelRow>): readonly string[] {
  if (row.base_model === null) return []
  if (byName.has(row.base_model)) return [row.base_model]
  return row.base_model
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** The base models and the fine-tunes of a model, matched by name: names are unique in the table. */
export function lineageOf(model: ModelRow, models: readonly ModelRow[]): Lineage {
  const byName = new Map(models.map((row) => [row.name, row]))
  return {
    bases: basesOf(model, byName).map((name) => ({ name, row: byName.get(name) ?? null })),
    fineTunes: models
      .filter((row) => row !== model && basesOf(row, byName).includes(model.name))
      .toSorted((a, b) => (a.released ?? 0) - (b.released ?? 0) || (a.id < b.id ? -1 : 1)),
  }
}

import type { Dataset } from '../../src/domain/dataset/Dataset.ts'
import type { Source } from '../../src/domain/dataset/manifest.ts'
import type { ModelRow } from '../../src/domain/dataset/tables.ts'
import { standingsOf, type Standing } from '../../src/domain/series/standings.ts'

/** What a model's page is written from. */
export type ModelRecord = {
  readonly model: ModelRow
  readonly standings: readonly Standing[]
  readonly sources: ReadonlyMap<string, Source>
}

/**
 * Ids that can be the name of a folder anywhere: not two that some disks take for one, and none that leads elsewhere. `compare`
 * is a page of its own.
 */
const isFolder = (id: string): boolean => /^(?!compare$)[a-z0-9_-](?:[a-z0-9._-]{0,98}[a-z0-9_-])?$/.test(id)

/** Every model whose page can be written. Others are shown by the page for what has none of its own. */
export function modelRecords({
  tables: { models, scores, benchmarks },
  sources,
}: Dataset<'models' | 'scores' | 'benchmarks'>): readonly ModelRecord[] {
  const scored = new Set(scores.map(({ model }) => model))
  return models
    .filter(({ id }) => isFolder(id))
    .map((model) => ({
      model,
      standings: scored.has(model.id) ? standingsOf(model.id, scores, benchmarks) : [],
      sources,
    }))
}

import type { WireRow } from '../../src/domain/dataset/tables.ts'
import type { Score } from '../adapters/scores.ts'
import { nameKey } from '../normalise/names.ts'

type Model = WireRow<'models'>

// A hub version names the model and, after an underscore, the effort it was run with.
const effort = /_(?:none|minimal|low|medium|high|xhigh|max|unknown|thinking|nonthinking|\d+k)$/i

/**
 * Finds the model behind a score: by its id in `models`; else by a version that the curated scores tie to one model;
 * else by name, where exactly one model has it. Null rather than a guess.
 */
export function modelFinder(
  models: readonly Model[],
  curated: readonly Score[],
  renamed: ReadonlyMap<string, string>,
): (score: Score) => Model | null {
  const byId = new Map(models.map((model) => [model.id, model]))
  const find = (id: string | null): Model | null =>
    id === null ? null : (byId.get(renamed.get(id) ?? id) ?? null)
  const byName = unique(
    models.flatMap((model) => [model.name, model.id].map((n) => [nameKey(n), model] as const)),
  )
  const byVersion = unique(
    curated.flatMap((score) => {
      const model = find(score.model)
      return model === null || score.version === null ? [] : [[score.version, model] as const]
    }),
  )
  return (score) => {
    const version = score.version ?? ''
    const plain = version.replace(effort, '')
    return (
      find(score.model) ??
      byVersion.get(version) ??
      byName.get(nameKey(score.name)) ??
      byVersion.get(plain) ??
      byName.get(nameKey(plain)) ??
      null
    )
  }
}

/** Only the keys that lead to one model. */
function unique(pairs: readonly (readonly [string, Model])[]): ReadonlyMap<string, Model> {
  const found = new Map<string, Model | null>()
  for (const [key, model] of pairs) {
    const before = found.get(key)
    found.set(key, before === undefined || before?.id === model.id ? model : null)
  }
  const certain = new Map<string, Model>()
  for (const [key, model] of found) if (model !== null && key !== '') certain.set(key, model)
  return certain
}

import type { WireRow } from '../../src/domain/dataset/tables.ts'
import type { Score } from '../adapters/scores.ts'
import { nameKey } from '../normalise/names.ts'

type Model = WireRow<'models'>

// A hub version names the model and, after an underscore, the effort it was run with.
const effort = /_(none|minimal|low|medium|high|xhigh|max|unknown|thinking|nonthinking|\d+k)$/i

/** The effort a hub version says it was run with, as a condition of the score. */
export function effortOf(version: string | null): string | null {
  const word = version?.match(effort)?.[1]?.toLowerCase()
  if (word === undefined || word === 'unknown') return null
  if (/^\d+k$/.test(word)) return `${word.slice(0, -1)}k tokens of reasoning`
  return word.endsWith('thinking')
    ? word.replace('nonthinking', 'reasoning off').replace('thinking', 'reasoning')
    : `effort ${word}`
}

/**
 * Finds the model behind a score: the one model that bears its very name; else the id the curated table gives; else by a
 * version that the curated scores tie to one model; else by the version read as a name. Null rather than a guess.
 * The name comes first because the curated ids fold some models into their line: Phi 4 Reasoning into Phi 4.
 */
export function modelFinder(
  models: readonly Model[],
  curated: readonly Score[],
  renamed: ReadonlyMap<string, string>,
): (score: Score) => Model | null {
  const byId = new Map(models.map((model) => [model.id, model]))
  const find = (id: string | null): Model | null =>
    id === null ? null : (byId.get(renamed.get(id) ?? id) ?? null)
  const byName = unique(models.map((model) => [nameKey(model.name), model] as const))
  const byNameOrId = unique(
    models.flatMap((model) => [model.name, model.id].map((name) => [nameKey(name), model] as const)),
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
      byName.get(nameKey(score.name)) ??
      find(score.model) ??
      byVersion.get(version) ??
      byNameOrId.get(nameKey(score.name)) ??
      byVersion.get(plain) ??
      byNameOrId.get(nameKey(plain)) ??
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

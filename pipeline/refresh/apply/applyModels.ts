import type { WireRow } from '../../../src/domain/dataset/tables.ts'
import type { UpstreamModel } from '../../adapters/epochModels.ts'
import { mergeModels } from '../../merge/mergeModels.ts'
import { nameKey, sameMakers } from '../../normalise/names.ts'
import type { Held, Outcome } from '../Change.ts'

type Model = WireRow<'models'>

const dayMs = 86_400_000
const isEpoch = (source: string | null): boolean => source?.startsWith('epoch-') === true

/** One fact of a row, where the row has it from, and how far a new value may lie before somebody has to look. */
type Fact = {
  readonly column: 'parameters' | 'openness' | 'released'
  readonly before: number | string | null
  readonly source: string | null
  readonly after: (from: UpstreamModel) => number | string | null
  readonly suspicious: (after: number | string) => boolean
}

const factsOf = (model: Model): readonly Fact[] => [
  {
    column: 'parameters',
    before: model.parameters,
    source: model.source_parameters,
    after: (from) => from.parameters,
    suspicious: (after) => Math.abs(Math.log2(Number(after) / (model.parameters ?? 1))) > 1,
  },
  {
    column: 'openness',
    before: model.openness,
    source: model.source_openness,
    after: (from) => from.openness,
    suspicious: (after) => isOpenText(String(after)) !== isOpenText(model.openness ?? ''),
  },
  {
    column: 'released',
    before: model.released,
    source: model.source,
    after: (from) => from.released,
    suspicious: (after) =>
      Math.abs(Date.parse(String(after)) - Date.parse(model.released ?? '')) > 31 * dayMs,
  },
]

const isOpenText = (text: string): boolean => text === 'open_weights' || text === 'open_source'

/**
 * Epoch's lists as they stand now, applied to the published models. A fact that names Epoch as its source and that none
 * of Epoch's records of the model says any more is out of date: it takes the new value, or is held where that is more
 * than a correction would be. Facts of other sources, corrections among them, stay.
 */
export function applyModels(
  published: readonly Model[],
  upstreams: readonly (readonly UpstreamModel[])[],
  accepted: ReadonlySet<string>,
): { readonly models: readonly Model[]; readonly outcome: Outcome } {
  const changed: string[] = []
  const held: Held[] = []
  const withdrawn: string[] = []
  const byName = new Map<string, UpstreamModel[]>()
  for (const from of upstreams.flat())
    byName.set(nameKey(from.name), [...(byName.get(nameKey(from.name)) ?? []), from])
  const revised = published.map((model) => {
    const records = (byName.get(nameKey(model.name)) ?? []).filter((from) =>
      sameMakers(model.organisations, from.organisations),
    )
    if (records.length === 0) {
      if (/^epoch-(?:models|notable)/.test(model.source)) withdrawn.push(`${model.id} (${model.source})`)
      return model
    }
    let next = model
    for (const fact of factsOf(model)) {
      const from = records.find((record) => fact.after(record) !== null)
      const after = from ? fact.after(from) : null
      if (!from || after === null || fact.before === null || !isEpoch(fact.source)) continue
      const { before } = fact
      if (records.some((record) => agree(fact.after(record), before))) continue
      const words = `${model.id}: ${fact.column} ${fact.before} → ${after}`
      const key = `models:${model.id}:${fact.column}`
      if (fact.suspicious(after) && !accepted.has(key)) held.push({ key, words })
      else {
        next = revisedBy(next, fact.column, from)
        changed.push(words)
      }
    }
    return next
  })
  const merged = mergeModels(revised, upstreams)
  const { added, filled } = merged.report
  return {
    models: merged.models,
    outcome: {
      added,
      changed,
      withdrawn,
      held,
      notes: Object.entries(filled).map(([column, n]) => `${n} gaps in ${column} filled`),
    },
  }
}

/** Sizes are published rounded: a difference in the fourth digit is no news. */
const agree = (a: number | string | null, b: number | string): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a / b - 1) < 0.001 : a === b

function revisedBy(model: Model, column: Fact['column'], from: UpstreamModel): Model {
  switch (column) {
    case 'parameters':
      return {
        ...model,
        parameters: from.parameters,
        parameters_status: from.parametersStatus,
        source_parameters: from.source,
      }
    case 'openness':
      return { ...model, openness: from.openness, source_openness: from.source }
    case 'released':
      return { ...model, released: from.released, released_precision: from.precision }
  }
  return column satisfies never
}

import type { WireRow } from '../../src/domain/dataset/tables.ts'
import type { UpstreamModel } from '../adapters/epochModels.ts'

type Model = WireRow<'models'>

/** What the merge did, for the report. */
export type MergeReport = {
  readonly matched: number
  readonly added: number
  readonly filled: Readonly<Record<string, number>>
  readonly conflicts: readonly string[]
  readonly ambiguous: readonly string[]
}

/** Two names are the same when only case, spaces and punctuation differ. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{Letter}\p{Number}]/gu, '')

const day = 86_400_000
const isOpen = (openness: Model['openness']): boolean =>
  openness === 'open_weights' || openness === 'open_source'

/**
 * Merges Epoch's exports into the curated list. A model is the same when its name is, and where several share a name,
 * when an organisation is too. The curated list comes first, because it carries corrections; a fact it lacks is taken from
 * the first upstream that has it, with that upstream as its source. Upstream models it lacks are added whole.
 */
export function mergeModels(
  curated: readonly Model[],
  upstreams: readonly (readonly UpstreamModel[])[],
): { readonly models: readonly Model[]; readonly report: MergeReport } {
  const byName = new Map<string, Model[]>()
  const result = curated.map((model) => ({ ...model }))
  for (const model of result)
    byName.set(nameKey(model.name), [...(byName.get(nameKey(model.name)) ?? []), model])
  const filled: Record<string, number> = {}
  const conflicts = new Set<string>()
  const ambiguous: string[] = []
  let matched = 0
  let added = 0

  for (const upstream of upstreams) {
    for (const from of upstream.toSorted((a, b) => (nameKey(a.name) < nameKey(b.name) ? -1 : 1))) {
      const same = byName.get(nameKey(from.name)) ?? []
      const [model] =
        same.length > 1
          ? same.filter((m) => m.organisations.some((o) => from.organisations.includes(o)))
          : same
      if (model === undefined && same.length > 1) {
        ambiguous.push(`${from.name} (${from.organisations.join(', ')})`)
        continue
      }
      if (model === undefined) {
        const fresh = asModel(from, byName)
        byName.set(nameKey(from.name), [fresh])
        result.push(fresh)
        added += 1
        continue
      }
      matched += 1
      conflictsOf(model, from).forEach((words) => conflicts.add(words))
      for (const field of fill(model, from)) filled[field] = (filled[field] ?? 0) + 1
    }
  }
  return {
    models: spreadSparse(result),
    report: { matched, added, filled, conflicts: [...conflicts].toSorted(), ambiguous: ambiguous.toSorted() },
  }
}

function fill(model: Model, from: UpstreamModel): readonly string[] {
  const fields: string[] = []
  const take = (field: string, isMissing: boolean, isKnown: boolean, set: () => void) => {
    if (!isMissing || !isKnown) return
    set()
    fields.push(field)
  }
  take('parameters', model.parameters === null, from.parameters !== null, () => {
    Object.assign(model, {
      parameters: from.parameters,
      parameters_status: 'listed',
      source_parameters: from.source,
    })
  })
  take('openness', model.openness === null, from.openness !== null, () => {
    Object.assign(model, { openness: from.openness, source_openness: from.source })
  })
  take('training_flop', model.training_flop === null, from.trainingFlop !== null, () => {
    Object.assign(model, { training_flop: from.trainingFlop })
  })
  take('base_model', model.base_model === null, from.baseModel !== null, () => {
    Object.assign(model, { base_model: from.baseModel })
  })
  take('released', model.released === null, from.released !== null, () => {
    Object.assign(model, { released: from.released })
  })
  return fields
}

function conflictsOf(model: Model, from: UpstreamModel): readonly string[] {
  const words: string[] = []
  const { parameters, openness, released } = model
  if (parameters !== null && from.parameters !== null && Math.abs(from.parameters / parameters - 1) > 0.05)
    words.push(`${model.name}: ${parameters} parameters, ${from.source} says ${from.parameters}`)
  if (openness !== null && from.openness !== null && isOpen(openness) !== isOpen(from.openness))
    words.push(`${model.name}: ${openness}, ${from.source} says ${from.openness}`)
  if (
    released !== null &&
    from.released !== null &&
    Math.abs(Date.parse(released) - Date.parse(from.released)) > 31 * day
  )
    words.push(`${model.name}: released ${released}, ${from.source} says ${from.released}`)
  return words
}

function asModel(from: UpstreamModel, taken: ReadonlyMap<string, readonly Model[]>): Model {
  const base = from.name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{Letter}\p{Number}.]+/gu, '-')
    .replace(/^-|-$/g, '')
  const ids = new Set([...taken.values()].flat().map((m) => m.id))
  return {
    id: ids.has(base) ? `${base}-${nameKey(from.organisations[0] ?? 'unknown')}` : base,
    name: from.name,
    organisations: [...from.organisations],
    countries: [...from.countries],
    released: from.released,
    released_precision: 'day',
    parameters: from.parameters,
    parameters_status: from.parameters === null ? null : 'listed',
    active_parameters: null,
    openness: from.openness,
    licence: null,
    training_flop: from.trainingFlop,
    sparse: false,
    notable: from.notable,
    frontier: from.frontier,
    base_model: from.baseModel,
    link: from.link,
    source: from.source,
    source_parameters: from.parameters === null ? null : from.source,
    source_openness: from.openness === null ? null : from.source,
    source_licence: null,
  }
}

/** A fine-tune of a sparse model is sparse: the mark goes down the line of base models until nothing changes. */
function spreadSparse(models: readonly Model[]): readonly Model[] {
  const sparse = new Set(models.filter((m) => m.sparse).map((m) => nameKey(m.name)))
  const isTunedFromSparse = (m: Model) => m.base_model !== null && sparse.has(nameKey(m.base_model))
  for (let grew = true; grew;) {
    const more = models.filter((m) => !sparse.has(nameKey(m.name)) && isTunedFromSparse(m))
    more.forEach((m) => sparse.add(nameKey(m.name)))
    grew = more.length > 0
  }
  return models.map((m) => (m.sparse || !sparse.has(nameKey(m.name)) ? m : { ...m, sparse: true }))
}

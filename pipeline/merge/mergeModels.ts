import type { WireRow } from '../../src/domain/dataset/tables.ts'
import type { UpstreamModel } from '../adapters/epochModels.ts'
import { byText, nameKey, sameMakers, slugOf } from '../normalise/names.ts'
import { conflictsOf, fillModel } from './fillModel.ts'
import { spreadSparse } from './spreadSparse.ts'

type Model = WireRow<'models'>

/** What the merge did, for the report. Counts are of upstream rows. */
export type MergeReport = {
  readonly matched: number
  readonly added: readonly string[]
  /** Upstream rows without a counterpart in the curated list, by the reason for leaving them out. */
  readonly notAdded: Readonly<Record<string, number>>
  readonly filled: Readonly<Record<string, number>>
  readonly conflicts: readonly string[]
  /** Same name, other makers: not the same model. */
  readonly namesakes: readonly string[]
  /** Rows of the curated list that say the same model twice. */
  readonly duplicates: readonly string[]
}

/**
 * Merges upstream exports, in order of precedence, into the curated list. A model is the same when its name is and its
 * makers can be. The curated list comes first, because it carries corrections; a fact it lacks is taken from the first
 * upstream that has it, with that upstream as its source. Language models that the list lacks are added whole.
 * The result does not depend on the order of any list of rows.
 */
export function mergeModels(
  curated: readonly Model[],
  upstreams: readonly (readonly UpstreamModel[])[],
): {
  readonly models: readonly Model[]
  readonly renamed: ReadonlyMap<string, string>
  readonly report: MergeReport
} {
  const { models, renamed, duplicates } = withoutDuplicates(curated)
  const byName = new Map<string, Model[]>()
  const put = (model: Model) =>
    byName.set(nameKey(model.name), [...(byName.get(nameKey(model.name)) ?? []), model])
  models.forEach(put)
  const ids = new Set(models.map((model) => model.id))
  const added: string[] = []
  const notAdded: Record<string, number> = {}
  const filled: Record<string, number> = {}
  const conflicts = new Set<string>()
  const namesakes = new Set<string>()
  let matched = 0

  for (const from of upstreams.flatMap(inOrder)) {
    const same = byName.get(nameKey(from.name)) ?? []
    const index = same.findIndex((model) => sameMakers(model.organisations, from.organisations))
    const model = same[index]
    if (model !== undefined) {
      matched += 1
      conflictsOf(model, from).forEach((words) => conflicts.add(words))
      const next = fillModel(model, from)
      same[index] = next.model
      for (const field of next.filled) filled[field] = (filled[field] ?? 0) + 1
      continue
    }
    if (same.length > 0) namesakes.add(`${from.name}: ${from.organisations.join(', ')} (${from.source})`)
    if (from.notAdded !== null) notAdded[from.notAdded] = (notAdded[from.notAdded] ?? 0) + 1
    else {
      const fresh = asModel(from, ids)
      ids.add(fresh.id)
      added.push(fresh.id)
      put(fresh)
    }
  }
  return {
    models: spreadSparse([...byName.values()].flat()),
    renamed,
    report: {
      matched,
      added: added.toSorted(byText),
      notAdded: inNameOrder(notAdded),
      filled: inNameOrder(filled),
      conflicts: [...conflicts].toSorted(byText),
      namesakes: [...namesakes].toSorted(byText),
      duplicates,
    },
  }
}

/** The records of one export in an order that their contents give. */
const inOrder = (upstream: readonly UpstreamModel[]): readonly UpstreamModel[] =>
  upstream
    .map((record) => ({ record, key: JSON.stringify(record) }))
    .toSorted((a, b) => byText(a.key, b.key))
    .map(({ record }) => record)

const inNameOrder = (counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => byText(a, b)))

/** One row a model: rows with one name, one day and makers that can be the same are one model, under the shortest id. */
function withoutDuplicates(curated: readonly Model[]) {
  const kept: Model[] = []
  const renamed = new Map<string, string>()
  const byName = new Map<string, number[]>()
  for (const model of curated.toSorted((a, b) => a.id.length - b.id.length || byText(a.id, b.id))) {
    const key = `${nameKey(model.name)}|${model.released}`
    const at = byName
      .get(key)
      ?.find((index) => sameMakers(kept[index]?.organisations ?? [], model.organisations))
    const first = at === undefined ? undefined : kept[at]
    if (at === undefined || first === undefined) {
      byName.set(key, [...(byName.get(key) ?? []), kept.length])
      kept.push(model)
    } else {
      renamed.set(model.id, first.id)
      kept[at] = {
        ...first,
        notable: first.notable || model.notable,
        frontier: first.frontier || model.frontier,
      }
    }
  }
  const duplicates = [...renamed].map(([id, first]) => `${id} is ${first}`).toSorted(byText)
  return { models: kept, renamed, duplicates }
}

function asModel(from: UpstreamModel, taken: ReadonlySet<string>): Model {
  const slug = slugOf(from.name)
  let id = slug
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`
  return {
    id,
    name: from.name,
    organisations: [...from.organisations],
    countries: [...from.countries],
    released: from.released,
    released_precision: from.precision,
    parameters: from.parameters,
    parameters_status: from.parametersStatus,
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

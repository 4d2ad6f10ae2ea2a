import type { Adapter } from '../Context.ts'
import { byText } from '../normalise/names.ts'
import { drop, readRows, type Dropped } from '../read/readRows.ts'

/** One dated figure for one model, with the repository it was found in. */
export type Observation = {
  readonly model: string
  readonly date: string
  readonly metric: string
  readonly value: number
  readonly repository: string
}

/** `downloads_hf_raw.csv`: read to compare sources; never published, since several of them state no licence. */
export const adaptRawObservations: Adapter<Observation> = (input, context) => {
  const { rows, report } = readRows(
    input,
    ['model_id', 'snapshot_date', 'metric', 'value', 'source_repo_or_url'],
    (reader): Observation | Dropped => {
      const value = reader.number('value', { min: 0, max: 1e12 })
      if (value === null) return drop('has no value')
      return {
        model: reader.required('model_id'),
        date: reader.requiredDate('snapshot_date'),
        metric: reader.required('metric'),
        value,
        repository: reader.required('source_repo_or_url'),
      }
    },
  )
  context.reports.push(report)
  return rows
}

/** Which repositories the figures of a family and month, or of a model and day, come from. */
export type Provenance = ReadonlyMap<string, ReadonlySet<string>>

/** `downloads_monthly.csv`: read to know the source of each family and month. */
export const adaptMonthly: Adapter<{ readonly key: string; readonly repository: string }> = (
  input,
  context,
) => {
  const { rows, report } = readRows(input, ['family', 'metric', 'month', 'source_repo_or_url'], (reader) => ({
    key: `${reader.required('metric')}|${reader.required('family')}|${reader.requiredDate('month')}`,
    repository: reader.required('source_repo_or_url'),
  }))
  context.reports.push(report)
  return rows
}

export function provenanceOf(
  rows: readonly { readonly key: string; readonly repository: string }[],
): Provenance {
  const found = new Map<string, Set<string>>()
  for (const { key, repository } of rows) found.set(key, (found.get(key) ?? new Set()).add(repository))
  return found
}

export type MappedModel = {
  readonly model: string
  /** The id under which the model is counted, whatever it was called at the time. */
  readonly canonical: string
  readonly family: string
  readonly developer: string
}

/** `downloads_model_map.csv`: the models whose family is known. */
export const adaptModelMap: Adapter<MappedModel> = (input, context) => {
  const { rows, report } = readRows(
    input,
    ['model_id', 'family', 'developer', 'canonical_id'],
    (reader): MappedModel => ({
      model: reader.required('model_id'),
      canonical: reader.required('canonical_id'),
      family: reader.required('family'),
      developer: reader.required('developer'),
    }),
  )
  context.reports.push(report)
  return rows
}

/** How far sources agree on one model, day and measure. Counts of compared cases. */
export type Overlaps = Readonly<
  Record<
    string,
    { readonly observed: number; readonly within1Percent: number; readonly within5Percent: number }
  >
>

export function overlapsOf(observations: readonly Observation[]): Overlaps {
  const cases = new Map<string, Map<string, number[]>>()
  for (const { model, date, metric, value, repository } of observations) {
    const key = `${metric}\n${model}\n${date}`
    const byRepository = cases.get(key) ?? new Map<string, number[]>()
    byRepository.set(repository, [...(byRepository.get(repository) ?? []), value])
    cases.set(key, byRepository)
  }
  const result: Record<string, { observed: number; within1Percent: number; within5Percent: number }> = {}
  for (const [key, byRepository] of [...cases].toSorted(([a], [b]) => byText(a, b))) {
    if (byRepository.size < 2) continue
    const metric = key.slice(0, key.indexOf('\n'))
    const counts = (result[metric] ??= { observed: 0, within1Percent: 0, within5Percent: 0 })
    // The same repository may hold several states of one day; each is represented by its largest, the latest of a counter.
    const values = [...byRepository.values()].map((several) => Math.max(...several))
    const [least, most] = [Math.min(...values), Math.max(...values)]
    counts.observed += 1
    if (most <= least * 1.01) counts.within1Percent += 1
    if (most <= least * 1.05) counts.within5Percent += 1
  }
  return result
}

import { group } from 'd3-array'
import type { ModelRow, Row } from '../dataset/tables.ts'
import { dayOfNumber, type Day } from '../time/day.ts'
import { groupOf } from './groupOf.ts'
import { isVersionOf, nameParts } from './libraryMatch.ts'
import { sumBy, topCategories } from './topCategories.ts'

export type LibraryRelease = { readonly released: Day; readonly model: ModelRow }

type Gain = Pick<Row<'ollama_increments'>, 'family' | 'model' | 'from' | 'new_pulls'>

/**
 * When each family of a library was released: the first release among the open models that stand under the family's
 * library name, with at most a size, a tuning for chat or a date behind it. Of several library names the one with the
 * most pulls for which there is such a model decides. A release after the family was first seen is another model's.
 * Families without a match are in no entry.
 */
export function libraryReleases(
  gains: readonly Gain[],
  models: readonly ModelRow[],
): ReadonlyMap<string, LibraryRelease> {
  const open = models.flatMap((model) =>
    groupOf(model.openness) === 'open' && model.released !== null
      ? [{ model, released: model.released, parts: nameParts(model.name) }]
      : [],
  )
  const found = new Map<string, LibraryRelease>()
  for (const [family, rows] of group(gains, (row) => row.family)) {
    const first = dayOfNumber(Math.min(...rows.map(({ from }) => from)))
    const pulls = sumBy(
      rows,
      (row) => row.model,
      (row) => row.new_pulls,
    )
    for (const name of topCategories(pulls, pulls.size)) {
      const wanted = nameParts(name)
      const [earliest] = open
        .filter(({ released, parts }) => released <= first && isVersionOf(wanted, parts))
        .toSorted((a, b) => a.released - b.released || (a.model.id < b.model.id ? -1 : 1))
      if (!earliest) continue
      found.set(family, { released: earliest.released, model: earliest.model })
      break
    }
  }
  return found
}

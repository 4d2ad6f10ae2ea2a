import type { ModelRow } from '../../domain/dataset/tables.ts'
import { labsOf } from '../../domain/series/labsOf.ts'

/** From how many releases in the dataset on a lab counts as a large one. */
export const manyReleases = 10

export type Countries = 'all' | 'us' | 'china' | 'elsewhere'
export type LabSize = 'all' | 'many' | 'few'

/** The releases of some countries and of labs with many or few releases. A release of several labs goes by the largest. */
export function hasRoomFor(
  country: Countries,
  labs: LabSize,
  counts: ReadonlyMap<string, number>,
): (row: ModelRow) => boolean {
  return (row) => isFrom(row, country) && isOfSize(row, labs, counts)
}

/** Whether a release comes from some countries; a joint one from each of its own. */
export function isFrom({ countries }: Pick<ModelRow, 'countries'>, country: Countries): boolean {
  switch (country) {
    case 'all':
      return true
    case 'us':
      return countries.includes('United States')
    case 'china':
      return countries.includes('China')
    case 'elsewhere':
      return countries.some((name) => name !== 'United States' && name !== 'China')
  }
  country satisfies never
}

function isOfSize(row: ModelRow, labs: LabSize, counts: ReadonlyMap<string, number>): boolean {
  if (labs === 'all') return true
  const most = Math.max(0, ...labsOf(row).map((lab) => counts.get(lab) ?? 0))
  if (most === 0) return false
  return labs === 'many' ? most >= manyReleases : most < manyReleases
}

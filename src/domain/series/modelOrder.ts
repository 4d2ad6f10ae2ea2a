import type { ModelRow } from '../dataset/tables.ts'

/** By what a list of models can be ordered. */
export const modelOrders = [
  'name',
  'organisation',
  'country',
  'released',
  'parameters',
  'openness',
  'licence',
] as const
export type ModelOrder = (typeof modelOrders)[number]

/** From the most open to the least. */
const byOpenness = ['open_source', 'open_weights', 'api_only', 'unreleased'] as const

function keyOf(row: ModelRow, order: ModelOrder): number | string | null {
  switch (order) {
    case 'name':
      return row.name
    case 'organisation':
      return row.organisations[0] ?? null
    case 'country':
      return row.countries[0] ?? null
    case 'released':
      return row.released
    case 'parameters':
      return row.parameters
    case 'openness':
      return row.openness === null ? null : byOpenness.indexOf(row.openness)
    case 'licence':
      return row.licence
  }
  return order satisfies never
}

/**
 * Models in an order, those without the fact last whichever way; equals by newest release, then by name.
 * `compareText` orders words of the reader's language.
 */
export function orderedModels(
  rows: readonly ModelRow[],
  { order, descending }: { readonly order: ModelOrder; readonly descending: boolean },
  compareText: (a: string, b: string) => number,
): readonly ModelRow[] {
  const sign = descending ? -1 : 1
  const compare = (a: number | string, b: number | string) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b))
  return rows
    .map((row) => ({ row, key: keyOf(row, order) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) {
        if (a.key !== b.key) return a.key === null ? 1 : -1
      } else {
        const difference = compare(a.key, b.key)
        if (difference !== 0) return sign * difference
      }
      return (
        (b.row.released ?? -Infinity) - (a.row.released ?? -Infinity) || compareText(a.row.name, b.row.name)
      )
    })
    .map(({ row }) => row)
}

import type { TableName, Tables } from '../tables.ts'
import type { Filter } from './Filter.ts'
import { filteredTables, tableFacts } from './filterDataset.ts'
import { verdictOf, type RowFacts } from './verdictOf.ts'

/** What is chosen from by name. */
export type NamedDimension = 'orgs' | 'countries' | 'openness' | 'licences'

const valuesOf: Readonly<Record<NamedDimension, (facts: RowFacts) => readonly string[]>> = {
  orgs: (facts) => facts.labs,
  countries: (facts) => facts.countries,
  // Of a row that may be one or the other, neither is counted.
  openness: ({ openness }) => (new Set(openness).size === 1 ? openness.slice(0, 1) : []),
  licences: ({ licences }) => (new Set(licences).size === 1 ? licences.slice(0, 1) : []),
}

/**
 * How many models or families each value of a dimension has in some tables, under the other restrictions of a filter:
 * what choosing the value would let through. Most first. A name that stands in several rows counts once.
 */
export function tallyOf(
  data: { readonly tables: Partial<Tables> },
  tables: readonly TableName[],
  filter: Filter,
  dimension: NamedDimension,
): ReadonlyMap<string, number> {
  const names = new Map<string, Set<string>>()
  const judge = verdictOf({ ...filter, [dimension]: [] })
  for (const table of filteredTables) {
    if (!tables.includes(table)) continue
    for (const facts of tableFacts(data, table) ?? []) {
      if (judge(facts) !== 'in') continue
      for (const value of valuesOf[dimension](facts)) {
        const known = names.get(value)
        if (known) known.add(facts.name)
        else names.set(value, new Set([facts.name]))
      }
    }
  }
  const counts = [...names].map(([value, of]) => [value, of.size] as const)
  return new Map(counts.toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
}

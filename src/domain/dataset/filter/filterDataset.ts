import type { Dataset } from '../Dataset.ts'
import type { Row, TableName, Tables } from '../tables.ts'
import { factsOf, type FilteredTable } from './factsOf.ts'
import { isNoFilter, type Filter } from './Filter.ts'
import { modelIndex, type ModelIndex } from './modelIndex.ts'
import { verdictOf, type RowFacts, type Verdict } from './verdictOf.ts'

/** What a filter did to one table. */
export type LeftOut = {
  readonly table: FilteredTable
  readonly rows: number
  readonly leftOut: number
  /** Rows of which the data cannot say if they belong: left out with the others, or kept if the filter says so. */
  readonly undecided: number
}

export type FilteredDataset<T extends TableName> = {
  readonly data: Dataset<T>
  /** In the order of the tables; empty without a filter. */
  readonly leftOut: readonly LeftOut[]
}

/**
 * The part of a dataset that a filter lets through: every table row by row, by what is known of the model behind the
 * row. Without a filter it is the same dataset. The last results for a dataset are kept, so that a view that is drawn
 * again is not filtered again.
 */
export function filterDataset<T extends TableName>(data: Dataset<T>, filter: Filter): FilteredDataset<T> {
  if (isNoFilter(filter)) return { data, leftOut: [] }
  const known = (results.get(data) ?? new Map()) as Map<string, FilteredDataset<T>>
  results.set(data, known)
  const key = JSON.stringify(filter)
  const result = known.get(key) ?? filtered(data, filter)
  known.delete(key)
  known.set(key, result)
  for (const old of [...known.keys()].slice(0, -mostKept)) known.delete(old)
  return result
}

const mostKept = 6
const results = new WeakMap<object, Map<string, unknown>>()

function filtered<T extends TableName>(data: Dataset<T>, filter: Filter): FilteredDataset<T> {
  const tables: Partial<Tables> = data.tables
  const parts: Record<string, readonly unknown[]> = { ...tables }
  const leftOut: LeftOut[] = []
  const judge = verdictOf(filter)
  for (const table of filteredTables) {
    const facts = tableFacts(data, table)
    if (!facts) continue
    const verdicts = facts.map(judge)
    const isKept = (verdict: Verdict | undefined) =>
      verdict === 'in' || (verdict === 'undecided' && filter.undecided)
    const rows = tables[table] ?? []
    const kept = rows.filter((_, index) => isKept(verdicts[index]))
    parts[table] = kept
    leftOut.push({
      table,
      rows: rows.length,
      leftOut: rows.length - kept.length,
      undecided: verdicts.filter((verdict) => verdict === 'undecided').length,
    })
  }
  return { data: { ...data, tables: parts as unknown as Pick<Tables, T> }, leftOut }
}

export const filteredTables = Object.keys(factsOf) as readonly FilteredTable[]

const noModels: Tables['models'] = []
const indexes = new WeakMap<object, ModelIndex>()
/** By the rows of a table, then by the models they were matched to: a table is shared by datasets with and without these. */
const facts = new WeakMap<object, WeakMap<object, readonly RowFacts[]>>()

/** The facts behind every row of a table, in its order; null where the dataset has no such table. */
export function tableFacts<T extends FilteredTable>(
  data: { readonly tables: Partial<Tables> },
  table: T,
): readonly RowFacts[] | null {
  const rows: readonly Row<T>[] | undefined = data.tables[table]
  if (!rows) return null
  const models = data.tables.models ?? noModels
  const byModels = facts.get(rows) ?? new WeakMap<object, readonly RowFacts[]>()
  facts.set(rows, byModels)
  const known = byModels.get(models)
  if (known) return known
  const index = indexes.get(models) ?? modelIndex(models)
  indexes.set(models, index)
  const read = factsOf[table]
  const found = rows.map((row) => read(row, index))
  byModels.set(models, found)
  return found
}

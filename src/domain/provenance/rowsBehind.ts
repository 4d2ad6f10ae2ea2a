import { tableNames, type TableName, type Tables } from '../dataset/tables.ts'
import { dayOf } from '../time/day.ts'
import type { RowsAsked } from './RowsAsked.ts'

export type Cells = Readonly<Record<string, unknown>>

/** One published row, with its place in the file of its table (the first row is 1). */
export type PublishedRow = {
  readonly table: TableName
  readonly at: number
  readonly cells: Cells
  /** The row states the number that was asked about. */
  readonly states: boolean
}

/** What the rows have in common with the number; what no row has is not among them. */
export type Condition = 'name' | 'source' | 'span'

export type RowsBehind = {
  readonly rows: readonly PublishedRow[]
  readonly holds: ReadonlySet<Condition>
}

const names = ['id', 'model', 'benchmark', 'name', 'family', 'entity', 'developer', 'country', 'organisation']
const lists = ['organisations', 'countries']
const days = ['released', 'measured', 'month', 'first_observed', 'last_observed', 'from', 'to', 'date']

/**
 * The published rows behind a drawn number: of its chart's tables those that bear its name, cite its source and overlap
 * its time. A condition that nothing meets is left out: a sum over a year bears no row's name, a step that goes on to
 * the end of the data no row's date. Rows that state the very number come first; where none does, it was computed.
 */
export function rowsBehind(tables: Partial<Tables>, asked: RowsAsked): RowsBehind {
  const terms = termsOf(tables, asked.find)
  const is = (value: unknown) => typeof value === 'string' && terms.has(value.toLowerCase())
  const span = spanOf(asked)
  const conditions: readonly (readonly [Condition, (cells: Cells) => boolean])[] = [
    [
      'name',
      (cells) =>
        terms.size > 0 &&
        (names.some((name) => is(cells[name])) ||
          lists.some((name) => Array.isArray(cells[name]) && cells[name].some(is))),
    ],
    [
      'source',
      (cells) =>
        asked.source !== '' &&
        Object.entries(cells).some(([name, value]) => name.startsWith('source') && value === asked.source),
    ],
    ['span', (cells) => overlaps(cells, span)],
  ]
  let rows = tableNames.flatMap((table) =>
    (tables[table] ?? []).map((cells: Cells, index): PublishedRow => ({
      table,
      at: index + 1,
      cells,
      states: asked.value !== null && Object.values(cells).includes(asked.value),
    })),
  )
  const holds = new Set<Condition>()
  for (const [condition, meets] of conditions) {
    const kept = rows.filter(({ cells }) => meets(cells))
    if (kept.length === 0) continue
    rows = kept
    holds.add(condition)
  }
  return { rows: rows.toSorted((a, b) => Number(b.states) - Number(a.states)), holds }
}

/** A mark may bear two names ("A → B") or add to one ("Test · 6/12"); scores know a test by its id. */
function termsOf({ benchmarks = [] }: Partial<Tables>, find: string): ReadonlySet<string> {
  const terms = new Set(
    [find, ...find.split(/ (?:→|·) /)].map((term) => term.trim().toLowerCase()).filter((term) => term !== ''),
  )
  for (const { id, name } of benchmarks) if (terms.has(name.toLowerCase())) terms.add(id.toLowerCase())
  return terms
}

type Span = { readonly from: number | null; readonly to: number | null }

/** A mark named after a year speaks of the whole of it, wherever in it it is drawn. */
function spanOf({ find, from, to }: RowsAsked): Span {
  const year = /^\d{4}$/.test(find) ? Number(find) : null
  return year === null ? { from, to } : { from: dayOf(year), to: dayOf(year, 12, 31) }
}

function overlaps(cells: Cells, { from, to }: Span): boolean {
  const own = days.flatMap((name) => (typeof cells[name] === 'number' ? [cells[name]] : []))
  if (own.length === 0 || (from === null && to === null)) return false
  return Math.min(...own) <= (to ?? Infinity) && Math.max(...own) >= (from ?? -Infinity)
}

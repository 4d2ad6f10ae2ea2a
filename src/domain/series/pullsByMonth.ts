import { group } from 'd3-array'
import type { Row } from '../dataset/tables.ts'
import type { Day } from '../time/day.ts'
import { sumBy } from './topCategories.ts'

type FamilyMonth = Row<'ollama_families'>

/** One observed month: cumulative pulls by group, and the days on which they were read. */
export type MonthOfPulls = {
  readonly month: Day
  readonly first: Day
  readonly last: Day
  readonly source: string
  readonly by: ReadonlyMap<string, number>
  readonly total: number
}

/** Cumulative pulls by observed month and group, oldest first. Months without an observation are absent. */
export function pullsByMonth(
  rows: readonly FamilyMonth[],
  keyOf: (row: FamilyMonth) => string,
): readonly MonthOfPulls[] {
  return [...group(rows, (row) => row.month)]
    .toSorted(([a], [b]) => a - b)
    .map(([month, inMonth]) => ({
      month,
      first: inMonth.reduce(
        (day, row) => (row.first_observed < day ? row.first_observed : day),
        inMonth[0]?.first_observed ?? month,
      ),
      last: inMonth.reduce((day, row) => (row.last_observed > day ? row.last_observed : day), month),
      source: inMonth[0]?.source ?? '',
      by: sumBy(inMonth, keyOf, (row) => row.pulls),
      total: inMonth.reduce((sum, row) => sum + row.pulls, 0),
    }))
}

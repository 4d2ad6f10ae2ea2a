import { group } from 'd3-array'
import type { ModelRow } from '../dataset/tables.ts'
import { calendarOf } from '../time/day.ts'
import { mainSource } from './mainSource.ts'

/** The releases of one year, counted by class. */
export type YearOfReleases = {
  readonly year: number
  /** Releases with a known class: what the shares are of. */
  readonly known: number
  readonly unknown: number
  readonly by: ReadonlyMap<string, number>
  /** The source that most of the year's rows come from. */
  readonly source: string
}

/**
 * Counts releases by year and class, oldest first. `classOf` gives null where the class is not known: such releases are
 * counted apart and are part of no share. Releases without a date are left out; years without a known class too.
 */
export function sharesByYear(
  rows: readonly ModelRow[],
  classOf: (row: ModelRow) => string | null,
): readonly YearOfReleases[] {
  const dated = rows.flatMap((row) =>
    row.released === null ? [] : [{ row, year: calendarOf(row.released).year }],
  )
  return [...group(dated, ({ year }) => year)]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([year, inYear]) => {
      const by = new Map<string, number>()
      let unknown = 0
      for (const { row } of inYear) {
        const name = classOf(row)
        if (name === null) unknown += 1
        else by.set(name, (by.get(name) ?? 0) + 1)
      }
      const known = inYear.length - unknown
      if (known === 0) return []
      return [{ year, known, unknown, by, source: mainSource(inYear.map(({ row }) => row)) }]
    })
}

/** The share of some classes in a year's releases with a known class. */
export function shareOf(year: YearOfReleases, classes: readonly string[]): number {
  return classes.reduce((sum, name) => sum + (year.by.get(name) ?? 0), 0) / year.known
}

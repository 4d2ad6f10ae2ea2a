import { group } from 'd3-array'
import type { ModelRow } from '../dataset/tables.ts'
import { calendarOf, dayOf, type Day } from '../time/day.ts'
import { groupOf, type Group } from './groupOf.ts'
import { mainSource } from './mainSource.ts'

/** Of the releases of one side in one year, how many state their size. */
export type StatedShare = {
  readonly year: number
  readonly middle: Day
  readonly stated: number
  readonly releases: number
  /** The source that most of the year's releases come from. */
  readonly source: string
}

/** Fewer releases than this make no share. */
const fewest = 5

/**
 * Share of releases whose lab states the size (in a paper, a card or the model's name), by year. Estimates by others do
 * not count as stated. Years with fewer than five releases have no share and are left out.
 */
export function statedShare(rows: readonly ModelRow[], side: Group): readonly StatedShare[] {
  const dated = rows.flatMap((row) =>
    row.released === null || groupOf(row.openness) !== side
      ? []
      : [{ row, year: calendarOf(row.released).year }],
  )
  return [...group(dated, (entry) => entry.year)]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([year, entries]) => {
      if (entries.length < fewest) return []
      const stated = entries.filter(
        ({ row }) => row.parameters_status !== null && row.parameters_status !== 'estimated',
      )
      return [
        {
          year,
          middle: dayOf(year, 7, 1),
          stated: stated.length,
          releases: entries.length,
          source: mainSource(entries.map(({ row }) => row)),
        },
      ]
    })
}

import type { Row } from '../dataset/tables.ts'
import { daysPerMonth, type Day } from '../time/day.ts'
import { mainSource } from './mainSource.ts'

type Increment = Row<'ollama_increments'>

/** Pulls a month that held, on average, between two observation dates. */
export type PullRate = {
  readonly from: Day
  readonly to: Day
  readonly perMonth: number
  /** The source that most of the observations behind it come from. */
  readonly source: string
}

/**
 * Pulls a month by group, between all neighbouring observation dates: the pulls each model gained between two
 * observations, spread evenly over the days between them, summed over the models of the group. A model seen in May and
 * June only adds nothing before May or after June. Losses (a reset counter) count as they are.
 */
export function pullRates(
  increments: readonly Increment[],
  groupOf: (row: Increment) => string,
): ReadonlyMap<string, readonly PullRate[]> {
  const dates = [...new Set(increments.flatMap((row) => [row.from, row.to]))].toSorted((a, b) => a - b)
  const indexOf = new Map(dates.map((date, index) => [date, index]))
  const rates = new Map<string, Map<number, { perDay: number; rows: Increment[] }>>()
  for (const row of increments) {
    const first = indexOf.get(row.from)
    const last = indexOf.get(row.to)
    if (first === undefined || last === undefined || row.to <= row.from) continue
    const group = groupOf(row)
    const spans = rates.get(group) ?? new Map<number, { perDay: number; rows: Increment[] }>()
    rates.set(group, spans)
    for (let i = first; i < last; i++) {
      const span = spans.get(i) ?? { perDay: 0, rows: [] }
      span.perDay += row.new_pulls / (row.to - row.from)
      span.rows.push(row)
      spans.set(i, span)
    }
  }
  return new Map(
    [...rates].map(([group, spans]) => [
      group,
      [...spans]
        .toSorted(([a], [b]) => a - b)
        .flatMap(([index, { perDay, rows }]) => {
          const from = dates[index]
          const to = dates[index + 1]
          return from === undefined || to === undefined
            ? []
            : [{ from, to, perMonth: perDay * daysPerMonth, source: mainSource(rows) }]
        }),
    ]),
  )
}

import type { Day } from '../time/day.ts'

/** What is known of a drawn number that helps to find the published rows it came from. */
export type RowsAsked = {
  /** The chart whose tables are looked through. */
  readonly chart: string
  /** Id of a model, or the name the mark bears; empty for none. */
  readonly find: string
  /** Id of the source that the mark names; empty for any. */
  readonly source: string
  /** First and last day the number speaks of. */
  readonly from: Day | null
  readonly to: Day | null
  /** The number itself, as drawn. */
  readonly value: number | null
  /** The kept edition that the number was drawn from; null for the current data. */
  readonly dataset: string | null
}

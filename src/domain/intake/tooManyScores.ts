import { greatest, rollup } from 'd3-array'
import { intakeLimits } from './limits.ts'
import type { OwnTables } from './OwnData.ts'

/**
 * How many scores a reader's rows have in one test, where that is more than the statistics of the charts can take
 * beside a page: slopes of all pairs and hundreds of resamples grow with the square. Null where it is not.
 */
export function tooManyScores({ scores }: OwnTables): number | null {
  const counts = rollup(
    scores,
    (rows) => rows.length,
    (row) => row.benchmark,
  )
  const most = greatest(counts.values()) ?? 0
  return most > intakeLimits.scoresOfATest ? most : null
}

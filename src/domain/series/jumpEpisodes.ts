import type { Row } from '../dataset/tables.ts'
import type { Day } from '../time/day.ts'
import type { Adjustment } from './adjustedPulls.ts'

export type JumpEpisode = {
  readonly from: Day
  readonly to: Day
  /** Share of the pulls between these days that the rules take out. */
  readonly share: number
}

/** From this share of taken-out pulls on a time is one to distrust. */
export const episodeShare = 0.15
/** Less than this is an offset between two collectors' dates, not a time. */
const shortest = 10

/**
 * The times in which at least `episodeShare` of the observed pulls are jumps: gains and what was taken out of them are
 * spread evenly over the days between two observations, summed between all neighbouring observation dates, and
 * neighbouring times that qualify are joined. Pulls added back (a fallen count) are not jumps.
 */
export function jumpEpisodes(
  increments: readonly Row<'ollama_increments'>[],
  adjustments: readonly Adjustment[],
): readonly JumpEpisode[] {
  const removed = new Map(adjustments.map(({ row, removed: pulls }) => [row, Math.max(0, pulls)]))
  const dates = [...new Set(increments.flatMap((row) => [row.from, row.to]))].toSorted((a, b) => a - b)
  const episodes: { from: Day; to: Day; gained: number; removed: number }[] = []
  for (const [index, from] of dates.entries()) {
    const to = dates[index + 1]
    if (to === undefined || to - from < shortest) continue
    const span = { from, to, gained: 0, removed: 0 }
    for (const row of increments) {
      if (row.from > from || row.to < to) continue
      const part = (to - from) / (row.to - row.from)
      span.gained += Math.max(0, row.new_pulls) * part
      span.removed += (removed.get(row) ?? 0) * part
    }
    if (span.gained <= 0 || span.removed / span.gained < episodeShare) continue
    const last = episodes.at(-1)
    if (last?.to === from)
      episodes[episodes.length - 1] = {
        from: last.from,
        to,
        gained: last.gained + span.gained,
        removed: last.removed + span.removed,
      }
    else episodes.push(span)
  }
  return episodes.map(({ from, to, gained, removed: taken }) => ({ from, to, share: taken / gained }))
}

import { group } from 'd3-array'
import type { Row } from '../dataset/tables.ts'

type Snapshot = Row<'hf_snapshots'>

export type SnapshotSpike = {
  readonly row: Snapshot
  /** The larger of the counts in the snapshots before and after: what the count is held against. */
  readonly beside: number
}

/** A count is a spike from this many times both its neighbours on. */
export const spikeTimes = 2

/**
 * Counts that stand alone: more than `spikeTimes` the same family's count in the snapshot before and in the one after. A
 * family missing from either of them, and the first and last snapshot, have no spike. The same rule for every family.
 * In order of date, the largest first.
 */
export function snapshotSpikes(rows: readonly Snapshot[]): readonly SnapshotSpike[] {
  const dates = [...new Set(rows.map((row) => row.date))].toSorted((a, b) => a - b)
  const spikes = [...group(rows, (row) => row.family).values()].flatMap((family) => {
    const at = new Map(family.map((row) => [row.date, row]))
    return dates.flatMap((date, index): readonly SnapshotSpike[] => {
      const row = at.get(date)
      const neighbours = [dates[index - 1], dates[index + 1]].flatMap((day) => {
        const other = day === undefined ? undefined : at.get(day)
        return other ? [other.downloads_30d] : []
      })
      if (!row || neighbours.length < 2) return []
      const beside = Math.max(...neighbours)
      return row.downloads_30d > spikeTimes * beside ? [{ row, beside }] : []
    })
  })
  return spikes.toSorted(
    (a, b) =>
      a.row.date - b.row.date ||
      b.row.downloads_30d - a.row.downloads_30d ||
      (a.row.family < b.row.family ? -1 : 1),
  )
}

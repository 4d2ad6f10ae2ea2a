/** How a sequence of records reads its items. `id` is unique among the items and settles ties. */
export type RecordAccess<T> = {
  readonly x: (item: T) => number
  readonly y: (item: T) => number
  readonly id: (item: T) => string
}

export type RunningRecord<T> = {
  readonly x: number
  readonly y: number
  /** The record holder; of several on the same day with the same y, the first by id. */
  readonly item: T
}

/**
 * The records among items by date: each strictly higher than everything before it. Of the items of one x only the
 * best counts, so the order in which they are given makes no difference. An item that only equals the record is none.
 *
 * Returns records by increasing x (and so by increasing y); empty for no items.
 */
export function runningMaximum<T>(items: readonly T[], { x, y, id }: RecordAccess<T>): RunningRecord<T>[] {
  const byDay = items.toSorted(
    (a, b) => x(a) - x(b) || y(b) - y(a) || (id(a) < id(b) ? -1 : id(a) > id(b) ? 1 : 0),
  )
  const records: RunningRecord<T>[] = []
  for (const item of byDay)
    if (y(item) > (records.at(-1)?.y ?? -Infinity)) records.push({ x: x(item), y: y(item), item })
  return records
}

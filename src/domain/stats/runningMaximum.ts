/**
 * The records of a sequence: every item that is higher than all before it. Of several on one day only the highest can
 * be a record, so the order of the input makes no difference; of equals the first by `idOf` holds.
 *
 * Returns the records in order of x. Source: the running maximum ("frontier") as used by Epoch AI's trend studies.
 */
export function runningMaximum<T>(
  items: readonly T[],
  accessors: {
    readonly x: (item: T) => number
    readonly y: (item: T) => number
    readonly id: (item: T) => string
  },
): readonly T[] {
  const { x, y, id } = accessors
  const ordered = items.toSorted(
    (a, b) => x(a) - x(b) || y(b) - y(a) || (id(a) < id(b) ? -1 : id(a) > id(b) ? 1 : 0),
  )
  const records: T[] = []
  let highest = -Infinity
  for (const item of ordered) {
    if (y(item) <= highest) continue
    highest = y(item)
    records.push(item)
  }
  return records
}

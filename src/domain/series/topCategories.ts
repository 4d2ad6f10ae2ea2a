/** Names by weight, heaviest first, at most `most`; ties by name, so that the order never depends on the input's. */
export function topCategories(weights: ReadonlyMap<string, number>, most: number): readonly string[] {
  return [...weights]
    .toSorted(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1))
    .slice(0, most)
    .map(([name]) => name)
}

/** Sums values by key. */
export function sumBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  valueOf: (item: T) => number,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const item of items) sums.set(keyOf(item), (sums.get(keyOf(item)) ?? 0) + valueOf(item))
  return sums
}

/** The first item, in order of x, whose y is at least `level`; of several on that day the highest. Null where none is. */
export function firstReached<T>(
  items: readonly T[],
  level: number,
  accessors: { readonly x: (item: T) => number; readonly y: (item: T) => number },
): T | null {
  const { x, y } = accessors
  let first: T | null = null
  for (const item of items) {
    if (y(item) < level) continue
    if (first === null || x(item) < x(first) || (x(item) === x(first) && y(item) > y(first))) first = item
  }
  return first
}

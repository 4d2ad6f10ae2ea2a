/** The source that most of some rows come from; of equals the first by name. Empty for no rows. */
export function mainSource(rows: readonly { readonly source: string }[]): string {
  const counts = new Map<string, number>()
  for (const { source } of rows) counts.set(source, (counts.get(source) ?? 0) + 1)
  return [...counts].toSorted(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))[0]?.[0] ?? ''
}

export type Row = Readonly<Record<string, unknown>>

/** One fact that two editions state differently. */
export type ChangedCell = {
  readonly key: string
  readonly column: string
  readonly before: unknown
  readonly after: unknown
}

export type RowDiff = {
  readonly added: readonly Row[]
  readonly removed: readonly Row[]
  /** Rows that stand in both with other contents. */
  readonly changed: readonly { readonly key: string; readonly before: Row; readonly after: Row }[]
}

/** The words by which a row is found: the values of its key columns. */
export const keyOfRow = (row: Row, columns: readonly string[]): string =>
  columns.map((column) => wordsOf(row[column])).join(' | ')

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''))

/**
 * What became of the rows of a table. Rows equal in every cell are the same wherever they stand; of the others, those
 * with the same key are taken as one row that changed, in order, and what is left over was added or removed.
 */
export function diffRows(before: readonly Row[], after: readonly Row[], columns: readonly string[]): RowDiff {
  const same = counted(before)
  const fresh = after.filter((row) => !takeOne(same, JSON.stringify(row)))
  const gone = new Map<string, Row[]>()
  for (const row of before)
    if (takeOne(same, JSON.stringify(row)))
      gone.set(keyOfRow(row, columns), [...(gone.get(keyOfRow(row, columns)) ?? []), row])
  const added: Row[] = []
  const changed: { key: string; before: Row; after: Row }[] = []
  for (const row of fresh) {
    const key = keyOfRow(row, columns)
    const was = gone.get(key)?.shift()
    if (was) changed.push({ key, before: was, after: row })
    else added.push(row)
  }
  return { added, removed: [...gone.values()].flat(), changed }
}

/** How many rows there are of each content; what is left after the rows of the other side were taken off is gone. */
function counted(rows: readonly Row[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(JSON.stringify(row), (counts.get(JSON.stringify(row)) ?? 0) + 1)
  return counts
}

function takeOne(counts: Map<string, number>, text: string): boolean {
  const left = counts.get(text) ?? 0
  if (left > 0) counts.set(text, left - 1)
  return left > 0
}

/** The cells in which two rows differ. */
export const changedCells = ({ key, before, after }: RowDiff['changed'][number]): readonly ChangedCell[] =>
  Object.keys(after)
    .filter((column) => JSON.stringify(before[column]) !== JSON.stringify(after[column]))
    .map((column) => ({ key, column, before: before[column] ?? null, after: after[column] ?? null }))

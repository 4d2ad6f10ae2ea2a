export type ParsedColumns = Readonly<Record<string, readonly unknown[]>>
export type PlainRow = Readonly<Record<string, unknown>>

/** Rows `from` to `to` (not included) of parsed columns. What a column lacks is empty. */
export function rowsOfColumns(columns: ParsedColumns, from: number, to: number): PlainRow[] {
  const named = Object.entries(columns)
  return Array.from({ length: to - from }, (_, index) => {
    const row: Record<string, unknown> = {}
    for (const [name, values] of named) row[name] = values[from + index] ?? null
    return row
  })
}

/** Rows that all have the same columns, as columns again: copied between threads in less than half of the time. */
export function columnsOfRows(rows: readonly PlainRow[]): ParsedColumns {
  return Object.fromEntries(Object.keys(rows[0] ?? {}).map((name) => [name, rows.map((row) => row[name])]))
}

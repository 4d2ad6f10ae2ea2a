import type { TableColumn } from './TableColumn.ts'

const widest = 28
const narrowest = 7
/** Padding, and the arrow of a sorted column. */
const extra = 3

/** Characters as wide as a digit: Chinese ones count double. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1
  return width
}

/**
 * Width of each column in `ch`, from all its rows: a table that shows only the rows in sight must not change its
 * columns while it scrolls.
 */
export function columnWidths<R>(columns: readonly TableColumn<R>[], rows: readonly R[]): readonly number[] {
  return columns.map((column) => {
    const text = rows.reduce((most, row) => Math.max(most, widthOf(column.text(row))), widthOf(column.header))
    return Math.min(widest, Math.max(narrowest, text)) + extra
  })
}

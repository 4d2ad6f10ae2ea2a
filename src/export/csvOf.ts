import type { Figure } from '../domain/figure/Figure.ts'
import { tableOf } from '../domain/figure/tableOf.ts'
import type { Formatter } from '../i18n/Formatter.ts'
import { csvOfCells } from './csvOfCells.ts'

/** A figure's table as CSV: the header in the first row, then every mark, in the table's order. */
export function csvOf(figure: Figure, f: Formatter): string {
  const { columns, rows } = tableOf(figure)
  const header = columns.map((column) => f.show({ key: `table.${column}`, values: {} }))
  return csvOfCells(
    header,
    rows.map((row) => columns.map((column) => row.cells[column])),
    f,
  )
}

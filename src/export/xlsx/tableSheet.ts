import type { Figure } from '../../domain/figure/Figure.ts'
import { isDayQuantity } from '../../domain/figure/isDayQuantity.ts'
import { tableOf, type Cell } from '../../domain/figure/tableOf.ts'
import { dayOfNumber } from '../../domain/time/day.ts'
import type { Formatter } from '../../i18n/Formatter.ts'
import { msg } from '../../i18n/msg.ts'
import { serialOf } from './serial.ts'
import { sheetName, type Sheet, type SheetCell } from './workbookOf.ts'

/** A figure's table as a sheet: the columns and rows of the CSV, days as dates, numbers as numbers, gaps empty. */
export function tableSheet(figure: Figure, f: Formatter): Sheet {
  const { columns, rows } = tableOf(figure)
  return {
    name: sheetName(f.show(msg('export.sheet.table'))),
    rows: [
      columns.map((column) => f.show({ key: `table.${column}`, values: {} })),
      ...rows.map((row) => columns.map((column) => cellOf(row.cells[column], f))),
    ],
  }
}

function cellOf(cell: Cell, f: Formatter): SheetCell {
  if (cell === null || typeof cell === 'string') return cell
  if (!('quantity' in cell)) return f.show(cell)
  return isDayQuantity(cell.quantity) ? { serial: serialOf(dayOfNumber(cell.value)) } : cell.value
}

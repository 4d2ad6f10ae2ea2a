import { csvFormatRows } from 'd3-dsv'
import { machineValue, type Cell } from '../domain/figure/tableOf.ts'
import type { Formatter } from '../i18n/Formatter.ts'
import { startsFormula } from './startsFormula.ts'

const byteOrderMark = '\uFEFF'

/**
 * Cells as CSV: the header in the first row, dates ISO, numbers plain, gaps empty. The byte order mark lets Excel read
 * Chinese. Numbers are never guarded, so that −1 stays a number.
 */
export function csvOfCells(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  f: Formatter,
): string {
  const body = rows.map((row) => row.map((cell) => cellText(cell, f)))
  return `${byteOrderMark}${csvFormatRows([[...header], ...body])}\n`
}

function cellText(cell: Cell, f: Formatter): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return guarded(cell)
  if ('quantity' in cell) return machineValue(cell)
  return guarded(f.show(cell))
}

/** Text that no spreadsheet takes for a formula: an apostrophe makes it text. */
export const guarded = (text: string): string => (startsFormula(text) ? `'${text}` : text)

import { csvFormatRows } from 'd3-dsv'
import { guarded } from './csvOfCells.ts'

/** Rows of text as CSV that a spreadsheet opens without running any of it. */
export const rowsCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${csvFormatRows(rows.map((row) => row.map(guarded)))}\n`

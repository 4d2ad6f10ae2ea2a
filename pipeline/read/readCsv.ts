import { parse } from 'csv-parse/sync'
import { BrokenFile, type Finding } from './BrokenFile.ts'

/** One record with the line of the file on which it starts. */
export type CsvRow = {
  readonly file: string
  readonly line: number
  readonly cells: ReadonlyMap<string, string>
}

const newline = 10

/**
 * Reads a CSV file into records. Records with the wrong number of cells are returned as `broken`; a file that is not
 * CSV, or lacks a required column, raises `BrokenFile`.
 *
 * Lines are counted in the bytes of the file, because records of the upstream exports span several lines and the
 * parser's own counter counts a line end of two bytes twice.
 */
export function readCsv(
  file: string,
  bytes: Buffer,
  required: readonly string[],
): { readonly rows: readonly CsvRow[]; readonly broken: readonly Finding[] } {
  const records = recordsOf(file, bytes)
  const header = records[0]?.cells
  if (header === undefined) throw new BrokenFile(file, 'is empty')
  const columns = header.map((name) => name.trim())
  const repeated = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index)
  if (repeated !== undefined) throw new BrokenFile(file, `has the column "${repeated}" twice`)
  const missing = required.filter((name) => !columns.includes(name))
  if (missing.length > 0)
    throw new BrokenFile(file, `lacks the column ${missing.map((m) => `"${m}"`).join(', ')}`)
  const rows: CsvRow[] = []
  const broken: Finding[] = []
  for (const { cells, line } of records.slice(1)) {
    if (cells.length !== columns.length)
      broken.push({
        file,
        line,
        column: '(row)',
        reason: `has ${cells.length} cells, the header has ${columns.length}`,
      })
    else rows.push({ file, line, cells: new Map(columns.map((name, index) => [name, cells[index] ?? ''])) })
  }
  return { rows, broken }
}

function recordsOf(file: string, bytes: Buffer): { cells: readonly string[]; line: number }[] {
  const records: { cells: readonly string[]; line: number }[] = []
  let offset = 0
  let line = 1
  const take = (cells: string[], end: number): null => {
    while (offset < end && isLineEnd(bytes[offset])) if (bytes[offset++] === newline) line++
    records.push({ cells, line })
    while (offset < end) if (bytes[offset++] === newline) line++
    return null
  }
  try {
    parse(bytes, {
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
      on_record: (cells: string[], info: { bytes: number }) => take(cells, info.bytes),
    })
  } catch (error) {
    throw new BrokenFile(
      file,
      `is not readable as CSV: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  return records
}

const isLineEnd = (byte: number | undefined): boolean => byte === newline || byte === 13

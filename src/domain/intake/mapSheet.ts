import type { CellFault } from './CellFault.ts'
import { cleanText } from './cleanText.ts'
import { benchmarkOf, type Field, type KnownBenchmark, type Mapping } from './fields.ts'
import { incrementsOf } from './incrementsOf.ts'
import { intakeLimits } from './limits.ts'
import type { OwnTables } from './OwnData.ts'
import { dateOrder, readDate, type DateRead } from './readDate.ts'
import { readLink } from './readLink.ts'
import { decimalMark, readNumber, unitOfHeader, type NumberRead } from './readNumber.ts'
import { readOpenness } from './readOpenness.ts'
import { RowWriter } from './rowWriter.ts'
import type { RowFault, Sheet } from './Sheet.ts'

/** One problem of a reader's file: where it is, what stands there, why it cannot be used and what that costs. */
export type IntakeIssue = {
  readonly line: number
  /** The header of the column; null where the whole row is meant. */
  readonly column: string | null
  readonly value: string
  readonly why: CellFault | RowFault | 'hidden-characters' | 'repeated'
  /** `row`: the row is left out. `value`: the row is used without this value. `nothing`: the value was put right. */
  readonly lost: 'row' | 'value' | 'nothing'
}

export type Mapped = {
  readonly tables: OwnTables
  readonly issues: readonly IntakeIssue[]
  /** All issues, those beyond the list included. */
  readonly issueCount: number
  /** Rows of the file that are used, and that the file has. */
  readonly used: number
  readonly total: number
}

const reportEvery = 1_000

/**
 * Turns a reader's grid into rows of the published tables, parsed by the same schema. A row is left out where what it is
 * about cannot be read, and keeps its other values where a minor one cannot. Yields the share of rows that is done.
 */
export function* mapSheet(
  sheet: Sheet,
  mapping: Mapping,
  benchmarks: readonly KnownBenchmark[],
): Generator<number, Mapped> {
  const issues: IntakeIssue[] = []
  let issueCount = 0
  const tell = (issue: IntakeIssue) => {
    issueCount += 1
    if (issues.length < intakeLimits.issues) issues.push({ ...issue, value: issue.value.slice(0, 120) })
  }
  for (const { line, why, value } of sheet.faults)
    tell({ line, column: null, value: cleanText(value).text, why, lost: 'row' })

  const columns = readColumns(sheet, mapping)
  const writer = new RowWriter(mapping.kind, benchmarks)
  let used = 0
  for (const [index, row] of sheet.rows.entries()) {
    if (index % reportEvery === 0) yield index / sheet.rows.length
    const cellIssues: IntakeIssue[] = []
    const cells: RowCells = {
      column: (target) => columns.headers.get(target) ?? null,
      text: (field) => {
        const raw = cellOf(columns, row.cells, field)
        const { text, hid } = cleanText(raw)
        if (hid)
          cellIssues.push({
            line: row.line,
            column: columns.headers.get(field) ?? null,
            value: text,
            why: 'hidden-characters',
            lost: 'nothing',
          })
        return text
      },
      number: (field) =>
        readNumber(
          cleanText(cellOf(columns, row.cells, field)).text,
          columns.marks.get(field) ?? null,
          columns.units.get(field) ?? 0,
        ),
      date: (field) =>
        readDate(cleanText(cellOf(columns, row.cells, field)).text, columns.orders.get(field) ?? null),
      openness: () => readOpenness(cleanText(cellOf(columns, row.cells, 'openness')).text),
      link: () => readLink(cleanText(cellOf(columns, row.cells, 'link')).text),
      scored: columns.scored,
      fault: (target, why, lost) =>
        cellIssues.push({
          line: row.line,
          column: columns.headers.get(target) ?? null,
          value: cleanText(cellOf(columns, row.cells, target)).text,
          why,
          lost,
        }),
    }
    if (writer.write(cells)) used += 1
    cellIssues.forEach(tell)
  }
  const { tables } = writer
  return {
    tables: { ...tables, ollama_increments: incrementsOf(tables.ollama_families) },
    issues: issues.toSorted((a, b) => a.line - b.line),
    issueCount,
    used,
    total: sheet.rows.length + sheet.faults.length,
  }
}

type ColumnKey = Field | `score:${string}`

/** The cells of one row by what they are, and the way to say that one is wrong. */
export type RowCells = {
  readonly column: (target: ColumnKey) => string | null
  readonly text: (field: Field) => string
  readonly number: (target: ColumnKey) => NumberRead
  readonly date: (field: Field) => DateRead
  readonly openness: () => ReturnType<typeof readOpenness>
  readonly link: () => ReturnType<typeof readLink>
  /** Benchmarks that have a column of their own. */
  readonly scored: readonly string[]
  readonly fault: (target: ColumnKey, why: IntakeIssue['why'], lost: IntakeIssue['lost']) => void
}

type Columns = {
  readonly at: ReadonlyMap<string, number>
  readonly headers: ReadonlyMap<string, string>
  readonly marks: ReadonlyMap<string, ReturnType<typeof decimalMark>>
  readonly units: ReadonlyMap<string, number>
  readonly orders: ReadonlyMap<string, ReturnType<typeof dateOrder>>
  readonly scored: readonly string[]
}

/** Where each field stands, and what its column as a whole says of the way numbers and dates are written in it. */
function readColumns(sheet: Sheet, { columns }: Mapping): Columns {
  const at = new Map<string, number>()
  for (const [index, target] of columns.entries())
    if (target !== 'ignore' && !at.has(target) && index < sheet.headers.length) at.set(target, index)
  const column = (index: number) => cellsAt(sheet, index)
  const entries = [...at]
  return {
    at,
    headers: new Map(entries.map(([target, index]) => [target, headerOf(sheet.headers, index)])),
    marks: new Map(entries.map(([target, index]) => [target, decimalMark(column(index), sheet.delimiter)])),
    units: new Map(entries.map(([target, index]) => [target, unitOfHeader(sheet.headers[index] ?? '')])),
    orders: new Map(entries.map(([target, index]) => [target, dateOrder(column(index))])),
    scored: columns.flatMap((target) => benchmarkOf(target) ?? []),
  }
}

function* cellsAt(sheet: Sheet, index: number): Generator<string> {
  for (const row of sheet.rows) yield row.cells[index] ?? ''
}

const cellOf = ({ at }: Columns, cells: readonly string[], target: ColumnKey): string => {
  const index = at.get(target)
  return index === undefined ? '' : (cells[index] ?? '')
}

/** A column without a header is named by its place. */
export const headerOf = (headers: readonly string[], index: number): string =>
  headers[index] === undefined || headers[index] === '' ? `#${index + 1}` : headers[index]

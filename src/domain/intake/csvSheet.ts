import { cleanText } from './cleanText.ts'
import { csvRecords } from './csvRecords.ts'
import { intakeLimits } from './limits.ts'
import type { Sheet, SheetRead, SheetRefusal, SheetRow } from './Sheet.ts'

const delimiters = [',', '\t', ';', '|'] as const
const reportEvery = 4_000

/** What parts the cells: the sign that gives the first lines most cells, and evenly. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000)
  const scores = delimiters.map((delimiter) => {
    const widths: number[] = []
    for (const record of csvRecords(head, delimiter)) {
      if (widths.length >= 20 || record.end >= head.length) break
      if (record.kind === 'cells') widths.push(record.cells.length)
    }
    const [first = head.split(delimiter).length] = widths
    const even = widths.filter((width) => width === first).length / Math.max(1, widths.length)
    return { delimiter, score: first < 2 ? 0 : first * (0.25 + even) }
  })
  return scores.toSorted((a, b) => b.score - a.score)[0]?.delimiter ?? ','
}

const refused = (why: Exclude<SheetRefusal['why'], 'broken-json'>): SheetRead => ({
  kind: 'refused',
  refusal: { why },
})

/** Reads CSV, TSV and their kin into a grid. Yields the share of the text that is done. */
export function* csvSheet(text: string): Generator<number, SheetRead> {
  const delimiter = delimiterOf(text)
  const rows: SheetRow[] = []
  const faults: Sheet['faults'][number][] = []
  let headers: readonly string[] | null = null
  let seen = 0
  for (const record of csvRecords(text, delimiter)) {
    seen += 1
    if (seen % reportEvery === 0) yield record.end / text.length
    if (record.kind === 'broken') {
      faults.push({ line: record.line, why: 'quotes', value: clip(record.text) })
      continue
    }
    const { cells, line } = record
    // Spreadsheets write rows of bare delimiters where a row was emptied.
    if (cells.every((cell) => cell.trim() === '')) continue
    // Files of this site begin with remarks.
    if (headers === null && cells[0]?.startsWith('#')) continue
    if (headers === null) {
      headers = cells.map((cell) => cleanText(cell).text.slice(0, 80))
      if (headers.length > intakeLimits.columns) return refused('too-many-columns')
      if (headers.length < 2) return refused('not-a-table')
      const named = headers.filter((header) => header !== '')
      if (new Set(named).size !== named.length) return refused('repeated-header')
      continue
    }
    if (rows.length + faults.length >= intakeLimits.rows) return refused('too-many-rows')
    const why =
      cells.length > headers.length
        ? 'too-many-cells'
        : cells.length < headers.length
          ? 'too-few-cells'
          : cells.some((cell) => cell.length > intakeLimits.cell)
            ? 'cell-too-long'
            : null
    if (why === null) rows.push({ line, cells })
    else faults.push({ line, why, value: clip(cells.join(delimiter)) })
  }
  if (headers === null) return refused('empty')
  if (rows.length + faults.length === 0) return refused('no-rows')
  return { kind: 'sheet', sheet: { headers, rows, faults, delimiter } }
}

const clip = (text: string): string => text.slice(0, 120)

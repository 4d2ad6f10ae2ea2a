import type { Figure } from '../../domain/figure/Figure.ts'
import { isDayQuantity } from '../../domain/figure/isDayQuantity.ts'
import { tableOf, type Cell } from '../../domain/figure/tableOf.ts'
import { dayOfNumber, isoOfDay } from '../../domain/time/day.ts'
import type { Formatter } from '../../i18n/Formatter.ts'
import { localeTags } from '../../i18n/locales.ts'
import { textCitation } from '../citation/citationOf.ts'

/**
 * A figure for programs: what it says, its table with numbers as numbers, days as ISO dates and gaps as null, its notes
 * and sources. Keys are the same in every language, words are in the reader's.
 */
export function jsonOf(figure: Figure, url: string, f: Formatter): string {
  const { columns, rows } = tableOf(figure)
  const document = {
    chart: figure.chart,
    view: url,
    language: localeTags[f.locale],
    dataDate: isoOfDay(figure.dataDate),
    citation: textCitation(figure, url, f),
    headline: f.show(figure.headline),
    subtitle: f.show(figure.subtitle),
    findings: figure.findings.map((finding) => ({
      id: finding.id,
      label: f.show(finding.label),
      value: 'quantity' in finding.value ? plain(finding.value) : f.show(finding.value),
      ...(finding.interval && { interval: finding.interval.map(plain) }),
    })),
    notes: figure.notes.map((note) => ({ kind: note.kind, text: f.show(note.text) })),
    sources: figure.sources.map(({ retrieved, ...source }) => ({
      ...source,
      retrieved: retrieved === null ? null : isoOfDay(retrieved),
    })),
    rows: rows.map((row) =>
      Object.fromEntries(columns.map((column) => [column, plainCell(row.cells[column], f)])),
    ),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

const plain = (cell: Extract<Cell, { quantity: unknown }>): string | number =>
  isDayQuantity(cell.quantity) ? isoOfDay(dayOfNumber(cell.value)) : cell.value

function plainCell(cell: Cell, f: Formatter): string | number | null {
  if (cell === null || typeof cell === 'string') return cell
  return 'quantity' in cell ? plain(cell) : f.show(cell)
}

import type { Figure } from '../../domain/figure/Figure.ts'
import { tableOf, type Cell, type TableColumn, type TableRow } from '../../domain/figure/tableOf.ts'
import { measured } from '../../domain/figure/text.ts'
import type { Formatter } from '../../i18n/Formatter.ts'
import { msg } from '../../i18n/msg.ts'
import type { SlideContext } from './figureSlide.ts'
import { rankOfRow } from './rankOfRow.ts'
import type { SlideBody } from './slidePart.ts'
import { margin, slideSize, table, textBox } from './slideShapes.ts'

/** Columns that fit a slide, with their share of its width. */
const columns: readonly (readonly [TableColumn, number])[] = [
  ['panel', 3],
  ['series', 3],
  ['name', 4],
  ['lab', 3],
  ['date', 3],
  ['until', 3],
  ['value', 2],
  ['openness', 3],
  ['source', 4],
]
const rowsOnSlide = 13
const mostSlides = 3
const rowHeight = 34

/**
 * A figure's table on slides of its own: the marks that are worth a label first, as many as three slides hold. Which rows
 * are missing is said; all of them are in the workbook behind the chart.
 */
export function appendixSlides(figure: Figure, context: SlideContext): readonly SlideBody[] {
  const { f, palette, language } = context
  const { columns: filled, rows } = tableOf(figure)
  const shown = columns.filter(([column]) => filled.includes(column))
  const rank = rankOfRow(figure)
  const most = rowsOnSlide * mostSlides
  const chosen = rows.length <= most ? rows : first(rows, rank, most)
  const width = slideSize.width - margin * 2
  const total = shown.reduce((sum, [, share]) => sum + share, 0)
  const widths = shown.map(([, share]) => (width * share) / total)
  const header = shown.map(([column]) => f.show({ key: `table.${column}`, values: {} }))
  return pages(chosen).map((page) => ({
    title: f.show(msg('export.appendix.title', { headline: figure.headline })),
    shapes: [
      table({
        id: 10,
        name: f.show(msg('export.sheet.table')),
        box: { x: margin, y: 130, width, height: rowHeight * (page.length + 1) },
        widths,
        rowHeight,
        rows: [header, ...page.map((row) => shown.map(([column]) => cellText(row.cells[column], f)))],
        style: { size: 10, colour: palette.ink, language },
        line: palette.line,
      }),
      textBox({
        id: 4,
        name: 'Rows',
        box: { x: margin, y: 676, width, height: 28 },
        style: { size: 10, colour: palette.ink3, language },
        paragraphs: [
          f.show(
            msg('export.appendix.rows', {
              shown: measured('count', chosen.length),
              all: measured('count', rows.length),
            }),
          ),
        ],
        anchor: 'b',
      }),
    ],
    relations: [],
    notes: [],
  }))
}

/** The rows of lowest rank, in the table's order. */
function first(
  rows: readonly TableRow[],
  rank: (row: TableRow) => number,
  count: number,
): readonly TableRow[] {
  const best = new Set(
    [...rows.entries()]
      .sort(([i, a], [j, b]) => rank(a) - rank(b) || i - j)
      .slice(0, count)
      .map(([index]) => index),
  )
  return rows.filter((_, index) => best.has(index))
}

function pages(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  return Array.from({ length: Math.ceil(rows.length / rowsOnSlide) }, (_, page) =>
    rows.slice(page * rowsOnSlide, (page + 1) * rowsOnSlide),
  )
}

function cellText(cell: Cell, f: Formatter): string {
  if (cell === null) return ''
  return typeof cell === 'string' ? cell : f.show(cell)
}

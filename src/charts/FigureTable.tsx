import { useMemo } from 'react'
import type { Figure } from '../domain/figure/Figure.ts'
import { tableOf, type Cell, type TableRow } from '../domain/figure/tableOf.ts'
import { measured, type Text } from '../domain/figure/text.ts'
import type { Formatter } from '../i18n/Formatter.ts'
import { localeTags } from '../i18n/locales.ts'
import { msg } from '../i18n/msg.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { useFormatter } from '../ui/FormatterContext.ts'
import type { TableColumn } from '../ui/TableColumn.ts'
import { rowsHref } from './viewHref.ts'

type Props = {
  readonly figure: Figure
  readonly name: Text
  /** The address of a model's page, where there are such pages. */
  readonly hrefOfModel?: ((id: string) => string) | undefined
}

/** Every mark of a figure as a row. */
export function FigureTable({ figure, name, hrefOfModel }: Props) {
  const f = useFormatter()
  const table = useMemo(() => tableOf(figure), [figure])
  const columns = useMemo(
    () =>
      table.columns
        .filter((column) => column !== 'link')
        .map((id) => columnOf(id, table.rows, f, hrefOfModel)),
    [table, f, hrefOfModel],
  )
  return (
    <DataTable
      caption={f.show(msg('section.table.caption', { chart: name }))}
      columns={columns}
      rows={table.rows}
      keyOf={keyOf}
      language={localeTags[f.locale]}
      words={{
        showAll: f.show(msg('section.table.showAll', { n: measured('count', table.rows.length) })),
        showFewer: f.show(msg('section.table.showFewer')),
        sortBy: (header) =>
          f.show(msg('section.table.sortBy', { header: msg('name.literal', { text: { en: header } }) })),
      }}
    />
  )
}

const keyOf = (row: TableRow): string => row.id

function columnOf(
  id: keyof TableRow['cells'],
  rows: readonly TableRow[],
  f: Formatter,
  hrefOfModel: Props['hrefOfModel'],
): TableColumn<TableRow> {
  const followed = rows.some(({ cells }) => isNumber(cells.value)) ? 'value' : 'date'
  const pageOf = (row: TableRow) => (hrefOfModel && row.model !== null ? hrefOfModel(row.model) : null)
  const measuredColumn = rows.some((row) => isMeasured(row.cells[id]))
  return {
    id,
    header: f.show(msg(`table.${id}`)),
    align: measuredColumn ? 'end' : 'start',
    text: (row) => textOf(row.cells[id], f),
    order: (row) => orderOf(row.cells[id], f),
    // A number leads to the published rows it came from, where there are pages.
    // A column of addresses helps nobody. A name leads to the page of its model, and then its source to the fact's
    // own address; without such a page the name does.
    link:
      id === 'name'
        ? (row) => pageOf(row) ?? addressOf(row.cells.link)
        : id === 'source'
          ? (row) => (pageOf(row) === null ? null : addressOf(row.cells.link))
          : id === followed && hrefOfModel
            ? (row) =>
                row.behind !== null && textOf(row.cells[id], f) !== '' ? rowsHref(f.locale, row.behind) : null
            : undefined,
  }
}

const isNumber = (cell: Cell) =>
  cell !== null && typeof cell !== 'string' && 'quantity' in cell && cell.quantity !== 'lane'

const isMeasured = (cell: Cell) => cell !== null && typeof cell !== 'string' && 'quantity' in cell

function textOf(cell: Cell, f: Formatter): string {
  if (cell === null) return ''
  return typeof cell === 'string' ? cell : f.show(cell)
}

function orderOf(cell: Cell, f: Formatter): number | string | null {
  if (cell === null || typeof cell === 'string') return cell
  return 'quantity' in cell ? cell.value : f.show(cell)
}

/** Only web addresses become links, whatever the data say. */
function addressOf(cell: Cell): string | null {
  return typeof cell === 'string' && /^https?:\/\//.test(cell) ? cell : null
}

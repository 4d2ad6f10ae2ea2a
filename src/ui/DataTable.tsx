import {
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type Row,
} from '@tanstack/react-table'
import { useMemo, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { columnWidths } from './columnWidths.ts'
import { Link } from './Link.tsx'
import type { TableColumn } from './TableColumn.ts'
import { useRowWindow } from './useRowWindow.ts'
import styles from './DataTable.module.css'

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })
type Features = typeof features

const firstRows = 12
/** Below this many rows a browser lays out the whole table faster than anyone scrolls. */
const windowFrom = 300

type Props<R extends object> = {
  readonly caption: string
  readonly columns: readonly TableColumn<R>[]
  readonly rows: readonly R[]
  readonly keyOf: (row: R) => string
  /** BCP 47, for the order of words. */
  readonly language: string
  readonly words: {
    readonly showAll: string
    readonly showFewer: string
    readonly sortBy: (header: string) => string
  }
}

/** Rows to read, sort and scroll: in its own box, so that the page never scrolls sideways. */
export function DataTable<R extends object>({ caption, columns, rows, keyOf, language, words }: Props<R>) {
  const [all, setAll] = useState(false)
  const box = useRef<HTMLDivElement>(null)

  const definitions = useMemo(() => {
    const collator = new Intl.Collator(language, { numeric: true })
    return columns.map((column): ColumnDef<Features, R> => ({
      id: column.id,
      accessorFn: (row) => column.order(row) ?? undefined,
      sortUndefined: 'last',
      sortDescFirst: column.align === 'end',
      sortFn: (a, b, id) => compare(collator, a.getValue(id), b.getValue(id)),
    }))
  }, [columns, language])
  const data = useMemo(() => [...rows], [rows])
  const widths = useMemo(() => columnWidths(columns, rows), [columns, rows])
  const table = useTable({ features, columns: definitions, data, getRowId: keyOf })

  const sorted = table.getRowModel().rows
  const shown = all ? sorted : sorted.slice(0, firstRows)
  const windowed = shown.length > windowFrom
  const { start, end, above, below } = useRowWindow(box, shown.length, windowed)
  const visible = shown.slice(start, end)

  return (
    <div className={styles['outer']}>
      {/* A scrolling box must be reachable by keyboard. */}
      <div
        className={styles['box']}
        ref={box}
        data-scrolls={all}
        tabIndex={0}
        role="region"
        aria-label={caption}
      >
        <table
          className={styles['table']}
          aria-rowcount={rows.length + 1}
          style={{ minWidth: `${widths.reduce((sum, width) => sum + width, 0)}ch` }}
        >
          <caption className={styles['caption']}>{caption}</caption>
          <colgroup>
            {columns.map((column, index) => (
              <col key={column.id} style={{ width: `${widths[index] ?? 10}ch` }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column) => {
                const sorting = table.getColumn(column.id)
                const direction = sorting?.getIsSorted() ?? false
                return (
                  <th
                    key={column.id}
                    scope="col"
                    data-align={column.align}
                    aria-sort={direction ? ariaSort[direction] : undefined}
                  >
                    <button
                      type="button"
                      className={styles['sort']}
                      title={words.sortBy(column.header)}
                      onClick={() => sorting?.toggleSorting()}
                    >
                      {column.header}
                      <span className={styles['arrow']} aria-hidden="true">
                        {direction ? arrows[direction] : ''}
                      </span>
                    </button>
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {above > 0 ? <tr aria-hidden="true" style={{ height: above }} /> : null}
            {visible.map((row, index) => (
              <TableRow key={row.id} row={row} columns={columns} rowIndex={start + index + 2} />
            ))}
            {below > 0 ? <tr aria-hidden="true" style={{ height: below }} /> : null}
          </tbody>
        </table>
      </div>
      {sorted.length > firstRows ? (
        <Button data-print="hide" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.showFewer : words.showAll}
        </Button>
      ) : null}
    </div>
  )
}

type RowProps<R extends object> = {
  readonly row: Row<Features, R>
  readonly columns: readonly TableColumn<R>[]
  readonly rowIndex: number
}

function TableRow<R extends object>({ row, columns, rowIndex }: RowProps<R>) {
  return (
    <tr aria-rowindex={rowIndex}>
      {columns.map((column) => {
        const text = column.text(row.original)
        const link = column.link?.(row.original) ?? null
        return (
          <td key={column.id} data-align={column.align} title={text}>
            {link === null ? text : <CellLink href={link} text={text} />}
          </td>
        )
      })}
    </tr>
  )
}

function CellLink({ href, text }: { readonly href: string; readonly text: string }) {
  return href.startsWith('/') ? <Link href={href}>{text}</Link> : <a href={href}>{text}</a>
}

const ariaSort = { asc: 'ascending', desc: 'descending' } as const
const arrows = { asc: '↑', desc: '↓' } as const

function compare(collator: Intl.Collator, a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator.compare(String(a), String(b))
}

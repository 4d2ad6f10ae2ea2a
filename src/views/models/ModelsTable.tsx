import { useRef } from 'react'
import type { ModelRow } from '../../domain/dataset/tables.ts'
import { modelOrders, type ModelOrder } from '../../domain/series/modelOrder.ts'
import { msg } from '../../i18n/msg.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { usePageRows } from '../../ui/usePageRows.ts'
import { ModelLine } from './ModelLine.tsx'
import type { Sorting } from './modelsShape.ts'
import styles from './ModelsTable.module.css'

type Props = {
  readonly rows: readonly ModelRow[]
  readonly sort: Sorting
  readonly onSort: (sort: Sorting) => void
  readonly chosen: readonly string[]
  /** No more can be chosen. */
  readonly isFull: boolean
  readonly onToggle: (id: string) => void
}

/** Newest and largest first, words from A. */
const isDownFirst = (order: ModelOrder): boolean => order === 'released' || order === 'parameters'

/** Height of a row in pixels until one is there to be measured. */
const rowGuess = 44

/**
 * A table whose rows scroll with the page, only those in sight in it. Made of boxes and not of a table element: below
 * the width of its columns each row becomes a card, and a table element laid out so is none to some screen readers.
 */
export function ModelsTable({ rows, sort, onSort, chosen, isFull, onToggle }: Props) {
  const f = useFormatter()
  const list = useRef<HTMLDivElement>(null)
  const { start, end, above, below } = usePageRows(list, rows.length, rowGuess)
  // Known by its place in the whole list: a source may give an id twice.
  const shown = rows.slice(start, end).map((row, index) => ({ row, place: start + index }))
  return (
    <div
      className={styles['table']}
      role="table"
      aria-label={f.show(msg('models.headline'))}
      aria-rowcount={rows.length + 1}
    >
      <div className={styles['head']} role="rowgroup">
        <div className={styles['row']} role="row" aria-rowindex={1}>
          <div role="columnheader" className={styles['choose']}>
            {f.show(msg('models.column.compare'))}
          </div>
          {modelOrders.map((order) => (
            <div
              key={order}
              role="columnheader"
              data-column={order}
              aria-sort={sort.order === order ? (sort.descending ? 'descending' : 'ascending') : undefined}
            >
              <button
                type="button"
                className={styles['sort']}
                onClick={() =>
                  onSort({
                    order,
                    descending: sort.order === order ? !sort.descending : isDownFirst(order),
                  })
                }
              >
                {f.show(msg(`models.column.${order}`))}
                <span className={styles['arrow']} aria-hidden="true">
                  {sort.order === order ? (sort.descending ? '↓' : '↑') : ''}
                </span>
              </button>
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" ref={list} style={{ paddingBlock: `${above}px ${below}px` }}>
        {shown.map(({ row, place }) => (
          <ModelLine
            key={place}
            row={row}
            rowIndex={place + 2}
            chosen={chosen}
            isFull={isFull}
            onToggle={onToggle}
          />
        ))}
      </div>
    </div>
  )
}

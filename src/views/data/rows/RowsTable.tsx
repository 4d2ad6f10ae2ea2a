import { useMemo } from 'react'
import type { TableName } from '../../../domain/dataset/tables.ts'
import { measured } from '../../../domain/figure/text.ts'
import type { PublishedRow } from '../../../domain/provenance/rowsBehind.ts'
import { dayOfNumber, isoOfDay } from '../../../domain/time/day.ts'
import { localeTags } from '../../../i18n/locales.ts'
import { msg } from '../../../i18n/msg.ts'
import { DataTable } from '../../../ui/DataTable.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import type { TableColumn } from '../../../ui/TableColumn.ts'

type Props = { readonly table: TableName; readonly rows: readonly PublishedRow[] }

const dayColumns = new Set([
  'released',
  'measured',
  'month',
  'first_observed',
  'last_observed',
  'from',
  'to',
  'date',
])

/** Rows of one published table as its files have them: columns under their own names, days and numbers as written there. */
export function RowsTable({ table, rows }: Props) {
  const f = useFormatter()
  const columns = useMemo((): readonly TableColumn<PublishedRow>[] => {
    const names = Object.keys(rows[0]?.cells ?? {}).filter((name) =>
      rows.some(({ cells }) => written(name, cells[name]) !== ''),
    )
    return [
      {
        id: '#',
        header: f.show(msg('data.rows.number')),
        align: 'end',
        text: ({ at, states }) => (states ? `${at} =` : String(at)),
        order: ({ at }) => at,
      },
      ...names.map((name): TableColumn<PublishedRow> => ({
        id: name,
        header: name,
        align:
          !dayColumns.has(name) && rows.some(({ cells }) => typeof cells[name] === 'number')
            ? 'end'
            : 'start',
        text: ({ cells }) => written(name, cells[name]),
        order: ({ cells }) => {
          const value = cells[name]
          return typeof value === 'number' ? value : written(name, value)
        },
        link: name.startsWith('source')
          ? ({ cells }) => (typeof cells[name] === 'string' ? `#${cells[name]}` : null)
          : name === 'link'
            ? ({ cells }) => addressOf(cells[name])
            : undefined,
      })),
    ]
  }, [rows, f])
  return (
    <DataTable
      caption={f.show(msg('data.rows.caption', { table: { en: table } }))}
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      language={localeTags[f.locale]}
      words={{
        showAll: f.show(msg('section.table.showAll', { n: measured('count', rows.length) })),
        showFewer: f.show(msg('section.table.showFewer')),
        sortBy: (header) =>
          f.show(msg('section.table.sortBy', { header: msg('name.literal', { text: { en: header } }) })),
      }}
    />
  )
}

const keyOf = ({ at }: PublishedRow): string => String(at)

const addressOf = (value: unknown): string | null =>
  typeof value === 'string' && /^https?:\/\//.test(value) ? value : null

function written(column: string, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return dayColumns.has(column) ? isoOfDay(dayOfNumber(value)) : String(value)
  return Array.isArray(value) ? value.join('; ') : ''
}

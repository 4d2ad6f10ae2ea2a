import { measured } from '../../../domain/figure/text.ts'
import { localeTags } from '../../../i18n/locales.ts'
import { msg } from '../../../i18n/msg.ts'
import { DataTable } from '../../../ui/DataTable.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import type { TableColumn } from '../../../ui/TableColumn.ts'

type Props<R extends object> = {
  readonly caption: string
  readonly columns: readonly TableColumn<R>[]
  readonly rows: readonly R[]
  readonly keyOf: (row: R) => string
}

/** A data table with the words that all of them share. */
export function RecordTable<R extends object>(props: Props<R>) {
  const f = useFormatter()
  return (
    <DataTable
      {...props}
      language={localeTags[f.locale]}
      words={{
        showAll: f.show(msg('section.table.showAll', { n: measured('count', props.rows.length) })),
        showFewer: f.show(msg('section.table.showFewer')),
        sortBy: (header) =>
          f.show(msg('section.table.sortBy', { header: msg('name.literal', { text: { en: header } }) })),
      }}
    />
  )
}

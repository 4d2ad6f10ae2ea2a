import { useMemo } from 'react'
import { measured } from '../../../../domain/figure/text.ts'
import type { IntakeIssue } from '../../../../domain/intake/mapSheet.ts'
import type { Formatter } from '../../../../i18n/Formatter.ts'
import { localeTags } from '../../../../i18n/locales.ts'
import { msg } from '../../../../i18n/msg.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { useFormatter } from '../../../../ui/FormatterContext.ts'
import type { TableColumn } from '../../../../ui/TableColumn.ts'

type Row = IntakeIssue & { readonly key: string }

/** Every problem of a file: where it is, what stands there, what is wrong with it and what follows. */
export function IssueTable({ issues }: { readonly issues: readonly IntakeIssue[] }) {
  const f = useFormatter()
  const rows = useMemo(() => issues.map((issue, index): Row => ({ ...issue, key: String(index) })), [issues])
  const columns = useMemo(() => columnsOf(f), [f])
  return (
    <DataTable
      caption={f.show(msg('own.problems'))}
      columns={columns}
      rows={rows}
      keyOf={({ key }) => key}
      language={localeTags[f.locale]}
      words={{
        showAll: f.show(msg('section.table.showAll', { n: measured('count', rows.length) })),
        showFewer: f.show(msg('section.table.showFewer')),
        sortBy: (header) =>
          f.show(msg('section.table.sortBy', { header: msg('literal', { text: { en: header } }) })),
      }}
    />
  )
}

const columnsOf = (f: Formatter): readonly TableColumn<Row>[] => [
  {
    id: 'line',
    header: f.show(msg('own.problem.line')),
    align: 'end',
    text: ({ line }) => f.number('count', line, 'full'),
    order: ({ line }) => line,
  },
  words(
    'column',
    f.show(msg('own.problem.column')),
    ({ column }) => column ?? f.show(msg('own.problem.row')),
  ),
  words('value', f.show(msg('own.problem.value')), ({ value }) => value),
  words('why', f.show(msg('own.problem.why')), ({ why }) => f.show(msg(`intake.why.${why}`))),
  words('lost', f.show(msg('own.problem.lost')), ({ lost }) => f.show(msg(`own.lost.${lost}`))),
]

const words = (id: string, header: string, text: (row: Row) => string): TableColumn<Row> => ({
  id,
  header,
  align: 'start',
  text,
  order: text,
})

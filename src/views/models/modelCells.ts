import type { ModelRow } from '../../domain/dataset/tables.ts'
import type { Cell } from '../../domain/figure/tableOf.ts'
import { measured, type Text } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import { joinedNames } from '../../i18n/names.ts'

type CsvColumn = { readonly header: Text; readonly cell: (row: ModelRow) => Cell }

const count = (value: number | null): Cell => (value === null ? null : measured('count', value))
const yesNo = (value: boolean): Cell => msg(value ? 'models.yes' : 'models.no')

/** The columns of the list of models as a file: every fact, and the source of those that have one of their own. */
export const csvColumns: readonly CsvColumn[] = [
  { header: msg('models.fact.id'), cell: (row) => row.id },
  { header: msg('models.column.name'), cell: (row) => row.name },
  { header: msg('models.column.organisation'), cell: (row) => joinedNames(row.organisations) ?? null },
  { header: msg('models.column.country'), cell: (row) => joinedNames(row.countries) ?? null },
  {
    header: msg('models.column.released'),
    cell: (row) => (row.released === null ? null : measured('day', row.released)),
  },
  { header: msg('models.fact.precision'), cell: (row) => msg(`models.precision.${row.released_precision}`) },
  { header: msg('models.column.parameters'), cell: (row) => count(row.parameters) },
  {
    header: msg('models.fact.status'),
    cell: (row) => (row.parameters_status === null ? null : msg(`models.status.${row.parameters_status}`)),
  },
  { header: msg('models.fact.active'), cell: (row) => count(row.active_parameters) },
  {
    header: msg('models.column.openness'),
    cell: (row) => (row.openness === null ? null : msg(`data.openness.${row.openness}`)),
  },
  { header: msg('models.column.licence'), cell: (row) => row.licence },
  { header: msg('models.fact.compute'), cell: (row) => count(row.training_flop) },
  { header: msg('models.fact.sparse'), cell: (row) => yesNo(row.sparse) },
  { header: msg('models.fact.notable'), cell: (row) => yesNo(row.notable) },
  { header: msg('models.fact.base'), cell: (row) => row.base_model },
  { header: msg('models.fact.link'), cell: (row) => row.link },
  { header: msg('models.fact.source'), cell: (row) => row.source },
  { header: msg('models.fact.source.parameters'), cell: (row) => row.source_parameters },
  { header: msg('models.fact.source.openness'), cell: (row) => row.source_openness },
  { header: msg('models.fact.source.licence'), cell: (row) => row.source_licence },
]

import { modelLinksName } from '../src/domain/dataset/modelLinksName.ts'
import { partRefs, placesOfPart, withoutOf } from '../src/domain/dataset/parts.ts'
import type { TableName } from '../src/domain/dataset/tables.ts'
import type { WireTable } from './wireTable.ts'

type PartFile = { readonly name: string; readonly table: TableName; readonly content: WireTable }

/** The files of parts that a publisher cuts from tables, whatever stands in these. */
export function partFilesOf(tables: Readonly<Record<TableName, WireTable>>): readonly PartFile[] {
  const column = (table: TableName, name: string): readonly unknown[] => tables[table].columns[name] ?? []
  const rows = {
    scores: column('scores', 'benchmark').map((benchmark, at) => ({
      benchmark,
      model: column('scores', 'model')[at],
    })),
    models: column('models', 'id').map((id) => ({ id })),
    arena: column('arena', 'date'),
  }
  const { columns: models, ...head } = tables.models
  return [
    ...partRefs.map((ref): PartFile => {
      const { columns, ...rest } = tables[ref.table]
      const places = placesOfPart(ref, rows)
      const kept = Object.entries(columns).filter(([name]) => !withoutOf(ref).includes(name))
      const cut = kept.map(([name, values]) => [name, places.map((place) => values[place])] as const)
      return {
        name: `${ref.table}.${ref.part}`,
        table: ref.table,
        content: { ...rest, columns: Object.fromEntries(cut) },
      }
    }),
    {
      name: modelLinksName,
      table: 'models',
      content: { ...head, columns: { id: models['id'] ?? [], link: models['link'] ?? [] } },
    },
  ]
}

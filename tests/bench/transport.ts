import { tableFromArrays, tableFromIPC, tableToIPC } from 'apache-arrow'
import { parquetReadObjects } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { longColumns, type Made } from './made.ts'

/** A way to carry the monthly observations: its bytes, and how they become something to work with. */
export type Transport = { readonly name: string; readonly bytes: Uint8Array; readonly read: () => unknown }

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
const parse = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))

/** The same observations as rows, as columns (the form of `public/data`), as Arrow and as Parquet. */
export function transportsOf(made: Made): readonly Transport[] {
  const long = longColumns(made)
  const rows = Array.from(long.month, (month, row) => ({
    model: long.model[row],
    month,
    value: long.value[row],
  }))
  const runs = Array.from({ length: made.models }, (_, model) => {
    const from = made.runs.start[model] ?? 0
    const values = made.runs.value.subarray(from, made.runs.start[model + 1])
    return Array.from(values, (value) => (Number.isNaN(value) ? null : value))
  })
  const columnar = { columns: { first: Array.from(made.runs.first), values: runs } }
  const { model, month, value } = long
  const arrow = tableToIPC(tableFromArrays({ model, month, value }), 'file')
  const parquet = parquetWriteBuffer({
    columnData: [
      { name: 'model', data: Array.from(model), type: 'INT32' },
      { name: 'month', data: Array.from(month), type: 'INT32' },
      { name: 'value', data: Array.from(value), type: 'DOUBLE' },
    ],
  })
  const [rowBytes, columnBytes] = [json(rows), json(columnar)]
  return [
    { name: 'JSON, a row an observation', bytes: rowBytes, read: () => parse(rowBytes) },
    { name: 'JSON, columns (chosen)', bytes: columnBytes, read: () => parse(columnBytes) },
    { name: 'Arrow', bytes: arrow, read: () => tableFromIPC(arrow).getChild('value')?.toArray() },
    { name: 'Parquet', bytes: new Uint8Array(parquet), read: () => parquetReadObjects({ file: parquet }) },
  ]
}

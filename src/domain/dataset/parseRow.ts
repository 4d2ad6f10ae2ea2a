import * as v from 'valibot'
import { tables, type Row, type TableName, type WireRow } from './tables.ts'

export type ParsedRow<T extends TableName> =
  | { readonly kind: 'parsed'; readonly row: Row<T> }
  | { readonly kind: 'invalid'; readonly column: string }

/** Parses one row by the columns of its table, as `parseTable` does a whole table. Names the first column that is wrong. */
export function parseRow<T extends TableName>(name: T, wire: WireRow<T>): ParsedRow<T> {
  const values: ReadonlyMap<string, unknown> = new Map(Object.entries(wire))
  const row: Record<string, unknown> = {}
  for (const [column, schema] of Object.entries<v.GenericSchema<unknown, unknown>>(tables[name])) {
    const result = v.safeParse(schema, values.get(column))
    if (!result.success) return { kind: 'invalid', column }
    row[column] = result.output
  }
  return { kind: 'parsed', row: row as Row<T> }
}

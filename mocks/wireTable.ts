import { schemaVersion, tables, type TableName, type WireRow } from '../src/domain/dataset/tables.ts'

/** A table as it is published: a list of values a column. */
export type WireTable = {
  readonly schemaVersion: number
  readonly table: TableName
  readonly columns: Readonly<Record<string, readonly unknown[]>>
}

/** Rows as they are published: the shape that `parseTable` reads. */
export function wireTable<T extends TableName>(name: T, rows: readonly WireRow<T>[]): WireTable {
  const columns = Object.fromEntries(
    Object.keys(tables[name]).map((column) => [
      column,
      rows.map((row: Readonly<Record<string, unknown>>) => row[column]),
    ]),
  )
  return { schemaVersion, table: name, columns }
}

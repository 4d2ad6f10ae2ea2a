import { schemaVersion, type TableName } from '../../src/domain/dataset/tables.ts'

/** Columns of a table as its file has them: one a line, so that a change of one fact is a change of one line. */
export function jsonText(name: TableName, columns: readonly string[], rows: readonly object[]): string {
  const byColumn = rows.map((row) => new Map<string, unknown>(Object.entries(row)))
  const lines = columns.map(
    (column) => `${JSON.stringify(column)}:${JSON.stringify(byColumn.map((row) => row.get(column) ?? null))}`,
  )
  return `{"schemaVersion":${schemaVersion},"table":"${name}","columns":{\n${lines.join(',\n')}\n}}\n`
}

import * as v from 'valibot'
import { mostIssues, type Issue, type Parsed } from './Issue.ts'
import { withoutOf, type PartRef } from './parts.ts'
import { readVersion } from './readVersion.ts'
import { rowsOfColumns, type PlainRow } from './rowsOfColumns.ts'
import { addedLater, tables, type Row, type TableName } from './tables.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Values between two steps: a fraction of a millisecond, of a slow phone some. */
const valuesAStep = 1000
const rowsAStep = 500

/**
 * Parses one published table from its wire form, `{ schemaVersion, table, columns: { name: values[] } }`, into rows.
 * Never throws: anything unexpected is an issue with a path. Columns the app does not know are passed over, so that a
 * dataset may gain columns without a new version; a column that older editions lack is read as empty there, as is one of
 * those that a part of the table goes `without`.
 */
export function parseTable<T extends TableName>(
  name: T,
  wire: unknown,
  without: readonly string[] = [],
): Parsed<readonly Row<T>[]> {
  const steps = tableSteps(name, wire, without)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps, between which others can do something. */
function* tableSteps<T extends TableName>(
  name: T,
  wire: unknown,
  without: readonly string[] = [],
): Generator<undefined, Parsed<readonly Row<T>[]>> {
  if (!isRecord(wire)) return invalid([{ path: name, message: 'is not a table object' }])
  const version = readVersion(wire['schemaVersion'], name)
  if (version) return version
  const table = wire['table']
  if (table !== name) {
    // Only a string is quoted: String() of `{ "toString": 1 }`, which JSON can hold, throws.
    const said = typeof table === 'string' ? `says "${table}"` : 'is not a name'
    return invalid([{ path: `${name}.table`, message: `${said}, expected "${name}"` }])
  }
  const columns = wire['columns']
  if (!isRecord(columns)) return invalid([{ path: `${name}.columns`, message: 'is missing' }])

  const issues: Issue[] = []
  const parsed: Record<string, readonly unknown[]> = {}
  let length: number | null = null
  for (const [column, schema] of Object.entries<v.GenericSchema<unknown, unknown>>(tables[name])) {
    const values = Object.hasOwn(columns, column) ? columns[column] : undefined
    const mayLack = without.includes(column) || addedLater[name]?.includes(column)
    if (!Object.hasOwn(columns, column) && mayLack) {
      parsed[column] = []
      continue
    }
    if (!Array.isArray(values)) {
      issues.push({ path: `${name}.${column}`, message: 'is not a list of values' })
      continue
    }
    length ??= values.length
    if (values.length !== length)
      issues.push({
        path: `${name}.${column}`,
        message: `has ${values.length} values, other columns have ${length}`,
      })
    const read: unknown[] = []
    for (const [index, value] of values.entries()) {
      const result = v.safeParse(schema, value)
      if (!result.success && issues.length < mostIssues)
        issues.push({ path: `${name}.${column}[${index}]`, message: result.issues[0].message })
      read.push(result.success ? result.output : null)
      if (index % valuesAStep === valuesAStep - 1) yield
    }
    parsed[column] = read
  }
  if (issues.length > 0) return invalid(issues)
  const rows: Row<T>[] = []
  while (rows.length < (length ?? 0)) {
    rows.push(
      ...(rowsOfColumns(parsed, rows.length, Math.min(length ?? 0, rows.length + rowsAStep)) as Row<T>[]),
    )
    yield
  }
  return { kind: 'parsed', value: rows }
}

/** Parses a part of a table, published as a file of its own. Never throws. */
export const parsePart = <T extends PartRef>(part: T, wire: unknown): Parsed<readonly Row<T['table']>[]> =>
  parseTable<T['table']>(part.table, wire, withoutOf(part))

/** A table or a part of one, in steps. */
export const askedSteps = (
  asked: TableName | PartRef,
  wire: unknown,
): Generator<undefined, Parsed<readonly PlainRow[]>> =>
  typeof asked === 'string' ? tableSteps(asked, wire) : tableSteps(asked.table, wire, withoutOf(asked))

function invalid(issues: readonly Issue[]): { kind: 'invalid'; issues: readonly Issue[] } {
  return { kind: 'invalid', issues }
}

import fc from 'fast-check'
import type * as v from 'valibot'
import { schemaVersion, tables, type TableName } from '../../src/domain/dataset/tables.ts'
import { dayOf, isoOfDay, type Day } from '../../src/domain/time/day.ts'

type Schema = v.GenericSchema<unknown, unknown>
export type WireTable = {
  readonly schemaVersion: number
  readonly table: TableName
  readonly columns: Readonly<Record<string, readonly unknown[]>>
}

const arbitraryDay: fc.Arbitrary<Day> = fc
  .integer({ min: dayOf(1990), max: dayOf(2060) })
  .map((days) => dayOf(1970, 1, 1 + days))

/** Names of things that every object inherits, and words that read as something else: all of them are plain text here. */
const awkwardWords = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  '0',
  ' ',
  '=1+1',
  '模型',
] as const

const arbitraryText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: 12 }) },
  fc.constantFrom(...awkwardWords),
)

/** What is closer to zero than a number may be is zero. */
const flat = (value: number): number => (Math.abs(value) < 1e-30 ? 0 : value)

/** Wire values that a column's schema accepts, found by walking the schema, so that a new column needs nothing here. */
function arbitraryValue(schema: Schema): fc.Arbitrary<unknown> {
  const steps = 'pipe' in schema && Array.isArray(schema.pipe) ? schema.pipe : []
  const rules = new Set(steps.map((step: { readonly type: string }) => step.type))
  switch (schema.type) {
    case 'nullable':
      if (!('wrapped' in schema)) break
      return fc.option(arbitraryValue(schema.wrapped as Schema), { nil: null })
    case 'array':
      if (!('item' in schema)) break
      return fc.array(arbitraryValue(schema.item as Schema), { maxLength: 3 })
    case 'picklist':
      if (!('options' in schema) || !Array.isArray(schema.options)) break
      return fc.constantFrom(...schema.options)
    case 'boolean':
      return fc.boolean()
    case 'string':
      if (rules.has('regex')) return fc.webUrl()
      return rules.has('raw_transform') ? arbitraryDay.map(isoOfDay) : arbitraryText
    case 'number':
      if (rules.has('integer')) return fc.nat()
      if (rules.has('max_value')) return fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map(flat)
      return rules.has('gt_value') || rules.has('min_value')
        ? fc.double({ min: 1e-9, max: 1e15, noNaN: true })
        : fc.double({ noNaN: true, min: -1e30, max: 1e30 }).map(flat)
  }
  throw new Error(`no values known for a schema of type ${schema.type}`)
}

/** Small valid tables in their wire form. */
export function arbitraryTable(name: TableName): fc.Arbitrary<WireTable> {
  const columns = Object.entries<Schema>(tables[name])
  return fc.nat({ max: 4 }).chain((rows) =>
    fc
      .tuple(
        ...columns.map(([, schema]) =>
          fc.array(arbitraryValue(schema), { minLength: rows, maxLength: rows }),
        ),
      )
      .map((values) => ({
        schemaVersion,
        table: name,
        columns: Object.fromEntries(columns.map(([column], i) => [column, values[i] ?? []])),
      })),
  )
}

import { describe, expect, it } from 'vitest'
import { smallTables } from '../../../mocks/smallDataset.ts'
import type { WireTable } from '../../../mocks/wireTable.ts'
import { charts } from '../../../src/catalog/charts.ts'
import type { Dataset } from '../../../src/domain/dataset/Dataset.ts'
import { parseTable } from '../../../src/domain/dataset/parseTable.ts'
import { tableNames, tables, type TableName } from '../../../src/domain/dataset/tables.ts'
import { layoutFigure } from '../../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../../src/domain/layout/measureText.ts'
import { csvOf } from '../../../src/export/csvOf.ts'
import { svgOf } from '../../../src/export/svg/svgOf.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { datasetOfWire, datasetWithTexts } from '../../support/hostileDataset.ts'

/*
 * Numbers that the wire format allows and no one means: in one row and in all, in each column of numbers or days, through
 * every chart that reads the table.
 */
const f = await loadFormatter('en')
const honest = await datasetWithTexts((text) => text)
const numbers = [1e308, 1e30, 1e15, 1e6, -1e6, 1e-30, -0, 0] as const
const days = ['0001-01-01', '1900-01-01', '2199-12-31', '9999-12-31'] as const
const rows = ['first', 'all'] as const

const columns = tableNames.flatMap((table) =>
  Object.keys(tables[table]).flatMap((column) => {
    const values = smallTables[table].columns[column] ?? []
    const [sample] = values.filter((value) => value !== null)
    const extremes: readonly unknown[] =
      typeof sample === 'number'
        ? numbers
        : typeof sample === 'string' && /^\d{4}-\d\d-\d\d$/.test(sample)
          ? days
          : []
    return extremes.flatMap((extreme) => rows.map((which) => ({ table, column, extreme, which })))
  }),
)

function spoilt(
  table: TableName,
  column: string,
  extreme: unknown,
  which: (typeof rows)[number],
): Dataset | null {
  const wire: WireTable = smallTables[table]
  const values = (wire.columns[column] ?? []).map((value, index) =>
    which === 'all' || index === 0 ? extreme : value,
  )
  const spoiltTable = { ...wire, columns: { ...wire.columns, [column]: values } }
  if (parseTable(table, spoiltTable).kind !== 'parsed') return null
  return { ...honest, tables: datasetOfWire({ ...smallTables, [table]: spoiltTable }) }
}

describe.each(columns)('$table.$column of $extreme in $which', ({ table, column, extreme, which }) => {
  const data = spoilt(table, column, extreme, which)
  it('is refused, or drawn without a number that is none', () => {
    // What is beyond the bounds of its column says so when the table is parsed.
    if (data === null) return
    for (const chart of charts.filter((one) => one.tables.includes(table))) {
      const query = ''
      const outcome = chart.build(data, query)
      if (outcome.kind !== 'figure') continue
      const svg = svgOf(outcome.figure, {
        f,
        url: null,
        theme: 'light',
        transparent: false,
        width: 700,
        density: 'page',
      })
      const at = svg.search(/NaN|Infinity|undefined|∞/)
      expect(at < 0 ? null : svg.slice(Math.max(0, at - 60), at + 30), `${chart.id}?${query}`).toBeNull()
      expect(csvOf(outcome.figure, f).match(/NaN|Infinity|∞/)?.[0] ?? null, `${chart.id}?${query}`).toBeNull()
    }
  })
})

it('an address that asks for ten thousand years is drawn with a handful of ticks', () => {
  for (const chart of charts) {
    const outcome = chart.build(honest, chart.change('', 'zoom', '0001-01-01_9999-12-31'))
    if (outcome.kind !== 'figure') continue
    const layout = layoutFigure(outcome.figure, { width: 700, density: 'page', measure: tableMeasure, f })
    expect(layout.panels.every(({ x }) => x.ticks.length < 60)).toBe(true)
  }
})

it('numbers that are no measure of anything are refused by name of their place', () => {
  const refused = (table: TableName, column: string, value: unknown) => {
    const wire = smallTables[table]
    const values = (wire.columns[column] ?? []).map((old, index) => (index === 0 ? value : old))
    return parseTable(table, { ...wire, columns: { ...wire.columns, [column]: values } })
  }
  for (const [table, column, value] of [
    ['scores', 'score', 1e308],
    ['models', 'parameters', 1e308],
    ['models', 'parameters', 1e-300],
    ['prices', 'input', 5e-324],
    ['ollama_families', 'pulls', 1e16],
    ['models', 'released', '0001-01-01'],
    ['models', 'released', '9999-12-31'],
  ] as const)
    expect(refused(table, column, value)).toMatchObject({
      kind: 'invalid',
      issues: [{ path: `${table}.${column}[0]` }],
    })
})

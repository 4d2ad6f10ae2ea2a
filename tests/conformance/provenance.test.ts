import { describe, expect, test } from 'vitest'
import { charts } from '../../src/catalog/charts.ts'
import { tableOf, type TableRow } from '../../src/domain/figure/tableOf.ts'
import { readParams } from '../../src/domain/params/grammar.ts'
import { rowsQuery } from '../../src/domain/provenance/rowsAskedOf.ts'
import { rowsBehind } from '../../src/domain/provenance/rowsBehind.ts'
import { rowsShape } from '../../src/views/data/rows/rowsShape.ts'
import { committedDataset } from '../support/committedDataset.ts'
import { committedOutcome } from '../support/committedOutcome.ts'

const data = committedDataset()
/** Their numbers come from trends through whole samples: no row bears the name or the date of one. */
const computed: ReadonlySet<string> = new Set(['timemachine', 'stress'])
const mostRows = 25

const views = charts.map((chart) => {
  const outcome = committedOutcome(chart, '')
  if (outcome.kind !== 'figure') throw new Error(`${chart.id} is empty`)
  return { id: chart.id, chart, rows: tableOf(outcome.figure).rows }
})

/** Some rows from all over, the first and the last among them. */
const some = (rows: readonly TableRow[]) => {
  const step = Math.max(1, Math.floor(rows.length / mostRows))
  return rows.filter((_, index) => index % step === 0 || index === rows.length - 1)
}

describe.each(views)('$id', ({ id, chart, rows }) => {
  const tables = Object.fromEntries(chart.tables.map((name) => [name, data.tables[name]]))

  test('names a published source at every number', () => {
    const sources = new Set(rows.map(({ behind }) => behind?.source ?? 'none'))
    expect([...sources].filter((source) => !data.sources.has(source))).toEqual([])
  })

  test('leads from its numbers to published rows of its name, or of its source and time', () => {
    const lost = some(rows).flatMap(({ id: row, behind }) => {
      if (!behind) return [row]
      const { rows: found, holds } = rowsBehind(tables, behind)
      const isFound = holds.has('name') || (holds.has('source') && (holds.has('span') || computed.has(id)))
      return found.length > 0 && isFound ? [] : [row]
    })
    expect(lost).toEqual([])
  })

  test('writes addresses that read back as they were asked', () => {
    for (const { behind } of rows) {
      if (!behind) throw new Error('no rows')
      expect(readParams(rowsShape, new URLSearchParams(rowsQuery(behind))).values).toEqual(behind)
    }
  })
})

test('a number that a row states is found in that very row', () => {
  const bars = views.find(({ id }) => id === 'crossover')
  const row = bars?.rows.find(({ behind }) => behind?.value != null)
  if (!row?.behind) throw new Error('no row')
  const [first] = rowsBehind({ scores: data.tables.scores }, row.behind).rows
  expect(first).toMatchObject({ table: 'scores', states: true })
  expect(data.tables.scores[(first?.at ?? 0) - 1]?.score).toBe(row.behind.value)
})

test('what nothing meets is left out, and told', () => {
  const asked = {
    chart: 'lag',
    find: 'nobody',
    source: 'none',
    from: null,
    to: null,
    dataset: null,
    value: 1.5,
  }
  const { rows, holds } = rowsBehind({ benchmarks: data.tables.benchmarks }, asked)
  expect({ rows: rows.length, holds: [...holds] }).toEqual({ rows: data.tables.benchmarks.length, holds: [] })
})

import { expect, it } from 'vitest'
import { askedSteps, parseTable } from '../../../src/domain/dataset/parseTable.ts'
import { columnsOfRows, rowsOfColumns } from '../../../src/domain/dataset/rowsOfColumns.ts'
import { schemaVersion } from '../../../src/domain/dataset/tables.ts'

it('rows are made of a stretch of columns, what one lacks is empty, and become columns again', () => {
  const columns = { a: [1, 2, 3, 4], b: ['x', null, 'z'] }
  const rows = rowsOfColumns(columns, 1, 4)
  expect(rows).toEqual([
    { a: 2, b: null },
    { a: 3, b: 'z' },
    { a: 4, b: null },
  ])
  expect(columnsOfRows(rows)).toEqual({ a: [2, 3, 4], b: [null, 'z', null] })
  expect(rowsOfColumns(columns, 2, 2)).toEqual([])
  expect(columnsOfRows([])).toEqual({})
})

it('a table in steps is the table at once, and a column that it lacks is told', () => {
  const count = 1_200
  const columns = {
    id: Array.from({ length: count }, (_, i) => `b${i}`),
    family: Array.from({ length: count }, () => 'f'),
    name: Array.from({ length: count }, () => 'n'),
    unit: Array.from({ length: count }, () => 'percent'),
    floor: Array.from({ length: count }, () => null),
    ceiling: Array.from({ length: count }, () => 100),
    access: Array.from({ length: count }, () => null),
    scores: Array.from({ length: count }, (_, i) => i),
  }
  const whole = parseTable('benchmarks', { schemaVersion, table: 'benchmarks', columns })
  if (whole.kind !== 'parsed') throw new Error(whole.kind)
  expect(whole.value).toHaveLength(count)
  expect(whole.value[1_100]).toMatchObject({ id: 'b1100', scores: 1_100, ceiling: 100, floor: null })
  const steps = askedSteps('benchmarks', { schemaVersion, table: 'benchmarks', columns })
  let taken = 0
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      expect(step.value).toEqual(whole)
      break
    }
    taken += 1
  }
  // One after every thousand values of each of eight columns, one after every five hundred rows begun.
  expect(taken).toBe(8 + 3)
  const { scores: _, ...less } = columns
  const lacking = parseTable('benchmarks', { schemaVersion, table: 'benchmarks', columns: less })
  expect(
    lacking.kind === 'invalid' && lacking.issues.map(({ path, message }) => `${path} ${message}`),
  ).toEqual(['benchmarks.scores is not a list of values'])
})

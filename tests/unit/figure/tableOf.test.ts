import { expect, test } from 'vitest'
import type { Datum, Figure } from '../../../src/domain/figure/Figure.ts'
import { machineValue, tableOf } from '../../../src/domain/figure/tableOf.ts'
import { readerSource } from '../../../src/domain/intake/OwnData.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import {
  datum,
  figureOf,
  fit,
  panel,
  scoreAxis,
  series,
  timeAxis,
  words,
} from '../../support/sampleFigures.ts'

const day = dayOf(2024, 3, 1)
const full = (quantity: string, value: number) => ({ quantity, value, precision: 'full' })
const rowsOf = (...data: readonly Datum[]) => tableOf(figureOf(panel([series('points', data)]))).rows

test('a bare mark is a row of its series, name, date, value and source, and of no other column', () => {
  const { columns, rows } = tableOf(
    figureOf(panel([series('points', [datum('a', day, 61.5, { facts: { source: 'made-up' } })])])),
  )
  expect(columns).toEqual(['series', 'name', 'date', 'value', 'source'])
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ id: 'panel/points/a', model: null })
  expect(rows[0]?.cells).toMatchObject({
    panel: null,
    series: words('points', '系列points'),
    name: { en: 'Model a', zh: '模型 a' },
    date: full('day', day),
    value: full('percent-score', 61.5),
    source: 'A made-up source',
  })
})

test('everything a mark says has a column, in a fixed order', () => {
  const said = datum('a', day, 50, {
    xEnd: day + 30,
    range: [40, null],
    xRange: [null, day + 5],
    bound: 'at-least',
    hatched: true,
    faded: true,
    facts: {
      source: 'nowhere',
      lab: { en: 'Lab' },
      country: { en: 'Land' },
      openness: words('open'),
      licence: 'MIT',
      basis: words('basis'),
      status: words('status'),
      observed: [dayOf(2024, 1, 2), dayOf(2024, 1, 31)],
      link: 'https://example.org',
      model: 'model-a',
    },
  })
  const figure = figureOf(
    panel([series('points', [said])], { title: words('Left') }),
    panel([series('points', [datum('b', day, null)])], { id: 'other' }),
  )
  const { columns, rows } = tableOf(figure)
  expect(columns).toEqual([
    'panel',
    'series',
    'name',
    'lab',
    'country',
    'date',
    'until',
    'earliest',
    'latest',
    'value',
    'low',
    'high',
    'bound',
    'openness',
    'licence',
    'basis',
    'status',
    'comparable',
    'observed',
    'known',
    'source',
    'link',
  ])
  const unlimited = { key: 'table.unlimited', values: {} }
  expect(rows[0]).toEqual({
    id: 'panel/points/a',
    model: 'model-a',
    behind: {
      chart: 'sample',
      find: 'model-a',
      source: 'nowhere',
      from: dayOf(2024, 1, 2),
      to: dayOf(2024, 1, 31),
      value: 50,
      dataset: null,
    },
    cells: {
      panel: words('Left'),
      series: words('points', '系列points'),
      name: said.name,
      lab: { en: 'Lab' },
      country: { en: 'Land' },
      date: full('day', day),
      until: full('day', day + 30),
      earliest: unlimited,
      latest: full('day', day + 5),
      value: full('percent-score', 50),
      low: full('percent-score', 40),
      high: unlimited,
      bound: '≥',
      openness: words('open'),
      licence: 'MIT',
      basis: words('basis'),
      status: words('status'),
      comparable: { key: 'table.notComparable', values: {} },
      observed: '2024-01-02/2024-01-31',
      known: { key: 'table.later', values: {} },
      source: 'nowhere',
      link: 'https://example.org',
    },
  })
  // A panel without a title goes by its y axis; a gap is a row with an empty value.
  expect(rows[1]?.cells).toMatchObject({ panel: scoreAxis.label, value: null, until: null, low: null })
})

test('trends are no rows, and what is out of sight is none', () => {
  const zoomed = { ...timeAxis, zoom: [day, day + 10] as const }
  const data = [-1, 0, 5, 10, 11].map((away) => datum(`${away}`, day + away, 1))
  const { rows } = tableOf(figureOf(panel([series('line', data), fit([day], (x) => x, day)], { x: zoomed })))
  expect(rows.map(({ id }) => id)).toEqual(['panel/line/0', 'panel/line/5', 'panel/line/10'])
})

test('a row of the reader’s own data leads to no model and no published row', () => {
  const [own] = rowsOf(datum('a', day, 5, { facts: { source: readerSource, model: 'model-a' } }))
  expect(own).toMatchObject({ model: null, behind: null })
})

test('rows behind a mark are asked for by what it stands for', () => {
  const behind = (more: Partial<Figure>, ...shown: Parameters<typeof panel>) =>
    tableOf({ ...figureOf(panel(...shown)), ...more }).rows[0]?.behind
  const one = series('points', [datum('a', 7.4, 2, { xEnd: 9.6 })])
  expect(behind({ edition: '2026-01-01' }, [one])).toEqual({
    chart: 'sample',
    find: 'Model a',
    source: 'made-up',
    from: 7,
    to: 10,
    value: 2,
    dataset: '2026-01-01',
  })
  const lanes = { ...scoreAxis, quantity: 'lane' as const }
  const sizes = { ...timeAxis, quantity: 'parameters' as const, scale: 'log' as const }
  expect(behind({}, [one], { y: lanes, x: sizes })).toMatchObject({ from: null, to: null, value: null })
  const brief = series('points', [datum('a', 7, 2)])
  expect(behind({}, [brief])).toMatchObject({ from: 7, to: 7 })
})

test('machines read plain numbers and ISO dates', () => {
  expect(machineValue({ quantity: 'day', value: 19_783 })).toBe('2024-03-01')
  expect(machineValue({ quantity: 'month', value: 19_783 })).toBe('2024-03-01')
  expect(machineValue({ quantity: 'parameters', value: 7e9 })).toBe('7000000000')
})

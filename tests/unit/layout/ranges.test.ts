import { describe, expect, test } from 'vitest'
import type { Figure } from '../../../src/domain/figure/Figure.ts'
import { tableOf } from '../../../src/domain/figure/tableOf.ts'
import type { MarkLayout } from '../../../src/domain/layout/FigureLayout.ts'
import { markFinder } from '../../../src/domain/layout/findMark.ts'
import { cornersOf, pathOfHatch } from '../../../src/domain/layout/hatch.ts'
import { layoutFigure } from '../../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../../src/domain/layout/measureText.ts'
import { svgOf } from '../../../src/export/svg/svgOf.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { layoutFaults } from '../../support/layoutFaults.ts'
import { barFigure, laneFigure, rangeFigure } from '../../support/rangeFigures.ts'

const f = await loadFormatter('en')
const layOut = (figure: Figure, width = 900) =>
  layoutFigure(figure, { width, density: 'page', measure: tableMeasure, f })

function mark<K extends MarkLayout['kind']>(figure: Figure, kind: K, series?: string) {
  const found = layOut(figure).panels[0]?.marks.find(
    (one): one is Extract<MarkLayout, { kind: K }> =>
      one.kind === kind && (series === undefined || one.series === series),
  )
  if (!found) throw new Error(`no ${kind}`)
  return found
}

describe('an interval around a mark', () => {
  const { points } = mark(rangeFigure(), 'points')
  test('reaches below and above it, and to both sides', () => {
    const [both] = points
    expect(both?.upright?.from).toBeLessThan(both?.py ?? 0)
    expect(both?.upright?.to).toBeGreaterThan(both?.py ?? Infinity)
    expect(both?.across?.from).toBeLessThan(both?.px ?? 0)
    expect(both?.across?.to).toBeGreaterThan(both?.px ?? Infinity)
  })
  test('runs on to the edge of the plot where nothing limits it', () => {
    const { plot } = layOut(rangeFigure()).panels[0] ?? { plot: { y: NaN, height: NaN } }
    expect(points[1]?.upright).toMatchObject({ from: plot.y, openFrom: true, openTo: false })
    expect(points[2]?.upright).toMatchObject({ to: plot.y + plot.height, openFrom: false, openTo: true })
    expect(points[3]).not.toHaveProperty('upright')
  })
  test('lies within the axes it widens', () => {
    const { x, y } = layOut(rangeFigure()).panels[0] ?? {}
    expect(y?.scale.domain[0]).toBeLessThanOrEqual(12)
    expect(x?.scale.domain[0]).toBeLessThan(18_628 - 60)
  })
})

describe('intervals around joined observations', () => {
  test('are an area that ends at a gap', () => {
    expect(mark(rangeFigure(), 'line').band.map((band) => band.map((at) => [at.lo, at.hi]))).toEqual([
      [
        [35, 45],
        [39, 49],
      ],
      [
        [47, 57],
        [52, 62],
      ],
    ])
  })
  test('hold until the next record beside a staircase', () => {
    const [band = []] = mark(rangeFigure(), 'steps').band
    expect(band.map((at) => at.lo)).toEqual([26, 26, 34, 34, 42, 42, 50])
    expect(band[1]?.px).toBe(band[2]?.px)
  })
})

describe('bars', () => {
  const low = mark(barFigure(), 'bars', 'low')
  const high = mark(barFigure(), 'bars', 'high')
  test('stand on one another, and nothing stands on what is not known', () => {
    expect(low.columns.map((column) => column.datum)).toEqual([0, 1, 3, 4])
    expect(high.columns.map((column) => column.datum)).toEqual([0, 1, 3, 4])
    const [below, above] = [low.columns[0]?.box, high.columns[0]?.box]
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeCloseTo(below?.y ?? NaN)
  })
  test('begin at zero, and a zero has no height', () => {
    const { y } = layOut(barFigure()).panels[0] ?? {}
    expect(y?.scale.domain[0]).toBe(0)
    expect(high.columns[1]?.box.height).toBe(0)
  })
  test('are found anywhere in their body', () => {
    const layout = layOut(barFigure())
    const box = mark(barFigure(), 'bars', 'high').columns[2]?.box ?? { x: NaN, y: NaN }
    const found = markFinder(layout)({ x: box.x + 3, y: (layout.panels[0]?.frame.y ?? NaN) + box.y + 3 }, 10)
    expect(found).toMatchObject({ series: 1, datum: 3 })
  })
  test('of an unfinished year are hatched in the picture', () => {
    const svg = svgOf(barFigure(), { width: 800, density: 'page', theme: 'light', f, url: null })
    const column = low.columns.at(-1)
    expect(column?.hatched).toBe(true)
    expect(svg.match(/fill-opacity="0.25"/g)).toHaveLength(2)
    expect(svg).not.toContain('NaN')
  })
})

test('hatching stays within its area, on one raster', () => {
  const path = pathOfHatch([cornersOf({ x: 10, y: 20, width: 30, height: 12 })], 8)
  const places = [...path.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  )
  expect(places.length).toBeGreaterThan(4)
  for (const [x, y] of places) {
    expect(x).toBeGreaterThanOrEqual(10)
    expect(x).toBeLessThanOrEqual(40)
    expect(y).toBeGreaterThanOrEqual(20)
    expect(y).toBeLessThanOrEqual(32)
    expect((x + y) % 8).toBeCloseTo(0)
  }
})

test.each([8, 24, 40])('%d named rows are all named on a phone', (count) => {
  const layout = layOut(laneFigure(count), 390)
  expect(layoutFaults(layout)).toEqual([])
  const [rows] = layout.panels
  expect(rows?.y.ticks.filter((tick) => tick.text !== null)).toHaveLength(count)
  expect(rows?.plot.width).toBeGreaterThan(390 * 0.45)
})

test.each([rangeFigure, barFigure])('words lie apart at every width', (make) => {
  for (const width of [360, 390, 700, 1200]) expect(layoutFaults(layOut(make(), width))).toEqual([])
})

test('the table has both ends of every interval and says what is not comparable', () => {
  const table = tableOf(rangeFigure())
  const [both, up] = table.rows
  expect(table.columns).toEqual(expect.arrayContaining(['earliest', 'latest', 'low', 'high']))
  expect(both?.cells.low).toMatchObject({ value: 12, quantity: 'percent-score' })
  expect(both?.cells.earliest).toMatchObject({ quantity: 'day' })
  expect(up?.cells.high).toEqual({ key: 'table.unlimited', values: {} })
  expect(tableOf(barFigure()).rows.filter((row) => row.cells.comparable !== null)).toHaveLength(2)
})

import { describe, expect, test } from 'vitest'
import { spread } from '../../../src/domain/layout/endLabels.ts'
import { layoutFigure } from '../../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../../src/domain/layout/measureText.ts'
import { overviewInsets, overviewOf } from '../../../src/domain/layout/overview.ts'
import { scaleAt } from '../../../src/domain/layout/scale.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { layoutFaults } from '../../support/layoutFaults.ts'
import {
  datum,
  figureOf,
  fit,
  panel,
  scatterFigure,
  series,
  stackFigure,
  timeAxis,
} from '../../support/sampleFigures.ts'

const en = await loadFormatter('en')
const zh = await loadFormatter('zh')
const points = (...places: readonly (readonly [number, number | null])[]) =>
  series(
    'points',
    places.map(([x, y], i) => datum(`${i}`, x, y)),
  )

test('boxes are spread as near as can be to where they want to be', () => {
  const tops = (wants: readonly number[], bottom = 100) =>
    spread(
      wants.map((want) => ({ want, height: 10 })),
      { top: 0, bottom },
    )
  expect(tops([10, 30, 50])).toEqual([10, 30, 50])
  expect(tops([10, 20])).toEqual([10, 20])
  expect(tops([20, 20])).toEqual([15, 25])
  expect(tops([20, 20, 20])).toEqual([10, 20, 30])
  expect(tops([20, 24, 80])).toEqual([17, 27, 80])
  expect(tops([-5, 3])).toEqual([0, 10])
  expect(tops([95, 99])).toEqual([80, 90])
  expect(tops([20, 20, 33])).toEqual([
    expect.closeTo(14.333, 2),
    expect.closeTo(24.333, 2),
    expect.closeTo(34.333, 2),
  ])
  expect(tops([])).toEqual([])
})

test('a figure at a glance is places of a strip, whatever it is zoomed to', () => {
  const figure = figureOf(
    panel(
      [
        series('bars', [datum('a', 0, 10, { xEnd: 20 }), datum('b', 40, 30), datum('c', 30, null)]),
        fit([0], (x) => x, 1),
      ],
      {
        x: { ...timeAxis, zoom: [5, 6] },
      },
    ),
  )
  expect(overviewOf(figure)).toEqual({
    domain: [0, 40],
    series: [
      {
        id: 'bars',
        tone: 'open',
        places: [
          { x: 0.25, y: 1 },
          { x: 1, y: 0 },
        ],
      },
      { id: 'fit', tone: 'open', places: [] },
    ],
  })
  expect(overviewOf(figureOf(panel([points([5, 7])]))).series[0]?.places).toEqual([{ x: 0.5, y: 0.5 }])
  const many = series(
    'points',
    Array.from({ length: 1000 }, (_, i) => datum(`${i}`, i, i)),
  )
  expect(overviewOf(figureOf(panel([many]))).series[0]?.places).toHaveLength(334)
})

describe.each([
  ['points, records and trends', scatterFigure()],
  ['layers', stackFigure()],
] as const)('a drawing of %s', (_, figure) => {
  test.each([
    ['page', 320],
    ['page', 390],
    ['page', 900],
    ['page', 1400],
    ['card', 300],
    ['slide', 1280],
  ] as const)('as a %s of %i has room for its words', (density, width) => {
    for (const f of [en, zh]) {
      const layout = layoutFigure(figure, { width, density, f, measure: tableMeasure })
      expect(layoutFaults(layout)).toEqual([])
      for (const one of layout.panels) {
        const shown = figure.panels.find(({ id }) => id === one.id)
        // Every observed mark stands where the scales put its datum.
        for (const mark of one.marks) {
          if (mark.kind !== 'points') continue
          const data = shown?.series.find(({ id }) => id === mark.series)
          const wanted = data && data.mark !== 'fit' ? data.data : []
          expect(mark.points.length).toBe(wanted.filter(({ y }) => y !== null).length)
          for (const { px, py } of mark.points)
            expect(
              wanted.some(
                ({ x, y }) =>
                  y !== null &&
                  Math.abs((scaleAt(one.x.scale, x) ?? 0) - px) < 0.01 &&
                  Math.abs((scaleAt(one.y.scale, y) ?? 0) - py) < 0.01,
              ),
            ).toBe(true)
        }
        for (const { at, value } of one.y.ticks) expect(scaleAt(one.y.scale, value)).toBe(at)
        for (const { at, value } of one.x.ticks) expect(scaleAt(one.x.scale, value)).toBe(at)
        expect(one.y.ticks.length).toBeGreaterThanOrEqual(2)
        expect(one.y.ticks.length).toBeLessThanOrEqual(11)
      }
      const insets = overviewInsets(figure, layout)
      const [first] = layout.panels
      expect(insets?.start).toBeGreaterThanOrEqual((first?.frame.x ?? 0) + (first?.plot.x ?? 0) - 0.01)
      expect(insets?.end).toBeGreaterThanOrEqual(-0.01)
    }
  })
})

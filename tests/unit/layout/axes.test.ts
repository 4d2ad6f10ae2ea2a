import { describe, expect, test } from 'vitest'
import type { Axis, FigureEvent, Panel } from '../../../src/domain/figure/Figure.ts'
import type { Quantity } from '../../../src/domain/figure/Quantity.ts'
import {
  laneHeight,
  placeYTicks,
  xTicks,
  yTickCount,
  yTicks,
  type TickContext,
} from '../../../src/domain/layout/axisTicks.ts'
import { sizesOf } from '../../../src/domain/layout/density.ts'
import { xAir, xDomainOf, yDomainOf } from '../../../src/domain/layout/domains.ts'
import { spread } from '../../../src/domain/layout/endLabels.ts'
import { layoutFigure } from '../../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../../src/domain/layout/measureText.ts'
import { overviewInsets, overviewOf } from '../../../src/domain/layout/overview.ts'
import { scaleAt, type Scale } from '../../../src/domain/layout/scale.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { layoutFaults } from '../../support/layoutFaults.ts'
import {
  datum,
  figureOf,
  fit,
  panel,
  scatterFigure,
  scoreAxis,
  series,
  stackFigure,
  timeAxis,
  words,
} from '../../support/sampleFigures.ts'

const en = await loadFormatter('en')
const zh = await loadFormatter('zh')
const sizes = { ...sizesOf('page', 900), tick: 10, leading: 2, gap: 8 }
const context: TickContext = {
  sizes,
  words: { show: (value) => ('en' in value ? String(value.en) : ''), number: (_, value) => String(value) },
  measure: (text) => Array.from(text).length * 5,
}
const axis = (quantity: Quantity, more: Partial<Axis> = {}): Axis => ({
  quantity,
  scale: 'linear',
  label: words(quantity),
  ...more,
})
const points = (...places: readonly (readonly [number, number | null])[]) =>
  series(
    'points',
    places.map(([x, y], i) => datum(`${i}`, x, y)),
  )
const lanes = (...names: readonly string[]): Panel =>
  panel(
    [
      series(
        'intervals',
        names.map((name, lane) => datum(name, 1, lane, { name: { en: name } })),
      ),
    ],
    { y: axis('lane') },
  )

describe('ticks of the y axis', () => {
  test('are one for sixty pixels of type of ten, from two to eight', () => {
    expect([10, 120, 209, 211, 480, 5000].map((height) => yTickCount(height, sizes))).toEqual([
      2, 2, 3, 4, 8, 8,
    ])
  })

  const ticksOf = (y: Axis, domain: readonly [number, number], height: number) =>
    yTicks(panel([], { y }), { kind: y.scale, domain, range: [height, 0] }, height, context)
  const values = (...given: Parameters<typeof ticksOf>) => ticksOf(...given).map(({ value }) => value)

  test('are round, of decades on a log axis, and fewer where they would crowd', () => {
    expect(values(axis('pulls'), [0, 100], 360)).toEqual([0, 20, 40, 60, 80, 100])
    expect(values(axis('pulls'), [0, 100], 60)).toEqual([0, 50, 100])
    expect(values(axis('pulls'), [0, 100], 20)).toEqual([0, 100])
    expect(values(axis('pulls', { scale: 'log' }), [1, 1e6], 360)).toEqual([1, 10, 100, 1e3, 1e4, 1e5, 1e6])
    expect(ticksOf(axis('pulls'), [0, 100], 360)[1]).toEqual({ value: 20, text: '20' })
  })

  test('read differently, or there are fewer of them', () => {
    const rounded: TickContext = {
      ...context,
      words: { ...context.words, number: (_, value) => String(Math.round(value)) },
    }
    const scale: Scale = { kind: 'linear', domain: [0, 2], range: [360, 0] }
    expect(yTicks(panel([], { y: axis('pulls') }), scale, 360, rounded).map(({ text }) => text)).toEqual([
      '0',
      '1',
      '2',
    ])
    const one: TickContext = { ...context, words: { ...context.words, number: () => 'same' } }
    expect(yTicks(panel([], { y: axis('pulls') }), scale, 360, one)).toEqual([{ value: 2, text: 'same' }])
  })

  test('of rows are the names of the rows, each once, in order, and short enough', () => {
    const rows = panel(
      [
        series('intervals', [
          datum('b', 1, 1, { name: { en: 'Second' } }),
          datum('x', 1, 1, { name: { en: 'Later' } }),
        ]),
        fit([1], () => 7, 1),
        series('points', [
          datum('gap', 1, null),
          datum('a', 1, 0, { name: { en: 'x'.repeat(28) } }),
          datum('c', 1, 2, { name: { en: 'y'.repeat(29) } }),
        ]),
      ],
      { y: axis('lane') },
    )
    const scale: Scale = { kind: 'linear', domain: [-0.5, 2.5], range: [0, 300] }
    expect(yTicks(rows, scale, 300, context)).toEqual([
      { value: 0, text: 'x'.repeat(28) },
      { value: 1, text: 'Second' },
      { value: 2, text: `${'y'.repeat(27)}…` },
    ])
    expect(laneHeight(rows, context)).toBe(3 * 24)
    expect(laneHeight(panel([]), context)).toBe(0)
  })

  test('stand left of the plot, centred on their places, and unnamed where they would touch', () => {
    const scale: Scale = { kind: 'linear', domain: [0, 10], range: [100, 0] }
    const named = [0, 1, 2, 5, 10].map((value) => ({ value, text: value === 5 ? null : `${value}` }))
    const plot = { x: 60, y: 0, width: 100, height: 100 }
    expect(placeYTicks([...named, { value: Number.NaN, text: 'no' }], scale, plot, context)).toMatchObject([
      {
        value: 0,
        at: 100,
        text: { lines: ['0'], anchor: 'end', x: 52, box: { x: 47, y: 90, width: 5, height: 20 } },
      },
      { value: 1, at: 90, text: null },
      { value: 2, at: 80, text: { lines: ['2'], box: { y: 70 } } },
      { value: 5, at: 50, text: null },
      { value: 10, at: 0, text: { lines: ['10'], box: { x: 42, width: 10 } } },
    ])
  })
})

describe('ticks of the x axis', () => {
  const frame = { x: 0, y: 0, width: 620, height: 400 }
  const ticksOf = (x: Axis, domain: readonly [number, number], width: number) =>
    xTicks(
      x,
      { kind: x.scale, domain, range: [100, 100 + width] },
      { x: 100, y: 50, width, height: 300 },
      frame,
      {
        ...context,
        words: en,
      },
    )

  test('are round numbers, centred below the plot, as many as have room', () => {
    const ticks = ticksOf(axis('count'), [0, 100], 500)
    expect(ticks.map(({ value, at }) => [value, at])).toEqual(
      Array.from({ length: 11 }, (_, i) => [i * 10, 100 + i * 50]),
    )
    for (const { at, text } of ticks.slice(1, -1)) {
      expect((text?.box.x ?? 0) + (text?.box.width ?? 0) / 2).toBeCloseTo(at)
      expect(text?.box.y).toBeGreaterThanOrEqual(350)
    }
    expect(ticksOf(axis('count'), [0, 100], 100).map(({ value }) => value)).toEqual([0, 100])
    expect(ticksOf(axis('parameters', { scale: 'log' }), [1e9, 1e12], 500).map(({ value }) => value)).toEqual(
      [1e9, 2e9, 5e9, 1e10, 2e10, 5e10, 1e11, 2e11, 5e11, 1e12],
    )
  })

  test('of days begin months and years, and say the year where no tick does', () => {
    const texts = (from: number, to: number, width = 500) =>
      ticksOf(timeAxis, [from, to], width).map(({ text }) => text?.lines[0] ?? '-')
    expect(texts(dayOf(2020), dayOf(2026))).toEqual(['2020', '2021', '2022', '2023', '2024', '2025', '2026'])
    expect(texts(dayOf(2024, 2, 15), dayOf(2024, 8, 15))).toEqual([
      'Mar 2024',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Aug',
    ])
    expect(texts(dayOf(1990), dayOf(2026), 120).filter((text) => text !== '-').length).toBeLessThanOrEqual(2)
    // Years between those that are named keep a mark.
    expect(texts(dayOf(2010), dayOf(2026), 300)).toContain('-')
  })
})

describe('the ends of the y axis', () => {
  const ends = (shown: Panel, count = 5) => yDomainOf(shown, count)

  test('are round ones around the data, with zero where zero means something', () => {
    expect(ends(panel([points([1, 42], [2, 58])]))).toEqual([40, 60])
    expect(ends(panel([points([1, 42], [2, 58])], { y: axis('pulls') }))).toEqual([0, 60])
    for (const quantity of [
      'share',
      'count',
      'downloads',
      'parameters',
      'months',
      'points',
      'eci-points',
      'ratio',
      'usd-per-mtok',
      'pulls-per-month',
      'downloads-30d',
    ] as const)
      expect(ends(panel([points([1, 42], [2, 58])], { y: axis(quantity) }))[0], quantity).toBe(0)
    expect(ends(panel([points([1, -5], [2, 58])], { y: axis('points') }))[0]).toBeLessThan(0)
  })

  test('are those that a chart gives, half a row beyond rows, and some that can be drawn of nothing', () => {
    expect(ends(panel([points([1, 42])], { y: { ...scoreAxis, domain: [7, 9] } }))).toEqual([7, 9])
    expect(ends(lanes('a', 'b', 'c'))).toEqual([-0.5, 2.5])
    expect(ends(panel([], { y: axis('lane') }))).toEqual([-0.5, 0.5])
    expect(ends(panel([]))).toEqual([0, 1])
    expect(ends(panel([], { y: axis('pulls', { scale: 'log' }) }))).toEqual([1, 10])
    expect(ends(panel([points([1, null], [2, null])]))).toEqual([0, 1])
  })

  test('of a single value leave room on both sides', () => {
    expect(ends(panel([points([1, 50])]))).toEqual([45, 55])
    expect(ends(panel([points([1, 0])]))).toEqual([-1, 1])
    const [lo, hi] = ends(panel([points([1, 8])], { y: axis('parameters', { scale: 'log' }) }))
    expect([lo, hi]).toEqual([expect.closeTo(4), expect.closeTo(16)])
  })

  test('hold intervals, stacks, bars, events and limits', () => {
    expect(
      ends(
        panel([
          series('points', [
            datum('a', 1, 50, { range: [21, null] }),
            datum('b', 2, 50, { range: [null, 79] }),
          ]),
        ]),
      ),
    ).toEqual([20, 80])
    const stack = (id: string, y: number) => series('stack', [datum('a', 1, y), datum('b', 2, y)], { id })
    expect(ends(panel([stack('a', 30), stack('b', 50)], { y: axis('pulls') }))).toEqual([0, 80])
    const meet: FigureEvent = { id: 'm', kind: 'crossing', x: 1, y: 95, label: words('m') }
    expect(ends(panel([points([1, 42], [2, 58])], { events: [meet] }))).toEqual([40, 100])
    expect(ends(panel([points([1, 42], [2, 58])], { events: [{ ...meet, kind: 'reader' }] }))).toEqual([
      40, 60,
    ])
    const limits = [{ at: 100, label: words('all') }]
    const [low, high] = ends(panel([points([1, 42], [2, 58])], { y: { ...scoreAxis, limits } }))
    expect(low).toBe(40)
    expect(high).toBeCloseTo(100 + 58 * 0.03)
  })

  test('follow a trend no further than a third beyond the data, and its band an eighth', () => {
    const line = (y: number) => fit([1, 2], () => y, 2)
    expect(ends(panel([points([1, 40], [2, 60]), line(63)]))).toEqual([40, 65])
    const [, high] = ends(panel([points([1, 40], [2, 60]), line(500)]))
    expect(high).toBe(70)
    expect(ends(panel([line(50)]))).toEqual([45, 55])
  })

  test('are of what is in sight, with the lines that lead through', () => {
    const x = { ...timeAxis, zoom: [10, 20] as const }
    const shown = [points([1, 0], [12, 42], [15, 58], [30, 100])]
    expect(ends(panel(shown, { x }))).toEqual([40, 60])
    const led = series('line', [datum('a', 5, 20), datum('b', 15, 50), datum('c', 30, 90)])
    expect(ends(panel([led], { x }))).toEqual([20, 50])
    const hidden = [{ at: 0, series: points([12, 5]) }]
    expect(ends(panel(shown, { x, hidden }))).toEqual([0, 60])
  })
})

describe('the ends of the x axis', () => {
  const one = (...all: Parameters<typeof panel>) => xDomainOf([panel(...all)], 0.1)

  test('are those of marks with air, of trends, of what lasts and of dates that carry meaning', () => {
    expect(one([points([100, 1], [200, 2])])).toEqual([90, 210])
    expect(one([series('bars', [datum('a', 100, 1, { xEnd: 200 })])])).toEqual([100, 200])
    expect(one([series('bars', [datum('a', 100, 1, { xRange: [50, null] })])])).toEqual([50, 100])
    expect(one([series('bars', [datum('a', 100, 1)]), fit([100, 300], (x) => x, 200)])).toEqual([100, 300])
    const at = (kind: FigureEvent['kind'], x: number): FigureEvent => ({
      id: kind,
      kind,
      x,
      label: words(kind),
    })
    expect(
      one([series('bars', [datum('a', 100, 1, { xEnd: 200 })])], {
        events: [at('as-of', 50), at('crossing', 250), at('context', 900)],
      }),
    ).toEqual([50, 250])
  })

  test('are those of a stretch or of the chart, a year about a single day, a year of nothing', () => {
    expect(one([points([100, 1])], { x: { ...timeAxis, zoom: [3, 4], domain: [1, 9] } })).toEqual([3, 4])
    expect(one([points([100, 1])], { x: { ...timeAxis, domain: [1, 9] } })).toEqual([1, 9])
    expect(one([points([1000, 1])])).toEqual([818, 1182])
    expect(one([])).toEqual([0, 365])
    expect(one([points([0, 1])], { x: axis('count') })).toEqual([-1, 1])
    expect(one([points([10, 1], [1000, 2], [-5, 3])], { x: axis('parameters', { scale: 'log' }) })).toEqual([
      expect.closeTo(10 / 100 ** 0.1),
      expect.closeTo(1000 * 100 ** 0.1),
    ])
    expect(xAir({ ...sizes, record: 5 }, 800)).toBeCloseTo(8 / 680)
  })
})

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

import { describe, expect, test } from 'vitest'
import type { Datum, FitSeries, Panel, Series } from '../../../src/domain/figure/Figure.ts'
import type { MarkLayout } from '../../../src/domain/layout/FigureLayout.ts'
import { marksOf } from '../../../src/domain/layout/marks.ts'
import type { Frame } from '../../../src/domain/layout/vertices.ts'
import { at, edges, frame } from '../../support/plotFrame.ts'
import { datum, fit, panel, scoreAxis, series, timeAxis, words } from '../../support/sampleFigures.ts'

const nothing: ReadonlySet<string> = new Set()
const d = (x: number, y: number | null, more: Partial<Datum> = {}) => datum(`${x}`, x, y, more)
const linear = { ...timeAxis, scale: 'linear' } as const
const panelOf = (all: readonly Series[], more: Partial<Panel> = {}) => panel(all, { x: linear, ...more })
const layOut = (all: readonly Series[], more: Partial<Panel> = {}, within: Frame = frame) =>
  marksOf(panelOf(all, more), within, nothing)
const is =
  <K extends MarkLayout['kind']>(kind: K) =>
  (one: MarkLayout): one is Extract<MarkLayout, { kind: K }> =>
    one.kind === kind
function only<K extends MarkLayout['kind']>(kind: K, marks: readonly MarkLayout[]) {
  const found = marks.find(is(kind))
  if (!found) throw new Error(`no ${kind}`)
  return found
}
const logAxis: Frame = { ...frame, y: { kind: 'log', domain: [1, 100], range: [150, 50] } }

describe('single marks', () => {
  test('stand where their values are, with what the datum says of itself', () => {
    const { marks, omitted } = layOut([
      series(
        'points',
        [
          d(1, 2),
          d(2, null),
          d(3, 4, { hollow: true }),
          d(4, 5, { hatched: true }),
          d(5, 6, { faded: true }),
          d(6, 7, { bound: 'at-least' }),
          d(7, 8, { labelRank: 0 }),
        ],
        { id: 'all', tone: 'closed' },
      ),
    ])
    const plain = { hollow: false, faded: false, atLeast: false, record: false }
    expect(marks).toEqual([
      {
        series: 'all',
        index: 0,
        tone: 'closed',
        faded: false,
        kind: 'points',
        shape: 'diamond',
        radius: 4,
        points: [
          { ...plain, datum: 0, px: 110, py: 130 },
          { ...plain, datum: 2, px: 130, py: 110, hollow: true },
          { ...plain, datum: 3, px: 140, py: 100, hollow: true },
          { ...plain, datum: 4, px: 150, py: 90, faded: true },
          { ...plain, datum: 5, px: 160, py: 80, atLeast: true },
          { ...plain, datum: 6, px: 170, py: 70, record: true },
        ],
      },
    ])
    expect(omitted).toEqual({ notPositive: 0, outside: 0 })
  })
  test('of a faded series are faded', () => {
    const { points, faded } = only('points', layOut([series('points', [d(1, 2)], { faded: true })]).marks)
    expect([faded, points[0]?.faded]).toEqual([true, true])
  })
  test('have the intervals around them', () => {
    const { points } = only(
      'points',
      layOut([series('points', [d(5, 5, { range: [4, 7], xRange: [3, null] })])]).marks,
    )
    expect(points[0]).toMatchObject({
      upright: { from: 80, to: 110, openFrom: false, openTo: false },
      across: { from: 130, to: 300, openFrom: false, openTo: true },
    })
    const [bare] = only('points', layOut([series('points', [d(5, 5)])]).marks).points
    expect(Object.keys(bare ?? {})).not.toEqual(expect.arrayContaining(['upright']))
    expect(Object.keys(bare ?? {})).not.toEqual(expect.arrayContaining(['across']))
  })
  test('beyond the plot by more than half a pixel are left out and counted', () => {
    const { marks, omitted } = layOut([
      series('points', [
        d(-0.05, 5),
        d(-0.06, 5),
        d(20.05, 5),
        d(20.06, 5),
        d(5, 10.04),
        d(5, 10.06),
        d(5, -0.06),
      ]),
    ])
    expect(only('points', marks).points.map((point) => point.datum)).toEqual([0, 2, 4])
    expect(omitted).toEqual({ notPositive: 0, outside: 4 })
  })
  test('are not missed beyond what the reader looks at', () => {
    const zoomed = { x: { ...linear, zoom: [0, 20] as const } }
    expect(layOut([series('points', [d(5, 5), d(21, 5)])], zoomed).omitted.outside).toBe(0)
    expect(layOut([series('intervals', [d(5, 5), d(21, 5)])], zoomed).omitted.outside).toBe(0)
    expect(layOut([series('bars', [d(5, 5), d(21, 5, { xEnd: 22 })])], zoomed).omitted.outside).toBe(0)
    expect(layOut([series('intervals', [d(5, 5), d(21, 5)])]).omitted.outside).toBe(1)
    expect(layOut([series('bars', [d(5, 5), d(21, 5, { xEnd: 22 })])]).omitted.outside).toBe(1)
  })
  test('grow smaller the more there are for the room, to half their size', () => {
    const radius = (count: number, others = 0) =>
      only(
        'points',
        layOut([
          series(
            'points',
            Array.from({ length: count }, () => d(1, 1)),
          ),
          series(
            'line',
            Array.from({ length: others }, () => d(1, 1)),
          ),
        ]).marks,
      ).radius
    // Two hundred by a hundred pixels: the root of the room for each, times 0.27, against four pixels and two.
    expect(radius(91)).toBe(4)
    expect(radius(128)).toBeCloseTo(0.27 * Math.sqrt(20_000 / 128), 12)
    expect(radius(128, 500)).toBeCloseTo(0.27 * Math.sqrt(20_000 / 128), 12)
    expect(radius(400)).toBe(2)
    expect(radius(0)).toBe(4)
  })
})

describe('values without a place on a logarithmic axis', () => {
  const axis = { y: { ...scoreAxis, scale: 'log' } as const }
  const of = (mark: 'points' | 'line' | 'intervals' | 'bars' | 'stack') =>
    layOut([series(mark, [d(1, 10), d(2, 0), d(3, -4), d(4, null)])], axis, logAxis).omitted.notPositive
  test('are counted, gaps and layers of a stack not', () => {
    expect([of('points'), of('line'), of('intervals'), of('bars'), of('stack')]).toEqual([2, 2, 2, 2, 0])
  })
  test('of x count as well', () => {
    const within: Frame = { ...frame, x: { kind: 'log', domain: [1, 100], range: [100, 300] } }
    const all = [series('points', [d(0, 1), d(10, 1), d(100, 0)])]
    expect(layOut(all, {}, within).omitted.notPositive).toBe(1)
    expect(layOut(all, {}, { ...within, y: logAxis.y }).omitted.notPositive).toBe(2)
  })
  test('are not counted beyond what the reader looks at', () => {
    const zoomed = { ...axis, x: { ...linear, zoom: [3, 20] as const } }
    expect(layOut([series('points', [d(1, 0), d(3, 0), d(4, 5)])], zoomed, logAxis).omitted).toEqual({
      notPositive: 1,
      outside: 0,
    })
  })
})

describe('lines and staircases', () => {
  test('join observations in order of x, and break where one is missing', () => {
    const line = only('line', layOut([series('line', [d(9, 3), d(1, 2), d(5, null), d(7, 4)])]).marks)
    expect(line.runs).toEqual([[at(1, 2)], [at(7, 4), at(9, 3)]])
    expect(line).toMatchObject({ radius: 3, dash: [], band: [], shape: 'circle' })
    expect(line.points.map((point) => [point.datum, point.record])).toEqual([
      [0, false],
      [1, false],
      [3, false],
    ])
  })
  test('are cut at the sides of what the reader looks at, and only then', () => {
    const data = [d(-10, 2, { range: [0, 4] }), d(30, 6, { range: [4, 8] })]
    const zoomed = { x: { ...linear, zoom: [0, 20] as const } }
    const cut = only('line', layOut([series('line', data)], zoomed).marks)
    expect(cut.runs).toEqual([[at(0, 3), at(20, 5)]])
    expect(cut.band).toEqual([[edges(0, 1, 5), edges(20, 3, 7)]])
    const whole = only('line', layOut([series('line', data)]).marks)
    expect(whole.runs).toEqual([[at(-10, 2), at(30, 6)]])
    expect(whole.band[0]?.map(({ px }) => px)).toEqual([0, 400])
    expect(only('steps', layOut([series('steps', data)], zoomed).marks).runs).toEqual([[at(0, 2), at(20, 2)]])
    const [trend] = [fit([-10, 30], (x) => 3 + x / 10, 30)]
    expect(only('fit', layOut([trend], zoomed).marks).solid).toEqual([[at(0, 3), at(20, 5)]])
    expect(only('fit', layOut([trend]).marks).solid).toEqual([[at(-10, 2), at(30, 6)]])
  })
  test('of few observations show all, of many only those without a line', () => {
    // Five radii for each observation: nine fit into 200 pixels, ten do not.
    const many = (count: number) => Array.from({ length: count }, (_, i) => d(i, i === 2 ? null : i % 2))
    const dots = (count: number) => only('line', layOut([series('line', many(count))]).marks).dots
    expect(dots(9)).toHaveLength(8)
    expect(dots(10)).toEqual([])
    const gaps = [...many(10), d(11, null), d(12, 4), d(13, null), d(14, 1), d(15, 1)]
    expect(only('line', layOut([series('line', gaps)]).marks).dots.map((dot) => dot.datum)).toEqual([11])
    const beside = layOut([series('line', many(3), { id: 'few' }), series('line', many(10))]).marks
    expect(beside.filter(is('line')).map((line) => line.dots.length)).toEqual([0, 0])
    const crowd = layOut([series('points', many(50)), series('line', many(9))]).marks
    expect(only('line', crowd).dots).toHaveLength(8)
  })
  test('of an observation with a line beside a lone one at the same height show only the lone one', () => {
    const data = Array.from({ length: 12 }, (_, i) => d(i, i === 3 || i === 5 ? null : 7))
    expect(only('line', layOut([series('line', data)]).marks).dots.map((dot) => dot.datum)).toEqual([4])
  })
  test('have an area instead of whiskers, but where it has no neighbour', () => {
    const data = [d(1, 2, { range: [1, 3] }), d(2, 3, { range: [2, 4] }), d(3, 4), d(4, 5, { range: [4, 6] })]
    const line = only('line', layOut([series('line', data)]).marks)
    expect(line.band).toEqual([[edges(1, 1, 3), edges(2, 2, 4)]])
    expect(line.points.map((point) => point.upright !== undefined)).toEqual([false, false, false, true])
    const points = only('points', layOut([series('points', data)]).marks)
    expect(points.points.map((point) => point.upright !== undefined)).toEqual([true, true, false, true])
  })
  test('a staircase marks its records, but not where it only repeats the last at its end', () => {
    const marked = (...ys: readonly number[]) =>
      only(
        'steps',
        layOut([
          series(
            'steps',
            ys.map((y, i) => d(i, y)),
            { tone: 'closed' },
          ),
        ]).marks,
      ).points
    expect(marked(1, 2, 2).map((point) => point.datum)).toEqual([0, 1])
    expect(marked(1, 1, 2).map((point) => point.datum)).toEqual([0, 1, 2])
    expect(marked(2).map((point) => point.record)).toEqual([true])
    const steps = only('steps', layOut([series('steps', [d(0, 1), d(2, 3)], { tone: 'closed' })]).marks)
    expect(steps).toMatchObject({
      runs: [[at(0, 1), at(2, 3)]],
      shape: 'diamond',
      dash: [4.5, 2.25],
      radius: frame.sizes.record,
    })
    const line = only('line', layOut([series('line', [d(0, 1), d(1, 1)])]).marks)
    expect(line.points).toHaveLength(2)
  })
})

describe('spans', () => {
  test('reach from their beginning to their end, and are cut at the plot', () => {
    const { marks, omitted } = layOut([
      series('intervals', [
        d(1, 2, { xEnd: 4 }),
        d(5, 3),
        d(-3, 4, { xEnd: 2, hollow: true }),
        d(18, 5, { xEnd: 25, hatched: true }),
        d(21, 5, { xEnd: 25 }),
        d(-9, 5, { xEnd: -1 }),
        d(3, 10.2, { xEnd: 4 }),
        d(6, 6, { xEnd: 7, faded: true, bound: 'at-least' }),
        d(7, null, { xEnd: 9 }),
      ]),
    ])
    const plain = { hollow: false, faded: false, atLeast: false }
    expect(only('intervals', marks)).toMatchObject({
      thickness: 4,
      bars: [
        { ...plain, datum: 0, px: 110, pxEnd: 140, py: 130 },
        { ...plain, datum: 1, px: 150, pxEnd: 150, py: 120 },
        { ...plain, datum: 2, px: 100, pxEnd: 120, py: 110, hollow: true },
        { ...plain, datum: 3, px: 280, pxEnd: 300, py: 100, hollow: true },
        { datum: 7, px: 160, pxEnd: 170, py: 90, hollow: false, faded: true, atLeast: true },
      ],
    })
    expect(omitted).toEqual({ notPositive: 0, outside: 3 })
  })
})

describe('fits', () => {
  const sample = (x: number, extrapolated: boolean, band = true) => ({
    x,
    y: x / 2,
    lo: band ? x / 2 - 1 : null,
    hi: band ? x / 2 + 1 : null,
    extrapolated,
  })
  const fitted = (curve: FitSeries['curve'], tone: FitSeries['tone'] = 'open'): FitSeries => ({
    ...fit([], () => 0, 0, { tone }),
    curve,
  })
  const drawn = (...curve: FitSeries['curve']) => only('fit', layOut([fitted(curve)]).marks)
  const xs = (runs: readonly (readonly { readonly x: number }[])[]) =>
    runs.map((run) => run.map(({ x }) => x))

  test('are solid within their data and broken beyond, on either side, joined at the last of the data', () => {
    const mark = drawn(
      sample(8, true),
      sample(2, true),
      sample(4, false),
      sample(5, false),
      sample(6, false),
      sample(10, true),
    )
    expect(xs(mark.solid)).toEqual([[4, 5, 6]])
    expect(xs(mark.extrapolated)).toEqual([
      [2, 4],
      [6, 8, 10],
    ])
    expect(xs(mark.band)).toEqual([[2, 4, 5, 6, 8, 10]])
    expect(mark.band[0]?.[1]).toEqual(edges(4, 1, 3))
    expect([mark.dash, mark.dashBeyond]).toEqual([[], [1, 2.25]])
  })
  test('have no part beyond where none is, and no area where no band is known', () => {
    const mark = drawn(sample(2, false), sample(4, false, false), sample(6, false), sample(8, false))
    expect(mark.extrapolated).toEqual([])
    expect(xs(mark.solid)).toEqual([[2, 4, 6, 8]])
    expect(xs(mark.band)).toEqual([[6, 8]])
    const half = drawn({ ...sample(2, false), lo: null }, sample(4, false), { ...sample(6, false), hi: null })
    expect(half.band).toEqual([])
  })
  test('keep the dashes of their tone', () => {
    const mark = only('fit', layOut([fitted([sample(1, false)], 'closed')]).marks)
    expect([mark.dash, mark.dashBeyond]).toEqual([
      [4.5, 2.25],
      [4.5, 2.25, 1, 2.25],
    ])
  })
})

describe('layers', () => {
  test('stand on one another and are cut at the sides of what the reader looks at', () => {
    const all = ['low', 'high'].map((id) => series('stack', [d(-10, 2), d(10, 2), d(30, 4)], { id }))
    const whole = layOut(all).marks.filter(is('stack'))
    expect(
      whole.map((mark) => mark.runs.map((run) => run.map((one) => [one.datum, one.pyLo, one.pyHi]))),
    ).toEqual([
      [
        [
          [0, 150, 130],
          [1, 150, 130],
          [2, 150, 110],
        ],
      ],
      [
        [
          [0, 130, 110],
          [1, 130, 110],
          [2, 110, 70],
        ],
      ],
    ])
    const cut = layOut(all, { x: { ...linear, zoom: [0, 20] } }).marks.filter(is('stack'))
    expect(cut[1]?.runs.map((run) => run.map((one) => [one.datum, one.px, one.pyLo, one.pyHi]))).toEqual([
      [
        [-1, 100, 130, 110],
        [1, 200, 130, 110],
        [-1, 300, 120, 90],
      ],
    ])
  })
  test('without a place on the axis are left out', () => {
    const all = [series('stack', [d(1, 10), d(2, 0), d(3, 100)])]
    const [mark] = layOut(all, {}, logAxis).marks.filter(is('stack'))
    expect(mark?.runs.map((run) => run.map((one) => one.datum))).toEqual([[0, 2]])
  })
})

describe('all marks', () => {
  test('are drawn areas first and records last, faded before others of their kind, and know their series', () => {
    const data = [d(1, 2), d(2, 3)]
    const kinds = ['steps', 'line', 'intervals', 'points', 'bars', 'stack'] as const
    const all = [
      fit([1, 2], (x) => x, 2, { id: 'fit' }),
      ...kinds.flatMap((kind) => [
        series(kind, data, { id: kind }),
        series(kind, data, { id: `faded ${kind}`, faded: true }),
      ]),
    ]
    const { marks } = layOut(all)
    expect(marks.map((mark) => mark.series)).toEqual([
      'faded stack',
      'stack',
      'faded bars',
      'bars',
      'faded points',
      'points',
      'faded intervals',
      'intervals',
      'faded line',
      'line',
      'fit',
      'faded steps',
      'steps',
    ])
    for (const mark of marks) expect(all[mark.index]?.id).toBe(mark.series)
    for (const mark of marks) expect(mark.faded).toBe(mark.series.startsWith('faded'))
  })
  test('leave out hidden series, which keep their number', () => {
    const all = ['a', 'b', 'c'].map((id) => series('points', [d(1, 2)], { id }))
    const { marks } = marksOf(panelOf(all), frame, new Set(['b']))
    expect(marks.map(({ series: id, index }) => [id, index])).toEqual([
      ['a', 0],
      ['c', 2],
    ])
  })
  test('of a crowd stand for squares, those that say more by themselves, and what lies beyond is counted once', () => {
    const crowd = Array.from({ length: 5_000 }, (_, i) => d(i % 20, 1 + (i % 7)))
    const all = [
      series('points', [...crowd, d(4, 9, { labelRank: 0 }), d(30, 5), d(31, 5, { labelRank: 1 })], {
        id: 'crowd',
      }),
    ]
    const { marks, omitted } = layOut(all, { y: { ...scoreAxis, label: words('Score') } })
    expect(omitted).toEqual({ notPositive: 0, outside: 2 })
    expect(marks.map(({ kind, series: id }) => [kind, id])).toEqual([
      ['cloud', 'crowd'],
      ['points', 'crowd'],
    ])
    expect(only('points', marks).points.map((point) => point.datum)).toEqual([5_000])
    const cloud = only('cloud', marks)
    expect(cloud.places.datum).toHaveLength(5_000)
    expect(cloud.radius).toBe(only('points', marks).radius)
    const zoomed = layOut(all, { x: { ...linear, zoom: [0, 20] } })
    expect(zoomed.omitted.outside).toBe(0)
  })
})

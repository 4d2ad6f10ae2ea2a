import { describe, expect, it, test } from 'vitest'
import type { FitSample } from '../../../src/domain/figure/Figure.ts'
import type { TickContext } from '../../../src/domain/layout/axisTicks.ts'
import { clipBands, clipRuns } from '../../../src/domain/layout/clipRuns.ts'
import { heightOf, sizesOf } from '../../../src/domain/layout/density.ts'
import { alongLine, placeEndLabels, seriesEnds } from '../../../src/domain/layout/endLabels.ts'
import type { LineLayout, MarkLayout, StackLayout } from '../../../src/domain/layout/FigureLayout.ts'
import {
  contains,
  holds,
  nearestIn,
  overlaps,
  segmentHits,
  segmentsCross,
} from '../../../src/domain/layout/geometry.ts'
import { pathOfHatch } from '../../../src/domain/layout/hatch.ts'
import { placeLimits } from '../../../src/domain/layout/limits.ts'
import { obstaclesOf } from '../../../src/domain/layout/obstacles.ts'
import { overviewOf } from '../../../src/domain/layout/overview.ts'
import { readFit } from '../../../src/domain/layout/readFit.ts'
import { isUpward } from '../../../src/domain/layout/scale.ts'
import { slideColumns } from '../../../src/domain/layout/slideColumns.ts'
import { labelInLayer } from '../../../src/domain/layout/stackLabels.ts'
import type { Frame } from '../../../src/domain/layout/vertices.ts'
import { lyingEnd, pathOfWhiskers } from '../../../src/domain/layout/whiskers.ts'
import { datum, figureOf, fit, panel, scoreAxis, series, words } from '../../support/sampleFigures.ts'

const plot = { x: 100, y: 50, width: 200, height: 100 }
const sizes = { ...sizesOf('page', 900), label: 10, leading: 1, gap: 4, tick: 10 }
const frame: Frame = {
  plot,
  sizes,
  x: { kind: 'linear', domain: [0, 20], range: [100, 300] },
  y: { kind: 'linear', domain: [0, 10], range: [150, 50] },
}
const context: TickContext = {
  sizes,
  words: { show: (value) => ('values' in value ? JSON.stringify(value.values) : ''), number: String },
  measure: (text) => Array.from(text).length * 5,
}
const at = (x: number, y: number) => ({ x, y, px: 100 + x * 10, py: 150 - y * 10 })
const edges = (x: number, lo: number, hi: number) => ({
  x,
  lo,
  hi,
  px: 100 + x * 10,
  pyLo: 150 - lo * 10,
  pyHi: 150 - hi * 10,
})

describe('at the sides of the plot', () => {
  it('a line is cut where it crosses, and what lies beyond is gone', () => {
    expect(clipRuns([[at(-10, 0), at(10, 4), at(30, 0)]], frame, false)).toEqual([
      [at(0, 2), at(10, 4), at(20, 2)],
    ])
    expect(clipRuns([[at(-10, 2), at(30, 6)]], frame, false)).toEqual([[at(0, 3), at(20, 5)]])
    expect(
      clipRuns(
        [
          [at(-10, 1), at(-1, 2)],
          [at(21, 3), at(22, 3)],
          [at(0, 1), at(20, 1)],
        ],
        frame,
        false,
      ),
    ).toEqual([[at(0, 1), at(20, 1)]])
  })
  it('a staircase is cut in its treads', () => {
    expect(clipRuns([[at(-10, 1), at(10, 4), at(30, 9)]], frame, true)).toEqual([
      [at(0, 1), at(10, 4), at(20, 4)],
    ])
  })
  it('an area is cut at both its edges', () => {
    const marked = clipBands(
      [[edges(-10, 0, 2), edges(10, 2, 6), edges(30, 0, 8)], [edges(40, 1, 2)]],
      frame,
      (cut) => cut,
    )
    expect(marked).toEqual([[edges(0, 1, 4), edges(10, 2, 6), edges(20, 1, 7)]])
  })
})

describe('boxes and lines', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 }
  it('share an area, or touch', () => {
    expect(overlaps(box, { ...box, x: 10 })).toBe(false)
    expect(overlaps(box, { ...box, y: 10 })).toBe(false)
    expect(overlaps({ ...box, x: 10 }, box)).toBe(false)
    expect(overlaps({ ...box, y: 10 }, box)).toBe(false)
    expect(overlaps(box, { ...box, x: 9.9, y: 9.9 })).toBe(true)
  })
  it('lie in one another by half a pixel', () => {
    for (const [dx, dy, inside] of [
      [0.5, 0, true],
      [-0.5, 0, true],
      [0, 0.5, true],
      [0, -0.5, true],
      [0.6, 0, false],
      [-0.6, 0, false],
      [0, 0.6, false],
      [0, -0.6, false],
    ] as const)
      expect(contains(box, { ...box, x: dx, y: dy })).toBe(inside)
  })
  it('hold places at their edges, and a slack beyond', () => {
    expect([0, 10].every((x) => [0, 10].every((y) => holds(box, { x, y })))).toBe(true)
    for (const place of [
      { x: -1, y: 5 },
      { x: 11, y: 5 },
      { x: 5, y: -1 },
      { x: 5, y: 11 },
    ]) {
      expect(holds(box, place)).toBe(false)
      expect(holds(box, place, 1)).toBe(true)
    }
    expect(nearestIn(box, { x: -3, y: 40 })).toEqual({ x: 0, y: 10 })
  })
  it('meet where a line goes through, along an edge and at a corner', () => {
    const hit = (a: readonly [number, number], b: readonly [number, number]) =>
      segmentHits(box, { x: a[0], y: a[1] }, { x: b[0], y: b[1] })
    expect(hit([-5, 5], [15, 5])).toBe(true)
    expect(hit([0, -5], [0, 15])).toBe(true)
    expect(hit([10, 3], [10, 4])).toBe(true)
    expect(hit([3, 10], [4, 10])).toBe(true)
    expect(hit([3, 3], [4, 4])).toBe(true)
    expect(hit([11, -5], [11, 15])).toBe(false)
    expect(hit([-1, -5], [-1, 15])).toBe(false)
    expect(hit([-5, 11], [15, 11])).toBe(false)
    expect(hit([-5, -1], [15, -1])).toBe(false)
    expect(hit([-5, 4], [4, -5])).toBe(false)
    expect(hit([-5, 5], [5, -5])).toBe(true)
    expect(hit([-8, 5], [-3, 5])).toBe(false)
  })
  it('cross, or touch at an end', () => {
    const p = (x: number, y: number) => ({ x, y })
    expect(segmentsCross(p(0, 0), p(10, 10), p(0, 10), p(10, 0))).toBe(true)
    expect(segmentsCross(p(0, 0), p(10, 10), p(10, 10), p(20, 0))).toBe(true)
    expect(segmentsCross(p(10, 10), p(20, 0), p(0, 0), p(10, 10))).toBe(true)
    expect(segmentsCross(p(0, 0), p(4, 4), p(0, 10), p(10, 0))).toBe(false)
    expect(segmentsCross(p(0, 10), p(10, 0), p(0, 0), p(4, 4))).toBe(false)
  })
})

test('a trend is read between its samples, and nowhere else', () => {
  const sample = (x: number, y: number, more: Partial<FitSample> = {}): FitSample => ({
    x,
    y,
    lo: y - 1,
    hi: y + 2,
    extrapolated: x > 4,
    ...more,
  })
  const curve = [sample(0, 10), sample(4, 18), sample(6, 18, { lo: null }), sample(8, 30)]
  expect(readFit(curve, 1)).toEqual({ x: 1, y: 12, lo: 11, hi: 14, extrapolated: false })
  expect(readFit(curve, 4)).toBe(curve[1])
  expect(readFit(curve, 5)).toEqual({ x: 5, y: 18, lo: null, hi: 20, extrapolated: true })
  expect(readFit(curve, 7)).toEqual({ x: 7, y: 24, lo: null, hi: 26, extrapolated: true })
  expect(readFit([sample(0, 0, { hi: null }), sample(2, 2)], 1)?.hi).toBeNull()
  expect(readFit([sample(0, 0), sample(2, 2, { hi: null })], 1)?.hi).toBeNull()
  expect([readFit(curve, -1), readFit(curve, 9), readFit([], 0)]).toEqual([null, null, null])
})

describe('sizes', () => {
  test('of a page, a card and a slide', () => {
    expect(sizesOf('page', 479)).toMatchObject({
      tick: 12,
      label: 12,
      caption: 13,
      title: 15,
      radius: 3.5,
      record: 5,
      gap: 8,
    })
    expect(sizesOf('page', 480)).toMatchObject({
      tick: 13,
      label: 13,
      radius: 4,
      record: 5.5,
      line: 2,
      bar: 4,
      gap: 8,
    })
    expect(sizesOf('page', 1800)).toEqual({
      tick: 20,
      label: 20,
      caption: 20,
      title: 23,
      leading: 1.25,
      radius: 6,
      record: 8.25,
      line: 3,
      bar: 6,
      hairline: 1.125,
      gap: 12,
    })
    expect(sizesOf('page', 9000)).toEqual(sizesOf('page', 1920))
    expect(sizesOf('card', 400)).toEqual({
      tick: 11,
      label: 12,
      caption: 12,
      title: 13,
      leading: 1.25,
      radius: 2.75,
      record: 4,
      line: 1.75,
      bar: 3,
      hairline: 1,
      gap: 6,
    })
    expect(sizesOf('card', 1000)).toMatchObject({ tick: 14, label: 15, bar: 3.75 })
    expect(sizesOf('card', 5000)).toEqual(sizesOf('card', 1280))
    expect(sizesOf('slide', 1280)).toMatchObject({ tick: 19, label: 19, title: 22, gap: 12, line: 2.9 })
    expect(sizesOf('slide', 100)).toMatchObject({ tick: 14, radius: 4.4 })
    expect(sizesOf('slide', 9000)).toMatchObject({ tick: 57, gap: 35 })
  })
  test('of a figure by its width, and higher with more panels', () => {
    expect([300, 390, 715, 1040, 1500].map((width) => heightOf('page', width))).toEqual([
      384, 499, 665, 603, 870,
    ])
    expect([100, 240, 400, 560, 800].map((width) => heightOf('card', width))).toEqual([
      180, 192, 276, 325, 464,
    ])
    expect([400, 1280].map((width) => heightOf('slide', width))).toEqual([300, 640])
    expect([1, 2, 3].map((panels) => heightOf('slide', 1280, panels))).toEqual([640, 960, 1280])
  })
})

describe('the name of a layer', () => {
  const layer = (runs: StackLayout['runs']): StackLayout => ({
    kind: 'stack',
    series: 's',
    index: 0,
    tone: 'open',
    faded: true,
    runs,
    hatched: [],
  })
  const run = (...places: readonly (readonly [number, number, number])[]) =>
    places.map(([x, lo, hi], index) => ({ ...edges(x, lo, hi), datum: index }))
  it('stands where the layer is thickest, in its middle', () => {
    const thick = run([0, 0, 2], [4, 0, 2], [8, 1, 7], [12, 1, 7], [16, 0, 3])
    const label = labelInLayer(layer([thick]), 'Name', context)
    expect(label).toMatchObject({
      kind: 'series',
      id: 'series:s',
      series: 's',
      tone: 'open',
      faded: true,
      leader: null,
    })
    // Twenty wide and ten high, between 140 and 80: all of it right of the fourth of the way.
    const { box } = label?.text ?? { box: { x: 0, y: 0, width: 0, height: 0 } }
    expect({ ...box, x: 0 }).toEqual({ x: 0, y: 105, width: 20, height: 10 })
    expect(box.x).toBeGreaterThanOrEqual(180 + 2)
    expect(box.x + box.width).toBeLessThanOrEqual(220 - 2)
  })
  it('is left out where no stretch is long enough, or high enough', () => {
    expect(labelInLayer(layer([run([0, 0, 9], [2.3, 0, 9])]), 'Name', context)).toBeNull()
    expect(labelInLayer(layer([run([0, 0, 9], [2.4, 0, 9])]), 'Name', context)?.text.box.x).toBeCloseTo(102)
    expect(labelInLayer(layer([run([0, 0, 1], [20, 0, 1])]), 'Name', context)).toBeNull()
    expect(labelInLayer(layer([run([0, 0, 1.01], [20, 0, 1.01])]), 'Name', context)).not.toBeNull()
    expect(labelInLayer(layer([]), 'Name', context)).toBeNull()
    expect(labelInLayer(layer([[]]), 'Name', context)).toBeNull()
  })
  it('stands in the first of equally thick stretches', () => {
    const two = [run([0, 0, 4], [5, 0, 4]), run([10, 0, 4], [15, 0, 4])]
    expect(labelInLayer(layer(two), 'Name', context)?.text.box.x).toBeCloseTo(102)
    const better = [run([0, 0, 4], [5, 0, 4]), run([10, 0, 5], [15, 0, 5])]
    expect(labelInLayer(layer(better), 'Name', context)?.text.box.x).toBeCloseTo(202)
  })
})

describe('the strip of a figure', () => {
  const figure = figureOf(
    panel([
      series('points', [datum('a', 10, 0), datum('b', 20, 5), datum('c', 30, 10), datum('gap', 15, null)]),
      series('intervals', [datum('d', 10, 5, { xEnd: 20 })]),
      fit([10, 30], () => 3, 30),
    ]),
  )
  it('has every mark as a part of its width and height', () => {
    const { domain, series: all } = overviewOf(figure)
    expect(domain).toEqual([10, 30])
    expect(all.map(({ id, tone, places }) => ({ id, tone, places }))).toEqual([
      {
        id: 'points',
        tone: 'open',
        places: [
          { x: 0, y: 1 },
          { x: 0.5, y: 0.5 },
          { x: 1, y: 0 },
        ],
      },
      { id: 'intervals', tone: 'open', places: [{ x: 0.25, y: 0.5 }] },
      { id: 'fit', tone: 'open', places: [] },
    ])
  })
  it('has places in its middle where all are the same, and no more than it has pixels', () => {
    const flat = overviewOf(figureOf(panel([series('points', [datum('a', 10, 4), datum('b', 30, 4)])])))
    expect(flat.series[0]?.places).toEqual([
      { x: 0, y: 0.5 },
      { x: 1, y: 0.5 },
    ])
    const many = Array.from({ length: 801 }, (_, i) => datum(String(i), i, i))
    expect(overviewOf(figureOf(panel([series('points', many)]))).series[0]?.places).toHaveLength(267)
    expect(
      overviewOf(figureOf(panel([series('points', many.slice(0, 400))]))).series[0]?.places,
    ).toHaveLength(400)
  })
})

test('rows are counted downwards', () => {
  expect(isUpward(frame.y)).toBe(true)
  expect(isUpward({ ...frame.y, range: [50, 150] })).toBe(false)
  expect(isUpward({ ...frame.y, range: [50, 50] })).toBe(false)
})

describe('strokes', () => {
  it('of a hatched box lie on one raster', () => {
    const corners = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 0, y: 10 },
    ]
    expect(pathOfHatch([corners], 10)).toBe('M0,10L10,0')
    expect(pathOfHatch([corners], 5)).toBe('M0,5L5,0M0,10L10,0M5,10L10,5')
    expect(pathOfHatch([corners, corners.map(({ x, y }) => ({ x: x + 20, y }))], 10)).toBe(
      'M0,10L10,0M20,10L30,0',
    )
    expect(pathOfHatch([corners.map(({ x, y }) => ({ x: x * 1e9, y }))], 5)).toBe('')
    expect(pathOfHatch([], 5)).toBe('')
  })
  it('of intervals end in a bar, or an arrow head where they run on', () => {
    expect(lyingEnd(10, 20, 4, 0)).toBe('M10,16V24')
    expect(lyingEnd(10, 20, 4, 1)).toBe('M6,16L10,20L6,24')
    expect(lyingEnd(10, 20, 4, -1)).toBe('M14,16L10,20L14,24')
    const mark = { datum: 0, px: 10, py: 20, hollow: false, faded: false, atLeast: false, record: false }
    const ends = { from: 5, to: 25, openFrom: false, openTo: true }
    expect(pathOfWhiskers([{ ...mark, across: ends }], 5)).toBe('M5,20H25M5,16V24M21,16L25,20L21,24')
    expect(pathOfWhiskers([{ ...mark, across: { ...ends, openFrom: true, openTo: false } }], 5)).toBe(
      'M5,20H25M9,16L5,20L9,24M25,16V24',
    )
    expect(pathOfWhiskers([{ ...mark, upright: ends }], 5)).toBe('M10,5V25M6,5H14M6,21L10,25L14,21')
    expect(pathOfWhiskers([{ ...mark, upright: { ...ends, openFrom: true, openTo: false } }, mark], 5)).toBe(
      'M10,5V25M6,9L10,5L14,9M6,25H14',
    )
  })
})

describe('the two columns of a slide', () => {
  const rows = (id: string, count: number, weight = 1) =>
    panel(
      [
        series(
          'points',
          Array.from({ length: count }, (_, lane) => datum(String(lane), lane, lane)),
        ),
      ],
      {
        id,
        weight,
        y: { quantity: 'lane', scale: 'linear', label: words('Rows') },
      },
    )
  const plotted = (id: string, weight = 1) =>
    panel([series('points', [datum('a', 0, 1), datum('b', 9, 2)])], { id, weight })
  const idsOf = (...panels: Parameters<typeof figureOf>) =>
    slideColumns(figureOf(...panels), 1000).map(({ figure }) => figure.panels.map(({ id }) => id))

  it('are none of a panel alone, or of one that is much more important', () => {
    expect(idsOf(plotted('a'))).toEqual([['a']])
    expect(idsOf(plotted('a', 2.5), plotted('b'))).toEqual([['a', 'b']])
    expect(idsOf(plotted('a'), plotted('b', 2.5))).toEqual([['a', 'b']])
    expect(idsOf(plotted('a', 2.4), plotted('b'))).toEqual([['a'], ['b']])
    expect(idsOf(plotted('a', 9), plotted('b'), plotted('c'))).not.toHaveLength(1)
  })
  it('share the width, the x axis and the size of type', () => {
    const [left, right] = slideColumns(figureOf(plotted('a'), plotted('b')), 1000)
    expect([left, right].map((one) => one && { x: one.x, width: one.width, type: one.typeWidth })).toEqual([
      { x: 0, width: 485, type: 750 },
      { x: 515, width: 485, type: 750 },
    ])
    expect(left.figure.panels[0].x.domain).toEqual([-0.108, 9.108])
    expect(right?.figure.panels[0].x.domain).toEqual([-0.108, 9.108])
  })
  it('are as even as can be, in order unless that leaves one crowded', () => {
    expect(idsOf(rows('a', 9), rows('b', 4), rows('c', 4))).toEqual([['a'], ['b', 'c']])
    expect(idsOf(rows('a', 3), rows('b', 3), rows('c', 8))).toEqual([['a', 'b'], ['c']])
    expect(idsOf(rows('a', 2), rows('b', 20), rows('c', 12))).toEqual([['a', 'c'], ['b']])
    expect(idsOf(rows('a', 5), rows('b', 5), rows('c', 5))).toEqual([['a', 'b'], ['c']])
    expect(idsOf(plotted('a'), rows('b', 3), rows('c', 3))).toEqual([['a'], ['b', 'c']])
    expect(idsOf(rows('a', 4), rows('b', 4), rows('c', 4), rows('d', 4))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })
})

describe('words and what lies beneath', () => {
  const mark = (px: number, py: number, more = {}) => ({
    datum: 0,
    px,
    py,
    hollow: false,
    faded: false,
    atLeast: false,
    record: false,
    ...more,
  })
  const base = { series: 's', index: 0, tone: 'open', faded: false } as const
  const pointsAt = (faded: boolean, ...points: readonly ReturnType<typeof mark>[]): MarkLayout => ({
    ...base,
    faded,
    kind: 'points',
    shape: 'circle',
    radius: 4,
    points,
  })
  const line = (...run: readonly ReturnType<typeof at>[]): LineLayout => ({
    ...base,
    kind: 'line',
    dash: [],
    runs: [run],
    band: [],
    points: [],
    dots: [],
    shape: 'circle',
    radius: 4,
  })
  it('are counted: marks by weight, lines once each', () => {
    const found = obstaclesOf([
      pointsAt(false, mark(50, 50), mark(60, 50, { record: true })),
      pointsAt(true, mark(55, 55)),
    ])
    expect(found.marksIn({ x: 40, y: 40, width: 40, height: 20 })).toBeCloseTo(4.4)
    expect(found.marksIn({ x: 0, y: 40, width: 46, height: 20 })).toBe(0)
    expect(found.marksIn({ x: 0, y: 40, width: 46.1, height: 20 })).toBe(1)
    expect(found.marksAlong({ x: 0, y: 50 }, { x: 100, y: 50 })).toBe(2)
    expect(found.marksAlong({ x: 0, y: 52 }, { x: 100, y: 52 })).toBe(3)
    expect(found.marksAlong({ x: 0, y: 45.9 }, { x: 100, y: 45.9 })).toBe(0)
    const lines = obstaclesOf(
      [line(at(0, 0), at(10, 5), at(20, 5))],
      [
        [
          { x: 0, y: 10 },
          { x: 400, y: 10 },
        ],
      ],
    )
    expect(lines.linesIn({ x: 220, y: 95, width: 15, height: 10 })).toBe(1)
    expect(lines.linesIn({ x: 220, y: 101, width: 15, height: 10 })).toBe(0)
    expect(lines.linesIn({ x: 315, y: 5, width: 10, height: 10 })).toBe(1)
    expect(lines.linesAcross({ x: 250, y: 0 }, { x: 250, y: 160 })).toBe(2)
    expect(lines.linesAcross({ x: 250, y: 20 }, { x: 250, y: 90 })).toBe(0)
  })
  it('of staircases, spans, bars and crowds', () => {
    const steps: MarkLayout = {
      ...base,
      kind: 'steps',
      dash: [],
      runs: [[at(0, 0), at(10, 5)]],
      band: [],
      points: [mark(200, 100)],
      shape: 'circle',
      radius: 4,
    }
    const stairs = obstaclesOf([steps])
    expect(stairs.linesIn({ x: 150, y: 148, width: 5, height: 5 })).toBe(1)
    expect(stairs.linesIn({ x: 198, y: 120, width: 5, height: 5 })).toBe(1)
    expect(stairs.linesIn({ x: 145, y: 120, width: 10, height: 10 })).toBe(0)
    expect(stairs.marksIn({ x: 198, y: 98, width: 5, height: 5 })).toBe(3)
    const bar = { datum: 0, hollow: false, faded: false, hatched: false, atLeast: false }
    const bars = obstaclesOf([
      { ...base, kind: 'bars', columns: [{ ...bar, box: { x: 10, y: 20, width: 30, height: 40 } }] },
    ])
    expect([15, 25, 38, 55].map((y) => bars.linesIn({ x: 26, y, width: 5, height: 6 }))).toEqual([1, 0, 1, 0])
    const places = {
      datum: Int32Array.of(0, 1, 2),
      px: Float32Array.of(1, 2, 30),
      py: Float32Array.of(1, 2, 3),
    }
    const grid = { left: 0, top: 0, side: 4, columns: 9, rows: 9 }
    const crowd = obstaclesOf([
      { ...base, kind: 'cloud', radius: 4, places, grid, counts: new Uint32Array(81), squares: [] },
    ])
    expect(crowd.marksIn({ x: 0, y: 0, width: 24, height: 12 })).toBeCloseTo(1)
    expect(crowd.marksIn({ x: 12, y: 0, width: 24, height: 24 })).toBeCloseTo(1.5)
  })
  it('a limit is named at the quietest corner, and not at all beyond the plot', () => {
    const limited = (...levels: readonly number[]) => ({
      ...scoreAxis,
      limits: levels.map((level) => ({ at: level, label: words('abc') })),
    })
    const none = obstaclesOf([])
    const placed = placeLimits(limited(5, -1, 11), frame.y, plot, none, context)
    expect(placed.limits).toEqual([{ at: 5, y: 100 }])
    const [label] = placed.labels
    expect(label).toMatchObject({
      kind: 'limit',
      id: 'limit:5',
      series: null,
      tone: null,
      faded: false,
      leader: null,
    })
    expect(label?.text.box).toMatchObject({ x: 102, y: 90, height: 10 })
    const width = label?.text.box.width ?? 0
    const above = placeLimits(
      limited(5),
      frame.y,
      plot,
      obstaclesOf([pointsAt(false, mark(110, 94))]),
      context,
    )
    expect(above.labels[0]?.text.box).toMatchObject({ x: 298 - width, y: 90 })
    const both = obstaclesOf([pointsAt(false, mark(110, 94), mark(130, 94), mark(280, 94))])
    expect(placeLimits(limited(5), frame.y, plot, both, context).labels[0]?.text.box).toMatchObject({
      x: 102,
      y: 102,
    })
    expect(placeLimits(limited(10), frame.y, plot, none, context).labels[0]?.text.box).toMatchObject({
      x: 102,
      y: 52,
    })
    const two = placeLimits(limited(5, 5), frame.y, plot, none, context)
    expect(two.labels.map(({ text }) => [text.box.x, text.box.y])).toEqual([
      [102, 90],
      [102, 102],
    ])
    expect(placeLimits(scoreAxis, frame.y, plot, none, context)).toEqual({ limits: [], labels: [] })
  })

  describe('the name of a line', () => {
    it('has places along its last part, from the end backwards', () => {
      expect(alongLine(line(at(0, 0), at(20, 10)), plot, 20).map(({ x, y }) => [x, y])).toEqual([
        [300, 50],
        [280, 60],
        [260, 70],
        [240, 80],
        [220, 90],
      ])
      expect(alongLine(line(at(-3, 5), at(4, 5)), plot, 20).map(({ x }) => x)).toEqual([130, 110])
      expect(alongLine(line(at(18, 8), at(20, 20)), plot, 5).map(({ y }) => y)).toEqual([70])
      expect(alongLine(pointsAt(false), plot, 20)).toEqual([])
    })
    it('begins beside its end, in the order of the ends, with a line back where it stands off', () => {
      const marks = [
        { ...line(at(0, 0), at(20, 5)), series: 'a' },
        { ...line(at(0, 0), at(20, 5.2)), series: 'b', tone: 'rest' as const },
        { ...line(at(0, 0), at(15, 2)), series: 'c', faded: true },
      ]
      const ends = seriesEnds(marks, plot)
      expect(ends.map(({ at: place, isAtEdge }) => [place.x, place.y, isAtEdge])).toEqual([
        [300, 100, true],
        [300, 98, true],
        [250, 130, false],
      ])
      const frameOf = { x: 0, y: 0, width: 500, height: 200 }
      const place = (box = plot) =>
        placeEndLabels(ends, (id) => `Name ${id}`, { plot: box, frame: frameOf, ticks: [] }, context)
      const labels = place()
      expect(labels.map(({ id, tone, faded }) => [id, tone, faded])).toEqual([
        ['series:b', 'rest', false],
        ['series:a', 'open', false],
        ['series:c', 'open', true],
      ])
      expect(labels.map(({ text }) => [text.box.x, text.box.y])).toEqual([
        [307, 89],
        [307, 99],
        [307, 125],
      ])
      expect(labels.map(({ leader }) => leader)).toEqual([
        null,
        null,
        [
          { x: 253, y: 130 },
          { x: 304, y: 130 },
        ],
      ])
      // Where there is room for two, what is faded goes first, and then what is context.
      expect(place({ ...plot, height: 19 }).map(({ series: id }) => id)).toEqual(['b', 'a'])
      expect(place({ ...plot, height: 9 }).map(({ series: id }) => id)).toEqual(['a'])
    })
  })
})

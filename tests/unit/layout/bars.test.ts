import { describe, expect, test } from 'vitest'
import type { Datum } from '../../../src/domain/figure/Figure.ts'
import { barsOf, stackBars } from '../../../src/domain/layout/bars.ts'
import { bandVertex, split, vertexOf } from '../../../src/domain/layout/vertices.ts'
import { rangeBands, whiskerOf } from '../../../src/domain/layout/whiskers.ts'
import { at, edges, frame } from '../../support/plotFrame.ts'
import { datum, series } from '../../support/sampleFigures.ts'

const d = (x: number, y: number | null, more: Partial<Datum> = {}) => datum(`${x}`, x, y, more)
const logY = { ...frame, y: { kind: 'log', domain: [1, 100], range: [150, 50] } } as const

describe('bars', () => {
  const bars = (id: string, ...data: readonly Datum[]) => series('bars', data, { id })
  test('stand on those below over the same span, and nothing on one that is not known', () => {
    const all = [
      bars('low', d(0, 2, { xEnd: 1 }), d(1, null, { xEnd: 2 }), d(2, 3)),
      series('points', [d(0, 50)]),
      bars('high', d(0, 4, { xEnd: 1 }), d(1, 5, { xEnd: 2 }), d(2, 1), d(0, 9, { xEnd: 5 })),
      bars('top', d(0, 1, { xEnd: 1 }), d(1, 1, { xEnd: 2 })),
    ]
    expect([...stackBars(all)]).toEqual([
      [
        'low',
        [
          { datum: 0, lo: 0, hi: 2 },
          { datum: 2, lo: 0, hi: 3 },
        ],
      ],
      [
        'high',
        [
          { datum: 0, lo: 2, hi: 6 },
          { datum: 2, lo: 3, hi: 4 },
          { datum: 3, lo: 0, hi: 9 },
        ],
      ],
      ['top', [{ datum: 0, lo: 6, hi: 7 }]],
    ])
  })
  const boxes = (...data: readonly Datum[]) => barsOf([bars('b', ...data)], frame).get('b')
  test('are boxes with a tenth of air, two pixels at most, on either side', () => {
    expect(boxes(d(1, 2, { xEnd: 2 }), d(5, 3, { xEnd: 15 }))).toEqual({
      missed: 0,
      boxes: [
        {
          datum: 0,
          box: { x: 111, y: 130, width: 8, height: 20 },
          hollow: false,
          faded: false,
          hatched: false,
          atLeast: false,
        },
        expect.objectContaining({ datum: 1, box: { x: 152, y: 120, width: 96, height: 30 } }),
      ],
    })
    expect(boxes(d(1, 2))?.boxes[0]?.box).toEqual({ x: 110, y: 130, width: 1, height: 20 })
    expect(boxes(d(1, 0, { xEnd: 2 }))?.boxes[0]?.box).toMatchObject({ y: 150, height: 0 })
  })
  test('are cut off at the plot, and counted where nothing is left', () => {
    const seen = boxes(
      d(-1, 2, { xEnd: 1 }),
      d(19, 20, { xEnd: 24 }),
      d(-4, 2, { xEnd: -1 }),
      d(21, 2, { xEnd: 22 }),
    )
    expect(seen?.boxes.map(({ datum: index, box }) => [index, box])).toEqual([
      [0, { x: 100, y: 130, width: 8, height: 20 }],
      [1, { x: 292, y: 50, width: 8, height: 100 }],
    ])
    expect(seen?.missed).toBe(2)
    const low = { ...frame, y: { ...frame.y, domain: [5, 15] } as const }
    const high = barsOf([bars('a', d(1, 4, { xEnd: 2 })), bars('b', d(1, 3, { xEnd: 2 }))], low)
    expect([high.get('a')?.missed, high.get('a')?.boxes]).toEqual([1, []])
    expect(high.get('b')?.boxes[0]?.box).toMatchObject({ y: 130, height: 20 })
  })
  test('say of themselves what their data do, faded with their series', () => {
    const more = { xEnd: 2, hollow: true, hatched: true, bound: 'at-least' } as const
    expect(boxes(d(1, 2, more))?.boxes[0]).toMatchObject({
      hollow: true,
      faded: false,
      hatched: true,
      atLeast: true,
    })
    expect(boxes(d(1, 2, { faded: true }))?.boxes[0]?.faded).toBe(true)
    const faded = series('bars', [d(1, 2)], { id: 'b', faded: true })
    expect(barsOf([faded], frame).get('b')?.boxes[0]?.faded).toBe(true)
    expect([...barsOf([series('points', [d(1, 2)])], frame)]).toEqual([])
  })
  test('without a place on the axis are none', () => {
    expect(
      barsOf([bars('b', d(1, 0), d(2, 10))], logY)
        .get('b')
        ?.boxes.map(({ datum: index }) => index),
    ).toEqual([1])
  })
})

describe('an interval along an axis', () => {
  const along = (low: number | null, high: number | null) => whiskerOf([low, high], frame.y)
  test('runs upwards on an axis that does, and is open where nothing limits it or beyond the plot', () => {
    expect(along(2, 6)).toEqual({ from: 90, to: 130, openFrom: false, openTo: false })
    expect(along(null, 6)).toEqual({ from: 90, to: 150, openFrom: false, openTo: true })
    expect(along(2, null)).toEqual({ from: 50, to: 130, openFrom: true, openTo: false })
    expect(along(null, null)).toEqual({ from: 50, to: 150, openFrom: true, openTo: true })
    expect(along(-3, 14)).toEqual({ from: 50, to: 150, openFrom: true, openTo: true })
  })
  test('is closed to half a pixel beyond the plot', () => {
    expect(along(-0.04, 10.04)).toEqual({ from: 50, to: 150, openFrom: false, openTo: false })
    expect(along(-0.06, 10.06)).toEqual({ from: 50, to: 150, openFrom: true, openTo: true })
  })
  test('runs to the right on an axis that does, and is open to zero on a logarithmic one', () => {
    expect(whiskerOf([3, 5], frame.x)).toEqual({ from: 130, to: 150, openFrom: false, openTo: false })
    expect(whiskerOf([0, 10], logY.y)).toEqual({ from: 100, to: 150, openFrom: false, openTo: true })
  })
})

describe('intervals of neighbours', () => {
  const data = [
    d(7, 5, { range: [4, 6] }),
    d(1, 2, { range: [1, 3] }),
    d(3, 3, { range: [null, 4] }),
    d(5, 4, { range: [3, null] }),
  ]
  test('are one area in order of x, to the ends of the axis where nothing limits them', () => {
    expect(rangeBands(data, frame, false)).toEqual([
      [edges(1, 1, 3), edges(3, 0, 4), edges(5, 3, 10), edges(7, 4, 6)],
    ])
  })
  test('break where one has no value or no interval, and need two', () => {
    const broken = [...data, d(2, null, { range: [1, 2] }), d(4, 3), d(9, 5, { range: [4, 40] })]
    expect(rangeBands(broken, frame, false)).toEqual([[edges(5, 3, 10), edges(7, 4, 6), edges(9, 4, 10)]])
    expect(rangeBands([d(1, 2, { range: [1, 3] })], frame, false)).toEqual([])
  })
  test('hold until the next beside a staircase', () => {
    const [band] = rangeBands(data.slice(0, 2), frame, true)
    expect(band).toEqual([edges(1, 1, 3), edges(7, 1, 3), edges(7, 4, 6)])
  })
})

describe('places', () => {
  test('are none of what has no value, and of what the axes have no place for', () => {
    expect(vertexOf(3, 4, frame)).toEqual(at(3, 4))
    expect([
      vertexOf(3, null, frame),
      vertexOf(NaN, 4, frame),
      vertexOf(3, Infinity, frame),
      vertexOf(3, 0, logY),
    ]).toEqual([null, null, null, null])
  })
  test('in stretches are parted by each that is none', () => {
    expect(split([null, 1, 2, null, null, 3, null])).toEqual([[1, 2], [3]])
    expect(split([1, null, 2])).toEqual([[1], [2]])
    expect(split([null])).toEqual([])
  })
  test('of areas reach the foot of the plot where their lower edge has none', () => {
    expect(bandVertex({ x: 2, lo: 1, hi: 4 }, frame)).toEqual(edges(2, 1, 4))
    expect(bandVertex({ x: 2, lo: 0, hi: 10 }, logY)).toEqual({
      x: 2,
      lo: 1,
      hi: 10,
      px: 120,
      pyHi: 100,
      pyLo: 150,
    })
    expect(bandVertex({ x: 2, lo: 10, hi: 100 }, logY)).toEqual({
      x: 2,
      lo: 10,
      hi: 100,
      px: 120,
      pyHi: 50,
      pyLo: 100,
    })
    expect(bandVertex({ x: 2, lo: -1, hi: 0 }, logY)).toBeNull()
    expect(bandVertex({ x: NaN, lo: 1, hi: 4 }, frame)).toBeNull()
  })
})

import { describe, expect, test } from 'vitest'
import type { Datum, Panel, Series } from '../../../src/domain/figure/Figure.ts'
import { cloudsOf, hasCloud } from '../../../src/domain/layout/cloud.ts'
import { frame } from '../../support/plotFrame.ts'
import { datum, figureOf, panel, series, timeAxis } from '../../support/sampleFigures.ts'

const d = (x: number, y: number | null, more: Partial<Datum> = {}) => datum(`${x}`, x, y, more)
const points = (count: number, id = 'p', faded = false) =>
  series(
    'points',
    Array.from({ length: count }, () => d(5, 5)),
    { id, faded },
  )
const dense = (...all: readonly Series[]) => hasCloud(figureOf(panel(all)))

describe('a panel has clouds', () => {
  test('from five thousand single marks on, of all its series together', () => {
    expect([dense(points(5_000)), dense(points(4_999))]).toEqual([true, false])
    expect(dense(points(4_000, 'a'), points(1_000, 'b'))).toBe(true)
    expect(dense(points(4_000, 'a'), points(1_000, 'b', true))).toBe(false)
    expect(
      dense(
        points(4_000, 'a'),
        series(
          'line',
          [...Array(1_000)].map(() => d(1, 1)),
        ),
      ),
    ).toBe(false)
  })
  test('of what is in sight', () => {
    const all = [
      series(
        'points',
        Array.from({ length: 6_000 }, (_, i) => d(i < 4_999 ? 5 : 50, 1)),
      ),
    ]
    const zoomed = (to: number): Panel => panel(all, { x: { ...timeAxis, zoom: [0, to] } })
    expect([hasCloud(figureOf(zoomed(10))), hasCloud(figureOf(zoomed(60)))]).toEqual([false, true])
  })
  test('in whatever panel it is', () => {
    expect(hasCloud(figureOf(panel([points(1)]), panel([points(5_000)])))).toBe(true)
  })
})

describe('the clouds of a panel', () => {
  const cloudsIn = (...all: readonly Series[]) => cloudsOf(panel(all), all, frame)
  test('are of series with a tenth of that number at least', () => {
    expect([...cloudsIn(points(5_000, 'a'), points(500, 'b'), points(499, 'c')).keys()]).toEqual(['a', 'b'])
  })
  test('are of those that are shown, though hidden ones count', () => {
    const all = [points(3_000, 'a'), points(3_000, 'b')]
    expect([...cloudsOf(panel(all), all.slice(1), frame).keys()]).toEqual(['b'])
  })
  const among = (...special: readonly Datum[]) => {
    const crowd = Array.from({ length: 5_000 }, () => d(5, 5))
    const cloud = cloudsIn(series('points', [...special, ...crowd])).get('points')
    if (!cloud) throw new Error('no cloud')
    return cloud
  }
  test('leave out marks that say something of themselves', () => {
    const { single, places } = among(
      d(1, 1),
      d(1, 1, { labelRank: 0 }),
      d(1, 1, { pin: 0 }),
      d(1, 1, { bound: 'at-least' }),
      d(1, 1, { range: [0, 2] }),
      d(1, 1, { xRange: [0, 2] }),
      d(1, 1, { hollow: true }),
      d(1, 1, { hatched: true }),
      d(1, 1, { faded: true }),
      d(1, 1, { hollow: false, hatched: false, faded: false }),
    )
    expect([...single]).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(places.datum).toHaveLength(5_002)
    expect(Array.from(places.datum).slice(0, 3)).toEqual([0, 9, 10])
  })
  test('have places to half a pixel beyond the plot, and count what lies further out', () => {
    const { places, missed } = among(
      d(0, 0),
      d(-0.04, 5),
      d(-0.06, 5),
      d(20.04, 5),
      d(20.06, 5),
      d(5, -0.04),
      d(5, -0.06),
      d(5, 10.04),
      d(5, 10.06),
      d(5, null),
      d(NaN, 5),
      d(6, 7),
    )
    expect(Array.from(places.datum).slice(0, 6)).toEqual([0, 1, 3, 5, 7, 11])
    expect(missed).toBe(4)
    expect([places.px[0], places.py[0], places.px[5], places.py[5]]).toEqual([100, 150, 160, 80])
    expect([places.px.length, places.py.length]).toEqual([5_006, 5_006])
  })
  test('have their squares counted on one grid', () => {
    const all = [points(5_000, 'a'), points(600, 'b')]
    const clouds = cloudsIn(...all)
    const [a, b] = [clouds.get('a'), clouds.get('b')]
    expect(a?.grid).toEqual({ left: 98, top: 48, side: 4, columns: 52, rows: 27 })
    expect(b?.grid).toEqual(a?.grid)
    // 150, 100: thirteen squares in, thirteen down.
    expect([a?.counts[13 * 52 + 13], b?.counts[13 * 52 + 13]]).toEqual([5_000, 600])
    expect(a?.squares).toEqual([{ opacity: 1, band: 0, d: 'M150,100h4v4h-4' }])
    expect(b?.squares).toEqual([])
  })
  test('are empty where an axis has no length or no place', () => {
    const all = [points(5_000)]
    const on = (domain: readonly [number, number], kind: 'linear' | 'log' = 'linear') =>
      cloudsOf(panel(all), all, { ...frame, y: { ...frame.y, kind, domain } }).get('p')
    expect([on([5, 5])?.places.px.length, on([5, 5])?.missed]).toEqual([0, 0])
    expect(on([0, 10], 'log')?.places.px.length).toBe(0)
    expect(on([1, 25], 'log')?.places.py[0]).toBe(100)
  })
})

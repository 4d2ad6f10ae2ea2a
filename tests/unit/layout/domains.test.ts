import { describe, expect, test } from 'vitest'
import type { Axis, FitSeries, Panel, Series } from '../../../src/domain/figure/Figure.ts'
import { xDomainOf, yDomainOf } from '../../../src/domain/layout/domains.ts'
import { datum, fit, panel, scoreAxis, series, timeAxis, words } from '../../support/sampleFigures.ts'

const count: Axis = { quantity: 'count', scale: 'linear', label: words('Count') }
const data = (...places: readonly (readonly [number, number])[]) =>
  places.map(([x, y], i) => datum(`${i}`, x, y))
const ends = (all: readonly Series[], more: Partial<Panel> = {}) => yDomainOf(panel(all, more), 5)
const bare = (one: FitSeries): FitSeries => ({
  ...one,
  curve: one.curve.map((sample) => ({ ...sample, lo: null, hi: null })),
})

describe('the ends of a y axis', () => {
  const points = series('points', data([1, 40], [2, 60]))
  test('leave room for a band, no further than an eighth of the data beyond them', () => {
    // The band reaches four to either side; 2.4 is the most beyond twenty.
    const along = (y: number) => ends([points, fit([1, 2], () => y, 2)])
    // Round ends, or where these are far four hundredths of the stretch.
    expect([along(56), along(57), along(44), along(43)]).toEqual([
      [40, 60],
      [40, 61 + 0.04 * 21],
      [40, 60],
      [39 - 0.04 * 21, 60],
    ])
    const wide = fit([1, 2], () => 50, 2)
    const curve = wide.curve.map((sample) => ({ ...sample, lo: 0, hi: 100 }))
    expect(ends([points, { ...wide, curve }])).toEqual([35, 65])
    expect(ends([points, bare(fit([1, 2], () => 57, 2))])).toEqual([40, 60])
  })
  test('are those of the samples of a fit that are in sight, its ends included', () => {
    const line = bare(fit([5, 10, 15, 20, 25], (x) => x, 30))
    const zoomed = (from: number, to: number) => ends([line], { x: { ...timeAxis, zoom: [from, to] } })
    // Round are steps of two between five and fifteen.
    expect([zoomed(10, 20), zoomed(5, 15), zoomed(11, 19), zoomed(0, 30)]).toEqual([
      [10, 20],
      [4, 16],
      [13.5, 16.5],
      [5, 25],
    ])
  })
  test('are those of where lines, staircases and layers come from, and of single marks not', () => {
    const x = { ...timeAxis, zoom: [10, 20] as const }
    const along = (
      mark: 'line' | 'steps' | 'points' | 'intervals',
      ...places: readonly (readonly [number, number])[]
    ) => ends([series(mark, data(...places))], { x })
    const led = [
      [1, 0],
      [5, 20],
      [15, 50],
      [30, 90],
      [40, 95],
    ] as const
    expect([along('line', ...led), along('steps', ...led)]).toEqual([
      [20, 50],
      [20, 50],
    ])
    expect([along('points', ...led), along('intervals', ...led)]).toEqual([
      [45, 55],
      [45, 55],
    ])
    // In whatever order they come.
    expect(along('line', ...led.toReversed())).toEqual([20, 50])
    // What leads just to the edge leads through nothing in sight.
    expect(along('line', [5, 20], [10, 40], [15, 50])).toEqual([40, 50])
    const layer = series('stack', data([5, 90], [15, 50], [30, 10]))
    expect(ends([layer], { x, y: count })).toEqual([0, 100])
    expect(ends([series('bars', data([5, 90], [15, 50]))], { x, y: count })).toEqual([0, 50])
  })
  test('stand off the highest of several limits', () => {
    const limits = [25, 100].map((at) => ({ at, label: words('limit') }))
    expect(ends([points], { y: { ...scoreAxis, limits } })).toEqual([20, 100 + 75 * 0.03])
    expect(
      ends([series('points', data([1, 30], [2, 40]))], { y: { ...scoreAxis, limits: limits.slice(0, 1) } }),
    ).toEqual([24, 40])
  })
  test('of a logarithm are a twentieth of its stretch beyond the data', () => {
    const log = { ...count, scale: 'log' } as const
    const [low, high] = ends([series('points', data([1, 10], [2, 1_000]))], { y: log })
    expect(low).toBeCloseTo(10 ** 0.9, 9)
    expect(high).toBeCloseTo(10 ** 3.1, 9)
    // A trend goes a third of it beyond: 0.7 of a power, and then as far as the air.
    const far = bare(fit([1, 2], (x) => (x === 1 ? 1e-9 : 1e9), 2))
    const [least, most] = ends([series('points', data([1, 10], [2, 1_000])), far], { y: log })
    expect(Math.log10(least)).toBeCloseTo(0.3 - 0.05 * 3.4, 9)
    expect(Math.log10(most)).toBeCloseTo(3.7 + 0.05 * 3.4, 9)
  })
})

describe('the ends of an x axis', () => {
  const of = (all: readonly Series[], x: Partial<Axis> = {}) =>
    xDomainOf([panel(all, { x: { ...count, ...x } })], 0.1)
  test('have air where marks, lines and staircases touch them', () => {
    const marks = ['points', 'line', 'steps', 'stack', 'bars', 'intervals'] as const
    expect(marks.map((mark) => of([series(mark, data([100, 1], [200, 1]))]))).toEqual([
      [90, 210],
      [90, 210],
      [90, 210],
      [100, 200],
      [100, 200],
      [100, 200],
    ])
  })
  test('are those of all panels, on the axis of the first', () => {
    const panels = [
      panel([series('bars', data([5, 1]))], { x: count }),
      panel([series('bars', data([25, 1]))], { x: { ...count, domain: [0, 99] } }),
    ]
    expect(xDomainOf(panels, 0.1)).toEqual([5, 25])
    expect(xDomainOf([], 0.1)).toEqual([0, 1])
  })
  test('of a single place leave a tenth on either side, of days half a year', () => {
    const single = series('bars', data([50, 1]))
    expect([of([single]), of([single], { scale: 'time' })]).toEqual([
      [45, 55],
      [50 - 182, 50 + 182],
    ])
    expect(of([series('bars', data([-50, 1]))])).toEqual([-55, -45])
    expect(of([series('bars', data([8, 1]))], { scale: 'log' })).toEqual([
      expect.closeTo(4, 9),
      expect.closeTo(16, 9),
    ])
    expect(of([], { scale: 'log' })).toEqual([1, 10])
  })
  test('hold both ends of what lasts and of intervals that end', () => {
    const span = datum('a', 100, 1, { xEnd: 300, xRange: [50, 350] })
    expect(of([series('intervals', [span])])).toEqual([50, 350])
    expect(of([series('intervals', [datum('a', 100, 1, { xRange: [null, 120] })])])).toEqual([100, 120])
  })
})

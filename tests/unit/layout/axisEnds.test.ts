import { describe, expect, test } from 'vitest'
import type { Axis, FigureEvent, Panel } from '../../../src/domain/figure/Figure.ts'
import type { Quantity } from '../../../src/domain/figure/Quantity.ts'
import { sizesOf } from '../../../src/domain/layout/density.ts'
import { xAir, xDomainOf, yDomainOf } from '../../../src/domain/layout/domains.ts'
import { datum, fit, panel, scoreAxis, series, timeAxis, words } from '../../support/sampleFigures.ts'

const sizes = sizesOf('page', 900)
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

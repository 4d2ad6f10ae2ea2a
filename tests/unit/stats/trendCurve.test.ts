import { expect, test } from 'vitest'
import { trendCurve } from '../../../src/domain/stats/trendCurve.ts'
import { band, fitTrend } from '../../../src/domain/stats/trendFit.ts'

const level = 0.9
const data = [
  { x: 10, y: 3 },
  { x: 14, y: 6 },
  { x: 17, y: 5 },
  { x: 20, y: 9 },
]
const fitted = fitTrend('linear', data, { level, bounds: null })
if (fitted.kind !== 'fitted') throw new Error(fitted.why)
const { fit } = fitted

const xs = (from: number, to: number, steps: number) =>
  trendCurve(fit, { from, to, steps, level }).map(({ x, extrapolated }) => [x, extrapolated])

test('a trend is drawn in even steps and at the ends of its data, by increasing x', () => {
  expect(xs(5, 25, 4)).toEqual([
    [5, true],
    [10, false],
    [15, false],
    [20, false],
    [25, true],
  ])
  expect(xs(4, 24, 2)).toEqual([
    [4, true],
    [10, false],
    [14, false],
    [20, false],
    [24, true],
  ])
})

test('ends of the data that lie outside, or on the ends, add nothing', () => {
  expect(xs(12, 18, 3)).toEqual([
    [12, false],
    [14, false],
    [16, false],
    [18, false],
  ])
  expect(xs(10, 20, 1)).toEqual([
    [10, false],
    [20, false],
  ])
  expect(xs(21, 31, 1)).toEqual([
    [21, true],
    [31, true],
  ])
})

test('fewer steps than one are one, parts of steps none, and a span of nothing is one place', () => {
  expect(xs(12, 18, 0)).toEqual(xs(12, 18, 1))
  expect(xs(12, 18, -3)).toEqual(xs(12, 18, 1))
  expect(xs(12, 18, 2.9)).toEqual(xs(12, 18, 2))
  expect(xs(12, 12, 5)).toEqual([[12, false]])
  expect(xs(12, 11.9, 5)).toEqual([])
})

test('each place has the height and the band of the trend there', () => {
  for (const { x, y, lo, hi } of trendCurve(fit, { from: 0, to: 30, steps: 3, level }))
    expect({ y, lo, hi }).toEqual(band(fit, x, level))
})

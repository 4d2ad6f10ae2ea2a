import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from '../../../src/domain/random/seededRandom.ts'
import { crossingSpread } from '../../../src/domain/stats/crossingSpread.ts'
import {
  drawnPoints,
  recordsInOrder,
  resampledBand,
  resampledTrends,
} from '../../../src/domain/stats/resampledTrends.ts'
import { runningMaximum } from '../../../src/domain/stats/runningMaximum.ts'
import { theilSen } from '../../../src/domain/stats/theilSen.ts'
import { theilSenDraws } from '../../../src/domain/stats/theilSenDraws.ts'
import { fitTrend, predict, type TrendFit } from '../../../src/domain/stats/trendFit.ts'
import type { XY } from '../../../src/domain/stats/XY.ts'

const whole = fc.integer({ min: 0, max: 12 })
const points = fc
  .array(fc.record({ x: whole, y: whole }), { minLength: 1, maxLength: 20 })
  .map((list) => list.toSorted((p, q) => p.x - q.x || p.y - q.y))

const linear = (list: readonly XY[]): TrendFit | null => {
  const trend = fitTrend('linear', list, { level: 0.95, bounds: null })
  return trend.kind === 'fitted' ? trend.fit : null
}

const line = (slope: number, intercept: number): TrendFit => {
  const fit = linear([0, 1, 2, 3].map((x) => ({ x, y: intercept + slope * x })))
  if (!fit) throw new Error('no line')
  return fit
}

test('records in one pass are the records of the running maximum', () => {
  fc.assert(
    fc.property(points, (list) => {
      const known = runningMaximum(list, { x: (p) => p.x, y: (p) => p.y, id: (p) => `${p.x}/${p.y}` })
      expect(recordsInOrder(list)).toEqual(known.map(({ x, y }) => ({ x, y })))
    }),
  )
})

test('Theil–Sen of counted points is Theil–Sen of the points written out', () => {
  fc.assert(
    fc.property(
      points,
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 20, maxLength: 20 }),
      (list, n) => {
        const times = Uint16Array.from(list, (_, i) => n[i] ?? 0)
        const slow = theilSen(drawnPoints(list, times), { level: 0.95 })
        const fast = theilSenDraws(list, 0.95)(times)
        if (slow.kind === 'undetermined') expect(fast).toBeNull()
        else {
          expect(fast?.slope).toBeCloseTo(slow.slope, 10)
          expect(fast?.intercept).toBeCloseTo(slow.intercept, 10)
          expect(fast?.pairs).toBe(slow.pairs)
        }
      },
    ),
  )
})

const cloud = Array.from({ length: 40 }, (_, i) => ({ x: i, y: i + 8 * Math.sin(i * 37) }))
const refit = (count: number, seed = 'a') => [
  ...resampledTrends(cloud, {
    count,
    random: seededRandom(seed),
    trendOf: (times) => linear(drawnPoints(cloud, times)),
  }),
]

test('every resample draws as many points as there are, and a seed always draws the same', () => {
  const sizes: number[] = []
  const trends = resampledTrends(cloud, {
    count: 20,
    random: seededRandom('sizes'),
    trendOf: (times) => {
      sizes.push(times.reduce((sum, n) => sum + n, 0))
      return null
    },
  })
  expect([...trends]).toHaveLength(20)
  expect(new Set(sizes)).toEqual(new Set([cloud.length]))
  expect(refit(30).slice(0, 10)).toEqual(refit(10))
  expect(refit(10, 'b')).not.toEqual(refit(10))
})

test('resampled slopes spread like the standard error of least squares says, within a fifth', () => {
  const fit = linear(cloud)
  if (fit?.method !== 'linear') throw new Error('no line')
  const slopes = refit(2000).map((one) => (one?.method === 'linear' ? one.line.slope : Number.NaN))
  const mean = slopes.reduce((sum, slope) => sum + slope, 0) / slopes.length
  const sd = Math.sqrt(slopes.reduce((sum, slope) => sum + (slope - mean) ** 2, 0) / slopes.length)
  expect(sd / fit.line.slopeSe).toBeGreaterThan(0.8)
  expect(sd / fit.line.slopeSe).toBeLessThan(1.2)
})

test('the resampled band holds the trend, and there is none where most resamples have no trend', () => {
  const fit = linear(cloud)
  if (!fit) throw new Error('no line')
  const band = resampledBand(fit, refit(200), 0.95)
  for (const x of [-20, 0, 20, 60]) {
    const { lo, hi } = band?.(x) ?? { lo: Number.NaN, hi: Number.NaN }
    expect(lo).toBeLessThan(predict(fit, x))
    expect(hi).toBeGreaterThan(predict(fit, x))
  }
  expect(resampledBand(fit, [fit, null, null], 0.95)).toBeNull()
})

test('resamples without a crossing count as later than any date', () => {
  const flat = line(0, 10)
  const rising = [2, 5, 4, 10].map((slope) => line(slope, 0))
  const closed = [flat, flat, flat, flat, flat]
  const spread = crossingSpread([...rising, null], closed, { from: -100, to: 100, level: 0.5 })
  expect(spread.none).toBeCloseTo(0.2)
  for (const [i, date] of [1, 2, 2.5, 5].entries()) expect(spread.dates[i]).toBeCloseTo(date, 9)
  expect(spread.median).toBeCloseTo(2.5, 9)
  expect(spread.lo).toBeCloseTo(2, 9)
  expect(spread.hi).toBeCloseTo(5, 9)
  const rarer = crossingSpread([...rising.slice(2), null, null, null], closed, {
    from: -100,
    to: 100,
    level: 0.5,
  })
  expect(rarer).toMatchObject({ none: 0.6, median: null, hi: null })
  expect(rarer.lo).toBeCloseTo(2.5, 9)
})

test('where the other side overtakes, or beyond the window, there is no crossing', () => {
  const window = { from: 0, to: 3, level: 0.9 }
  expect(crossingSpread([line(1, 0)], [line(2, -1)], window).none).toBe(1)
  expect(crossingSpread([line(2, -1)], [line(1, 0)], window).none).toBe(0)
  expect(crossingSpread([line(2, -7)], [line(1, 0)], window).none).toBe(1)
})

test('the band reaches as far from the trend as the resamples from their own median', () => {
  // Heights at 0 of the resamples: 0, 1, 2, 6, 11. At a level of one half: quartiles 1 and 6 about a median of 2.
  const resamples = [6, 0, 11, 2, 1].map((height) => line(0, height))
  const band = resampledBand(line(0, 100), resamples, 0.5)
  expect(band?.(0)).toEqual({ lo: 99, hi: 104 })
})

test('the band of bounded scores stays within the bounds', () => {
  const logit = (from: number): TrendFit => {
    const data = [0, 1, 2, 3].map((x) => ({ x, y: from + x }))
    const trend = fitTrend('logit', data, { level: 0.9, bounds: { floor: 0, ceiling: 100 } })
    if (trend.kind !== 'fitted') throw new Error(trend.why)
    return trend.fit
  }
  const wide = [1, 50, 96].map(logit)
  const low = resampledBand(logit(5), wide, 0.9)?.(0)
  expect(low?.lo).toBe(0)
  expect(low?.hi).toBeGreaterThan(40)
  expect(low?.hi).toBeLessThan(60)
  const high = resampledBand(logit(90), wide, 0.9)?.(0)
  expect(high?.hi).toBe(100)
  expect(high?.lo).toBeGreaterThan(40)
  expect(high?.lo).toBeLessThan(60)
})

test('half of the resamples with a trend are enough for a band, fewer are not', () => {
  const fit = line(1, 0)
  expect(resampledBand(fit, [fit, null], 0.9)).not.toBeNull()
  expect(resampledBand(fit, [fit, null, null, fit, null], 0.9)).toBeNull()
  expect(resampledBand(fit, [], 0.9)).toBeNull()
})

import { describe, expect, test } from 'vitest'
import { doublingTime } from '../../../src/domain/stats/doublingTime.ts'
import { leastSquares } from '../../../src/domain/stats/leastSquares.ts'
import { bandAt, predictLine, slopeInterval, standardErrorAt } from '../../../src/domain/stats/lineBand.ts'
import { logLine } from '../../../src/domain/stats/logLine.ts'
import { slopeOf } from '../../../src/domain/stats/slopeOf.ts'
import { fitTrend, type TrendMethod } from '../../../src/domain/stats/trendFit.ts'

// Worked by hand: mean x 3, mean y 5; Sxx 10, Sxy 9, so b = 0.9 and a = 2.3; Σe² = 10 − 8.1 = 1.9.
const data = [3, 4, 6, 5, 7].map((y, i) => ({ x: i + 1, y }))
const residualSd = Math.sqrt(1.9 / 3)
/** Two-sided 95 % of Student's t with three degrees of freedom, from a printed table. */
const t3 = 3.182446

function lineOf() {
  const line = leastSquares(data)
  if (line.kind !== 'fitted') throw new Error(line.why)
  return line
}

describe('the band of a line', () => {
  test('has the standard error of the textbook at the mean and away from it', () => {
    const line = lineOf()
    expect(predictLine(line, 0)).toBeCloseTo(2.3, 12)
    expect(standardErrorAt(line, 3)).toBeCloseTo(residualSd / Math.sqrt(5), 12)
    expect(standardErrorAt(line, 7)).toBeCloseTo(residualSd * Math.sqrt(1 / 5 + 16 / 10), 12)
  })

  test('is that many standard errors wide as Student’s t with n − 2 degrees of freedom says', () => {
    const { y, lo, hi } = bandAt(lineOf(), 7, 0.95)
    const half = t3 * residualSd * Math.sqrt(1 / 5 + 16 / 10)
    expect(y).toBeCloseTo(8.6, 12)
    expect(lo).toBeCloseTo(8.6 - half, 4)
    expect(hi).toBeCloseTo(8.6 + half, 4)
  })

  test('is the line itself where nothing scatters, and has no end beyond the largest double', () => {
    const exact = leastSquares([1, 2, 3].map((x) => ({ x, y: 2 * x })))
    if (exact.kind !== 'fitted') throw new Error(exact.why)
    expect(bandAt(exact, 10, 0.95)).toEqual({ y: 20, lo: 20, hi: 20 })
    const wild = bandAt({ ...lineOf(), residualSd: 1e308, slope: 0 }, 1e300, 0.95)
    expect(wild).toEqual({ y: 5, lo: null, hi: null })
  })
})

describe('the slope', () => {
  const half = (t3 * residualSd) / Math.sqrt(10)

  test('has the interval of the textbook', () => {
    const { lo, hi } = slopeInterval(lineOf(), 0.95)
    expect(lo).toBeCloseTo(0.9 - half, 5)
    expect(hi).toBeCloseTo(0.9 + half, 5)
  })

  test('is given by every method on the scale it is straight on, without an interval where there is none', () => {
    const of = (method: TrendMethod) => {
      const trend = fitTrend(method, data, { level: 0.95, bounds: { floor: 0, ceiling: 10 } })
      if (trend.kind !== 'fitted') throw new Error(trend.why)
      return slopeOf(trend.fit, 0.95)
    }
    expect(of('linear').slope).toBeCloseTo(0.9, 12)
    expect(of('linear').lo).toBeCloseTo(0.9 - half, 5)
    // Slopes of the ten pairs: −1, 2/3, 1 four times, 3/2 … of which the middle is 1.
    expect(of('theil-sen').slope).toBeCloseTo(1, 12)
    // Five points are too few to bound the middle slope.
    expect(of('theil-sen')).toMatchObject({ lo: null, hi: null })
    const many = fitTrend(
      'theil-sen',
      Array.from({ length: 14 }, (_, x) => ({ x, y: x + (x % 3) })),
      { level: 0.95, bounds: null },
    )
    if (many.kind !== 'fitted' || many.fit.method !== 'theil-sen') throw new Error('no fit')
    const { slopeLo, slopeHi } = many.fit
    expect(slopeOf(many.fit, 0.95)).toEqual({ slope: many.fit.slope, lo: slopeLo, hi: slopeHi })
    expect(slopeLo ?? NaN).toBeLessThan(slopeHi ?? NaN)
    expect(of('quantile')).toMatchObject({ lo: null, hi: null })
    expect(of('log-linear').slope).toBeGreaterThan(0)
    expect(of('log-linear').hi).toBeGreaterThan(of('log-linear').slope)
  })
})

describe('the time to double', () => {
  const logFit = (ys: readonly number[]) => {
    const fit = logLine(ys.map((y, x) => ({ x, y })))
    if (fit.kind !== 'fitted') throw new Error(fit.why)
    return fit
  }

  test('is one over the slope of the logarithm to base two, its ends those of the slope turned over', () => {
    const fit = logFit([1, 2.2, 3.8, 8.4, 15.5])
    const slope = slopeInterval(fit.line, 0.95)
    const found = doublingTime(fit, 0.95)
    if (found.kind !== 'fitted') throw new Error(found.why)
    expect(found.days).toBeCloseTo(1 / fit.line.slope, 12)
    expect(found.lo).toBeCloseTo(1 / slope.hi, 12)
    expect(found.hi).toBeCloseTo(1 / slope.lo, 12)
    expect(found.lo).toBeLessThan(found.days)
    expect(found.hi).toBeGreaterThan(found.days)
  })

  test('has no upper end where growth is not certain, and is none without growth', () => {
    expect(doublingTime(logFit([4, 1, 9, 2, 6]), 0.95)).toMatchObject({ kind: 'fitted', hi: null })
    expect(doublingTime(logFit([4, 4, 4]), 0.95)).toEqual({ kind: 'undetermined', why: 'not-growing' })
    expect(doublingTime(logFit([8, 4, 2]), 0.95)).toEqual({ kind: 'undetermined', why: 'not-growing' })
  })
})

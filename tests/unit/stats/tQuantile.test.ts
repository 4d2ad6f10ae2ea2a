import reference from '@stdlib/stats-base-dists-t-quantile'
import { describe, expect, test } from 'vitest'
import { logGamma } from '../../../src/domain/stats/logGamma.ts'
import { twoSidedT, twoSidedZ } from '../../../src/domain/stats/tQuantile.ts'

const levels = [0.01, 0.2, 0.5, 0.683, 0.8, 0.9, 0.95, 0.99, 0.999]

test('published values, as every textbook prints them', () => {
  expect(twoSidedZ(0.95)).toBeCloseTo(1.959963984540054, 12)
  expect(twoSidedZ(0.99)).toBeCloseTo(2.5758293035489004, 12)
  expect(twoSidedT(0.95, 10)).toBeCloseTo(2.228138851986274, 11)
})

test('one and two degrees have closed forms', () => {
  for (const level of levels) {
    expect(twoSidedT(level, 1) / Math.tan((Math.PI * level) / 2)).toBeCloseTo(1, 12)
    expect(twoSidedT(level, 2) / (level * Math.sqrt(2 / (1 - level * level)))).toBeCloseTo(1, 12)
  }
})

describe.each([0.4, 1, 2, 2.5, 3, 7, 30, 121, 999, 1000, 1001, 50_000, 1e9])('with %s degrees', (df) => {
  test.each(levels)('the quantile for %s is that of an independent implementation', (level) => {
    expect(twoSidedT(level, df) / reference((1 + level) / 2, df) - 1).toBeCloseTo(0, 9)
  })
})

test('more degrees of freedom, a smaller t, down to the normal one', () => {
  const degrees = [1, 5, 50, 999.9, 1000, 1e4, 1e12]
  const ts = degrees.map((df) => twoSidedT(0.95, df))
  expect(ts).toEqual(ts.toSorted((a, b) => b - a))
  expect(ts.at(-1)).toBeCloseTo(twoSidedZ(0.95), 11)
})

test('a level at the edge has a quantile, finite and above zero', () => {
  for (const level of [1e-12, 1 - 1e-12])
    for (const df of [0.5, 1, 100, 1e6]) {
      const t = twoSidedT(level, df)
      expect(Number.isFinite(t) && t > 0, `${level} ${df}`).toBe(true)
    }
})

test.each([0, 1, -1, Number.NaN])('the level %s is a mistake of the caller', (level) => {
  expect(() => twoSidedT(level, 3)).toThrow(RangeError)
  expect(() => twoSidedZ(level)).toThrow(RangeError)
})

test.each([0, -2, Number.NaN])('%s degrees of freedom are a mistake of the caller', (df) => {
  expect(() => twoSidedT(0.95, df)).toThrow(RangeError)
})

test('the gamma function is the factorial, and the root of pi at one half', () => {
  expect(Math.exp(logGamma(7))).toBeCloseTo(720, 9)
  expect(Math.exp(logGamma(0.5)) ** 2).toBeCloseTo(Math.PI, 12)
})

test.each([0.2, 0.5, 0.95, 0.999, 1 - 1e-5])(
  'where the expansion takes over nothing jumps, to twelve digits: level %s',
  (level) => {
    expect(Math.abs(twoSidedT(level, 1000) / twoSidedT(level, 1000 - 1e-8) - 1)).toBeLessThan(5e-12)
  },
)

test('mistakes of the caller are named', () => {
  expect(() => twoSidedZ(2)).toThrow('A confidence level lies between 0 and 1, not 2')
  expect(() => twoSidedT(0.5, -2)).toThrow('Degrees of freedom are positive, not -2')
})

test('the logarithm of the gamma function has its factorials to thirteen digits', () => {
  let factorial = 1
  for (let n = 2; n <= 20; n++) {
    factorial *= n - 1
    expect(Math.abs(logGamma(n) - Math.log(factorial))).toBeLessThan(1e-13 * Math.max(1, Math.log(factorial)))
  }
})

import fc from 'fast-check'
import { linearRegression } from 'simple-statistics'
import { expect, test } from 'vitest'
import { leastSquares } from '../../../src/domain/stats/leastSquares.ts'
import { bandAt, slopeInterval } from '../../../src/domain/stats/lineBand.ts'
import { norris, norrisCertified } from '../../support/norris.ts'

const number = fc.integer({ min: -100_000, max: 100_000 })
const points = fc.uniqueArray(fc.record({ x: number, y: number }), {
  minLength: 3,
  maxLength: 40,
  selector: (p) => p.x,
})

function fitted(data: readonly { x: number; y: number }[]) {
  const fit = leastSquares(data)
  if (fit.kind !== 'fitted') throw new Error(`undetermined: ${fit.why}`)
  return fit
}

test('the NIST Norris data give the certified line, errors and fit to ten digits', () => {
  const fit = fitted(norris)
  for (const [key, certified] of Object.entries(norrisCertified)) {
    const found = fit[key as keyof typeof norrisCertified] ?? Number.NaN
    expect(Math.abs(found / certified - 1), key).toBeLessThan(1e-10)
  }
})

test('another implementation finds the same line', () => {
  const other = linearRegression(norris.map((p) => [p.x, p.y]))
  expect(fitted(norris).slope).toBeCloseTo(other.m, 10)
  expect(fitted(norris).intercept).toBeCloseTo(other.b, 8)
})

test('the order of the points makes no difference', () => {
  fc.assert(
    fc.property(points, (data) => {
      expect(leastSquares(data.toReversed())).toEqual(leastSquares(data))
    }),
  )
})

test('an exact line is recovered with no residual', () => {
  fc.assert(
    fc.property(fc.uniqueArray(number, { minLength: 3, maxLength: 30 }), number, number, (xs, a, b) => {
      const fit = fitted(xs.map((x) => ({ x, y: a + b * x })))
      expect(fit.slope).toBeCloseTo(b, 5)
    }),
  )
})

test('shifting and scaling y shifts and scales the line', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 1, max: 50 }), number, (data, scale, shift) => {
      const before = fitted(data)
      const after = fitted(data.map((p) => ({ x: p.x, y: p.y * scale + shift })))
      expect(after.slope).toBeCloseTo(before.slope * scale, 4)
    }),
  )
})

test('fewer than three points, and points of one x, have no line', () => {
  expect(
    leastSquares([
      { x: 1, y: 1 },
      { x: 2, y: 2 },
    ]),
  ).toEqual({ kind: 'undetermined', why: 'too-few-points' })
  expect(leastSquares([1, 2, 3].map((y) => ({ x: 5, y })))).toEqual({
    kind: 'undetermined',
    why: 'no-spread-in-x',
  })
})

test('the band holds the line, is narrowest at the mean of x and widens with the level', () => {
  const fit = fitted(norris)
  const width = (x: number, level: number) => {
    const { lo, hi } = bandAt(fit, x, level)
    return (hi ?? Number.NaN) - (lo ?? Number.NaN)
  }
  expect(width(fit.xMean, 0.95)).toBeLessThan(width(fit.xMean + 100, 0.95))
  expect(width(fit.xMean, 0.95)).toBeLessThan(width(fit.xMean - 100, 0.95))
  expect(width(0, 0.99)).toBeGreaterThan(width(0, 0.95))
  const { lo, hi } = slopeInterval(fit, 0.95)
  // t with 34 degrees of freedom: 2.0322 (published tables).
  expect((hi - lo) / 2 / fit.slopeSe).toBeCloseTo(2.0322, 4)
})

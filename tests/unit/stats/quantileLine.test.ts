import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quantileLine } from '../../../src/domain/stats/quantileLine.ts'
import type { XY } from '../../../src/domain/stats/XY.ts'
import { engel } from '../../support/engel.ts'

/** Small whole numbers, so that ties in x, ties in y and several points on one line are common. */
const small = fc.integer({ min: -6, max: 6 })
const points = fc
  .array(fc.record({ x: small, y: small }), { minLength: 3, maxLength: 14 })
  .filter((data) => new Set(data.map((p) => p.x)).size > 1)
const large = fc.integer({ min: -1_000_000, max: 1_000_000 })
const wide = fc
  .array(fc.record({ x: large, y: large }), { minLength: 3, maxLength: 14 })
  .filter((data) => new Set(data.map((p) => p.x)).size > 1)
const taus = fc.constantFrom(0.1, 0.25, 0.5, 0.75, 0.9)

function lossOf(data: readonly XY[], tau: number, intercept: number, slope: number): number {
  return data.reduce((sum, { x, y }) => {
    const away = y - intercept - slope * x
    return sum + away * (away < 0 ? tau - 1 : tau)
  }, 0)
}

/** An optimum of a linear programme lies at a vertex: some line through two of the points is the best of all lines. */
function leastLoss(data: readonly XY[], tau: number): number {
  let least = Infinity
  for (const p of data)
    for (const q of data) {
      if (p.x === q.x) continue
      const slope = (q.y - p.y) / (q.x - p.x)
      least = Math.min(least, lossOf(data, tau, p.y - slope * p.x, slope))
    }
  return least
}

function fitted(data: readonly XY[], tau: number) {
  const fit = quantileLine(data, tau)
  if (fit.kind !== 'fitted') throw new Error(fit.why)
  return fit
}

test('no line through any two points has a smaller loss, tied and repeated points included', () => {
  fc.assert(
    fc.property(points, taus, (data, tau) => {
      const { intercept, slope } = fitted(data, tau)
      expect(lossOf(data, tau, intercept, slope)).toBeCloseTo(leastLoss(data, tau), 8)
    }),
    { numRuns: 1500 },
  )
})

test('no line through any two points has a smaller loss, whatever the numbers', () => {
  fc.assert(
    fc.property(wide, taus, (data, tau) => {
      const { intercept, slope } = fitted(data, tau)
      const least = leastLoss(data, tau)
      expect(lossOf(data, tau, intercept, slope)).toBeLessThanOrEqual(least + 1e-7 * Math.max(1, least))
    }),
    { numRuns: 500 },
  )
})

test('the order of the points makes no difference', () => {
  fc.assert(
    fc.property(points, taus, (data, tau) => {
      expect(fitted(data.toReversed(), tau)).toEqual(fitted(data, tau))
    }),
  )
})

test('at most the stated share lies below the line, and at most the rest above', () => {
  fc.assert(
    fc.property(points, taus, (data, tau) => {
      const { intercept, slope } = fitted(data, tau)
      const away = data.map(({ x, y }) => y - intercept - slope * x)
      expect(away.filter((value) => value < -1e-8).length).toBeLessThanOrEqual(tau * data.length + 1e-8)
      expect(away.filter((value) => value > 1e-8).length).toBeLessThanOrEqual((1 - tau) * data.length + 1e-8)
    }),
  )
})

test('two points are too few, and points above one another have no line', () => {
  const at = (x: number, y: number) => ({ x, y })
  expect(quantileLine([at(0, 0), at(1, 1)], 0.9)).toEqual({ kind: 'undetermined', why: 'too-few-points' })
  expect(quantileLine([at(1, 0), at(1, 1), at(1, 5)], 0.9)).toEqual({
    kind: 'undetermined',
    why: 'no-spread-in-x',
  })
})

/** As the R package quantreg prints them for Engel's households, and its vignette publishes. */
test.each([
  [0.1, 110.1416, 0.4018],
  [0.25, 95.4835, 0.4741],
  [0.5, 81.4822, 0.5602],
  [0.75, 62.3966, 0.644],
  [0.9, 67.3509, 0.6863],
])('Engel’s households at %f have the published intercept and slope', (tau, intercept, slope) => {
  const fit = fitted(engel, tau)
  expect(fit.intercept).toBeCloseTo(intercept, 2)
  expect(fit.slope).toBeCloseTo(slope, 4)
})

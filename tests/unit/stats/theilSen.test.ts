import fc from 'fast-check'
import { expect, test } from 'vitest'
import { theilSen } from '../../../src/domain/stats/theilSen.ts'

const number = fc.integer({ min: -10_000, max: 10_000 })
const points = fc.uniqueArray(fc.record({ x: number, y: number }), {
  minLength: 3,
  maxLength: 25,
  selector: (p) => p.x,
})

const median = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
}

function fitted(data: readonly { x: number; y: number }[]) {
  const fit = theilSen(data, { level: 0.95 })
  if (fit.kind !== 'fitted') throw new Error(fit.why)
  return fit
}

test('the slope is the median of all pairwise slopes, found the long way', () => {
  fc.assert(
    fc.property(points, (data) => {
      const slopes = data.flatMap((a, i) => data.slice(i + 1).map((b) => (b.y - a.y) / (b.x - a.x)))
      expect(fitted(data).slope).toBeCloseTo(median(slopes), 9)
    }),
  )
})

test('a quarter of wild points does not move an exact line', () => {
  const line = Array.from({ length: 12 }, (_, x) => ({ x, y: 3 * x + 1 }))
  const wild = [
    { x: 12, y: 9000 },
    { x: 13, y: -7000 },
    { x: 14, y: 8000 },
  ]
  expect(fitted([...line, ...wild]).slope).toBeCloseTo(3, 0)
})

test('the interval holds the slope and does not depend on the order of the points', () => {
  fc.assert(
    fc.property(points, (data) => {
      const fit = fitted(data)
      if (fit.slopeLo !== null) expect(fit.slopeLo).toBeLessThanOrEqual(fit.slope)
      if (fit.slopeHi !== null) expect(fit.slopeHi).toBeGreaterThanOrEqual(fit.slope)
      const back = fitted(data.toReversed())
      expect(back.slope).toBeCloseTo(fit.slope, 9)
    }),
  )
})

test('too few points, and points of one x, have no line', () => {
  expect(theilSen([{ x: 1, y: 2 }], { level: 0.95 })).toEqual({ kind: 'undetermined', why: 'too-few-points' })
  expect(
    theilSen(
      [1, 2, 3].map((y) => ({ x: 1, y })),
      { level: 0.95 },
    ),
  ).toEqual({ kind: 'undetermined', why: 'no-spread-in-x' })
})

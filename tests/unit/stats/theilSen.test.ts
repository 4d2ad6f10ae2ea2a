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

test('worked by hand: ranks, ties and the interval of Sen', () => {
  // Six points, two of them on one day: 15 − 1 pairs. Var S = (6 · 5 · 17 − 2 · 1 · 9) / 18 = 27 1/3.
  const data = [
    { x: 0, y: 0 },
    { x: 1, y: 2 },
    { x: 1, y: 1 },
    { x: 2, y: 5 },
    { x: 3, y: 4 },
    { x: 4, y: 9 },
  ]
  const slopes = data
    .flatMap((p, i) => data.slice(i + 1).flatMap((q) => (q.x === p.x ? [] : [(q.y - p.y) / (q.x - p.x)])))
    .toSorted((a, b) => a - b)
  expect(slopes).toHaveLength(14)
  const found = theilSen(data, { level: 0.5 })
  // z of one half is 0.6745: the ranks are floor((14 − 3.526) / 2) = 5 and 14 + 1 − 5 = 10.
  expect(found).toMatchObject({
    n: 6,
    pairs: 14,
    pairsUsed: 14,
    slope: ((slopes[6] ?? 0) + (slopes[7] ?? 0)) / 2,
    slopeLo: slopes[4],
    slopeHi: slopes[9],
    xMin: 0,
    xMax: 4,
  })
  expect(theilSen(data, { level: 0.9999 })).toMatchObject({ slopeLo: null, slopeHi: null })
})

test('of more points than pairs can be counted for, a sample of pairs says the same, in any order', () => {
  const many = Array.from({ length: 2_100 }, (_, x) => ({ x: Math.floor(x / 2), y: 3 * x + (x % 7) }))
  const sampled = fitted(many)
  expect(sampled.pairs).toBe((2_100 * 2_099) / 2 - 1_050)
  expect(sampled.pairsUsed).toBe(500_000)
  expect(sampled.slope).toBeCloseTo(6, 2)
  expect(fitted(many.toReversed())).toEqual(sampled)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossing } from '../../../src/domain/stats/crossing.ts'
import { crossingSpread } from '../../../src/domain/stats/crossingSpread.ts'
import { leastSquares, type LineFit } from '../../../src/domain/stats/leastSquares.ts'
import { predictLine, standardErrorAt } from '../../../src/domain/stats/lineBand.ts'
import { twoSidedT } from '../../../src/domain/stats/tQuantile.ts'
import { fitTrend, predict, type TrendFit, type TrendMethod } from '../../../src/domain/stats/trendFit.ts'
import type { XY } from '../../../src/domain/stats/XY.ts'

const level = 0.95

function lineOf(points: readonly XY[]): LineFit {
  const fit = leastSquares(points)
  if (fit.kind !== 'fitted') throw new Error(fit.why)
  return fit
}

function trendOf(method: TrendMethod, points: readonly XY[], ceiling = 100): TrendFit {
  const fit = fitTrend(method, points, { level, bounds: { floor: 0, ceiling } })
  if (fit.kind !== 'fitted') throw new Error(fit.why)
  return fit.fit
}

const line = (a: number, b: number, xs = [0, 1, 2, 3, 4, 5]) => xs.map((x) => ({ x, y: a + b * x }))

/** Points of one side, each side at places of its own, so that heights and slopes are correlated. */
const side = (from: number) =>
  fc
    .uniqueArray(
      fc.record({ x: fc.integer({ min: from, max: from + 60 }), y: fc.integer({ min: 0, max: 60 }) }),
      {
        selector: ({ x }) => x,
        minLength: 4,
        maxLength: 12,
      },
    )
    .filter((points) => lineOf(points).residualSd > 0)

/** The difference of two lines at u in its own standard errors. */
const apart = (a: LineFit, b: LineFit, u: number): number =>
  Math.abs(predictLine(a, u) - predictLine(b, u)) / Math.hypot(standardErrorAt(a, u), standardErrorAt(b, u))

/** Satterthwaite's quantile for the difference at u. */
function critical(a: LineFit, b: LineFit, u: number): number {
  const [va, vb] = [standardErrorAt(a, u) ** 2, standardErrorAt(b, u) ** 2]
  return twoSidedT(level, (va + vb) ** 2 / (va ** 2 / (a.n - 2) + vb ** 2 / (b.n - 2)))
}

type Form = 'both' | 'low' | 'high' | 'none'

/** Holds an interval to its definition; gives which ends it has, null where the lines do not meet in the window. */
function formOf(
  one: readonly XY[],
  other: readonly XY[],
  span: { readonly from: number; readonly to: number },
): Form | null {
  const window = { ...span, level }
  const [a, b] = [lineOf(one), lineOf(other)]
  const found = crossing({ method: 'linear', line: a }, { method: 'linear', line: b }, window)
  if (found.kind !== 'fitted') return null
  const { x, lo, hi } = found
  expect(apart(a, b, x)).toBeLessThan(1e-6)
  const t = critical(a, b, x)
  const isNear = (u: number) => apart(a, b, u) < t * (1 + 1e-6)
  const isFar = (u: number) => apart(a, b, u) > t * (1 - 1e-6)
  const step = 1e-3
  if (lo !== null) {
    expect(lo).toBeLessThanOrEqual(x)
    expect(apart(a, b, lo) / t).toBeCloseTo(1, 5)
    expect(isFar(lo - step * Math.max(1, x - lo))).toBe(true)
  }
  if (hi !== null) {
    expect(hi).toBeGreaterThanOrEqual(x)
    expect(apart(a, b, hi) / t).toBeCloseTo(1, 5)
    expect(isFar(hi + step * Math.max(1, hi - x))).toBe(true)
  }
  for (const part of [0.25, 0.5, 0.75]) {
    if (lo !== null) expect(isNear(lo + part * (x - lo))).toBe(true)
    if (hi !== null) expect(isNear(x + part * (hi - x))).toBe(true)
  }
  if (lo !== null && hi === null) expect(isNear(1e7)).toBe(true)
  if (lo === null && hi !== null) expect(isNear(-1e7)).toBe(true)
  // Without an end on either side chance reaches from one end of the window to the other, but for a stretch between;
  // with one end only, that stretch reaches to the other end of the window.
  if (lo === null && hi === null) expect([isNear(window.from), isNear(window.to)]).toEqual([true, true])
  if (lo !== null && hi === null) expect(isFar(window.from) || window.from >= lo).toBe(true)
  if (lo === null && hi !== null) expect(isFar(window.to) || window.to <= hi).toBe(true)
  return lo === null ? (hi === null ? 'none' : 'high') : hi === null ? 'low' : 'both'
}

test('the interval ends where the lines are too far apart for chance, or at no end of the window', () => {
  const seen = new Set<Form | null>()
  fc.assert(
    fc.property(side(0), side(25), fc.integer({ min: 100, max: 2000 }), (one, other, reach) => {
      seen.add(formOf(one, other, { from: 30 - reach, to: 30 + reach }))
    }),
    { numRuns: 1500, seed: 5 },
  )
  for (const form of ['both', 'low', 'high', 'none'] as const) expect(seen).toContain(form)
})

const points = (...pairs: readonly (readonly [number, number])[]): readonly XY[] =>
  pairs.map(([x, y]) => ({ x, y }))

/** The part on the far side of the data counts only where it reaches into the window: the wide one, and not the near. */
test.each([
  {
    forms: ['both', 'both'],
    one: points([6, 35], [15, 13], [28, 11], [36, 14]),
    other: points([20, 0], [36, 19], [46, 35], [50, 33]),
  },
  {
    forms: ['low', 'none'],
    one: points([8, 16], [16, 27], [20, 29], [37, 33]),
    other: points([27, 0], [35, 5], [46, 26], [57, 30]),
  },
  {
    forms: ['high', 'none'],
    one: points([4, 5], [15, 13], [22, 25], [34, 32]),
    other: points([24, 20], [37, 24], [43, 23], [56, 1]),
  },
  {
    forms: ['none', 'none'],
    one: points([0, 36], [12, 11], [25, 30], [34, 4]),
    other: points([26, 10], [36, 8], [40, 36], [52, 1]),
  },
])('the interval has the ends $forms in a near and in a wide window', ({ forms, one, other }) => {
  const near = { from: -20, to: 80 }
  const wide = { from: -1e5, to: 1e5 }
  expect([formOf(one, other, near), formOf(one, other, wide)]).toEqual(forms)
  expect([formOf(other, one, near), formOf(other, one, wide)]).toEqual(forms)
})
describe('where methods give no errors', () => {
  test.each([
    ['theil-sen', 'theil-sen'],
    ['quantile', 'quantile'],
    ['linear', 'theil-sen'],
    ['quantile', 'linear'],
  ] as const)('%s and %s meet on one scale, without an interval', (one, other) => {
    const found = crossing(trendOf(one, line(10, 3)), trendOf(other, line(40, 1)), {
      from: 0,
      to: 100,
      level,
    })
    expect(found).toMatchObject({ kind: 'fitted', lo: null, hi: null, level: null })
    expect(found).toMatchObject({ aheadBefore: 'b', aheadAfter: 'a' })
    expect(found.kind === 'fitted' ? found.x : NaN).toBeCloseTo(15, 8)
  })
})

test('lines without any scatter meet at a place and not in an interval', () => {
  const [a, b] = [trendOf('linear', line(10, 3)), trendOf('linear', line(40, 1))]
  const found = crossing(a, b, { from: 0, to: 100, level })
  if (found.kind !== 'fitted') throw new Error(found.why)
  expect(found).toMatchObject({ lo: found.x, hi: found.x, level })
})

test('growth by a factor meets where its logarithms do, and no straight line', () => {
  const doubling = (a: number, per: number) => [0, 1, 2, 3].map((x) => ({ x, y: a * 2 ** (x / per) }))
  const [slow, fast] = [trendOf('log-linear', doubling(16, 4)), trendOf('log-linear', doubling(1, 2))]
  const found = crossing(fast, slow, { from: 0, to: 100, level })
  expect(found.kind === 'fitted' ? found.x : NaN).toBeCloseTo(16, 8)
  expect(crossing(fast, trendOf('linear', line(1, 1)), { from: 0, to: 100, level })).toEqual({
    kind: 'undetermined',
    why: 'different-scales',
  })
})

test('logits between other bounds are another scale', () => {
  const points = [20, 30, 45, 50].map((y, x) => ({ x, y }))
  expect(
    crossing(trendOf('logit', points), trendOf('logit', points, 90), { from: -100, to: 100, level }),
  ).toEqual({ kind: 'undetermined', why: 'different-scales' })
})

test('a meeting at the very end of the window is in it, one before or after it is not', () => {
  const [a, b] = [trendOf('linear', line(0, 2)), trendOf('linear', line(8, 0))]
  const kind = (from: number, to: number) => crossing(a, b, { from, to, level }).kind
  expect(kind(4, 100)).toBe('fitted')
  expect(kind(-100, 4)).toBe('fitted')
  expect(crossing(a, b, { from: 4.5, to: 100, level })).toEqual({
    kind: 'undetermined',
    why: 'outside-window',
  })
  expect(crossing(a, b, { from: -100, to: 3.5, level })).toEqual({
    kind: 'undetermined',
    why: 'outside-window',
  })
})

describe('dates over resamples', () => {
  const [a, b] = [trendOf('linear', line(10, 3)), trendOf('linear', line(40, 1))]
  const span = { from: 0, to: 100, level }

  test('are as many as there are pairs, and none of none', () => {
    expect(crossingSpread([a, a, a], [b], span)).toMatchObject({ resamples: 1, none: 0 })
    expect(crossingSpread([a], [b, b], span)).toMatchObject({ resamples: 1, none: 0 })
    expect(crossingSpread([], [b], span)).toEqual({
      resamples: 0,
      none: 1,
      dates: [],
      median: null,
      lo: null,
      hi: null,
    })
  })

  test('have no middle where the middle pair never meets, though some do', () => {
    const found = crossingSpread([a, null, null, a, b], [b, b, null, b, a], span)
    expect(found).toMatchObject({ resamples: 5, none: 0.6, median: null, hi: null })
    expect(found.dates).toHaveLength(2)
    expect(found.lo).toBeCloseTo(15, 8)
    expect(predict(a, found.lo ?? NaN)).toBeCloseTo(55, 6)
  })
})

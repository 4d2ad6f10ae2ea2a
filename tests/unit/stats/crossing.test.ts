import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crossing } from '../../../src/domain/stats/crossing.ts'
import { band, fitTrend, type TrendFit, type TrendMethod } from '../../../src/domain/stats/trendFit.ts'

const window = { from: -1e6, to: 1e6, level: 0.95 }

function fit(method: TrendMethod, data: readonly { x: number; y: number }[]): TrendFit {
  const result = fitTrend(method, data, { bounds: { floor: 0, ceiling: 100 }, level: 0.95 })
  if (result.kind !== 'fitted') throw new Error(result.why)
  return result.fit
}

const wobble = [0.3, -0.2, 0.1, -0.4, 0.2, 0.1, -0.3, 0.2]
const line = (a: number, b: number, noise = 1) => wobble.map((e, x) => ({ x, y: a + b * x + e * noise }))

test('two exact lines meet where algebra says', () => {
  const found = crossing(fit('linear', line(10, 3, 0)), fit('linear', line(40, 1, 0)), window)
  expect(found).toMatchObject({ kind: 'fitted', aheadAfter: 'a' })
  if (found.kind === 'fitted') {
    expect(found.x).toBeCloseTo(15, 9)
    expect(found.y).toBeCloseTo(55, 9)
  }
})

test('the crossing does not depend on which trend comes first, but the one ahead does', () => {
  const a = fit('linear', line(10, 3))
  const b = fit('linear', line(40, 1))
  const ab = crossing(a, b, window)
  const ba = crossing(b, a, window)
  if (ab.kind !== 'fitted' || ba.kind !== 'fitted') throw new Error('no crossing')
  expect(ba.x).toBeCloseTo(ab.x, 9)
  expect(ba.lo ?? 0).toBeCloseTo(ab.lo ?? 1, 6)
  expect(ba.hi ?? 0).toBeCloseTo(ab.hi ?? 1, 6)
  expect([ab.aheadAfter, ba.aheadAfter]).toEqual(['a', 'b'])
})

test('at the ends of the interval the two lines differ by the same critical number of standard errors', () => {
  const a = fit('linear', line(10, 3))
  const b = fit('linear', line(40, 1))
  const found = crossing(a, b, window)
  if (found.kind !== 'fitted' || found.lo === null || found.hi === null) throw new Error('no interval')
  const ratios = [found.lo, found.hi].map((end) => {
    const [bandA, bandB] = [band(a, end, 0.95), band(b, end, 0.95)]
    // Half a band is t with 6 degrees of freedom times a standard error.
    const t6 = 2.446912
    const error = Math.hypot((bandA.hi ?? 0) - bandA.y, (bandB.hi ?? 0) - bandB.y) / t6
    return Math.abs(bandA.y - bandB.y) / error
  })
  expect(ratios[0]).toBeCloseTo(ratios[1] ?? 0, 5)
  // The difference has between 6 and 12 degrees of freedom, so its t lies between theirs.
  expect(ratios[0]).toBeGreaterThan(2.1788)
  expect(ratios[0]).toBeLessThan(2.4469)
  expect(found.lo).toBeLessThan(found.x)
  expect(found.hi).toBeGreaterThan(found.x)
})

test('where the slopes hardly differ the interval is open on a side', () => {
  const found = crossing(fit('linear', line(10, 1.05, 6)), fit('linear', line(11, 1, 6)), window)
  if (found.kind === 'fitted') expect(found.lo === null || found.hi === null).toBe(true)
  else expect(['outside-window', 'parallel']).toContain(found.why)
})

test('parallel trends, trends beyond the window and trends on different scales do not meet', () => {
  const a = fit('linear', line(10, 3, 0))
  expect(crossing(a, fit('linear', line(20, 3, 0)), window)).toEqual({
    kind: 'undetermined',
    why: 'parallel',
  })
  expect(crossing(a, fit('linear', line(40, 1, 0)), { ...window, to: 14 })).toEqual({
    kind: 'undetermined',
    why: 'outside-window',
  })
  expect(crossing(a, fit('logit', line(40, 1)), window)).toEqual({
    kind: 'undetermined',
    why: 'different-scales',
  })
})

test('logit trends meet at one height within the bounds', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 31, max: 60 }), (low, high) => {
      const a = fit('logit', line(low, 5))
      const b = fit('logit', line(high, 1))
      const found = crossing(a, b, window)
      if (found.kind !== 'fitted') return
      expect(band(a, found.x, 0.95).y).toBeCloseTo(band(b, found.x, 0.95).y, 6)
      expect(found.y).toBeGreaterThanOrEqual(0)
      expect(found.y).toBeLessThanOrEqual(100)
    }),
  )
})

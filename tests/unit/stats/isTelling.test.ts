import { describe, expect, test } from 'vitest'
import { isTelling } from '../../../src/domain/stats/isTelling.ts'
import { fitTrend, type TrendMethod } from '../../../src/domain/stats/trendFit.ts'
import type { XY } from '../../../src/domain/stats/XY.ts'

function tells(method: TrendMethod, points: readonly XY[]): boolean {
  const trend = fitTrend(method, points, { level: 0.95, bounds: { floor: 0, ceiling: 100 } })
  if (trend.kind === 'undetermined') throw new Error(trend.why)
  return isTelling(trend.fit, points, 0.95)
}

const scattered = [10, 40, 12, 38].map((y, x) => ({ x, y }))
const rising = [10, 21, 29, 41].map((y, x) => ({ x, y }))

describe('a trend through few points', () => {
  test.each(['linear', 'logit', 'log-linear', 'theil-sen'] as const)(
    'by %s tells nothing where they scatter, and something where they rise',
    (method) => {
      expect(tells(method, scattered)).toBe(false)
      expect(tells(method, rising)).toBe(true)
    },
  )

  test('is judged at the mean of x, where the band of n points is two t over the root of n residuals wide', () => {
    // Slope 0.5 and residuals ±a, so that residualSd = a·√(4 / 2) and the width at the mean is 2 · 4.302653 · a / √2.
    const zigzag = (a: number) => [a, -a, -a, a].map((off, x) => ({ x, y: 0.5 * x + off }))
    const spread = (a: number) => 1.5 + Math.max(0, 2 * a - 0.5)
    for (const a of [0.2, 0.24, 0.25, 0.3]) {
      const heights = zigzag(a).map(({ y }) => y)
      expect(Math.max(...heights) - Math.min(...heights)).toBeCloseTo(spread(a), 12)
      expect(tells('linear', zigzag(a))).toBe((2 * 4.302653 * a) / Math.SQRT2 <= spread(a))
    }
  })

  test('tells where the points lie on the line exactly', () => {
    expect(
      tells(
        'linear',
        [0, 1, 2].map((x) => ({ x, y: 5 + x })),
      ),
    ).toBe(true)
    expect(
      tells(
        'linear',
        [0, 1, 2].map((x) => ({ x, y: 5 })),
      ),
    ).toBe(true)
  })

  test('is compared by factors on a scale of factors: multiplying all sizes changes nothing', () => {
    const sizes = [7e9, 70e9, 13e9, 30e9, 50e9].map((y, x) => ({ x, y }))
    expect(tells('log-linear', sizes)).toBe(
      tells(
        'log-linear',
        sizes.map(({ x, y }) => ({ x, y: y * 1e3 })),
      ),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossing } from '../../../src/domain/stats/crossing.ts'
import { firstReached } from '../../../src/domain/stats/firstReached.ts'
import { halfLife } from '../../../src/domain/stats/halfLife.ts'
import { herfindahl } from '../../../src/domain/stats/herfindahl.ts'
import { kaplanMeier } from '../../../src/domain/stats/kaplanMeier.ts'
import { logRank } from '../../../src/domain/stats/logRank.ts'
import { percentile } from '../../../src/domain/stats/percentile.ts'
import { fitTrend, predict, type TrendFit, type TrendMethod } from '../../../src/domain/stats/trendFit.ts'
import type { XY } from '../../../src/domain/stats/XY.ts'

const level = 0.95
const whole = (min: number, max: number) => fc.integer({ min, max })
const points = fc
  .uniqueArray(fc.record({ x: whole(0, 400), y: whole(0, 100) }), {
    selector: ({ x }) => x,
    minLength: 4,
    maxLength: 25,
  })
  .map((list): readonly XY[] => list)
const durations = fc.array(fc.record({ time: whole(1, 30), ended: fc.boolean() }), {
  minLength: 2,
  maxLength: 30,
})
const straight = fc.constantFrom<TrendMethod>('linear', 'theil-sen', 'quantile')

function fitted(method: TrendMethod, data: readonly XY[]): TrendFit {
  const trend = fitTrend(method, data, { level, bounds: null })
  if (trend.kind !== 'fitted') throw new Error(trend.why)
  return trend.fit
}

describe('a straight trend', () => {
  test('moves and stretches with its points, both ways', () => {
    fc.assert(
      fc.property(straight, points, whole(2, 9), whole(-500, 500), (method, data, factor, shift) => {
        const before = fitted(method, data)
        const up = fitted(
          method,
          data.map(({ x, y }) => ({ x, y: y * factor + shift })),
        )
        const along = fitted(
          method,
          data.map(({ x, y }) => ({ x: x * factor + shift, y })),
        )
        for (const x of [-100, 0, 250, 900]) {
          expect(predict(up, x)).toBeCloseTo(predict(before, x) * factor + shift, 5)
          expect(predict(along, x * factor + shift)).toBeCloseTo(predict(before, x), 5)
        }
      }),
    )
  })

  test('is turned upside down with its points', () => {
    fc.assert(
      fc.property(fc.constantFrom<TrendMethod>('linear', 'theil-sen'), points, (method, data) => {
        const before = fitted(method, data)
        const after = fitted(
          method,
          data.map(({ x, y }) => ({ x, y: -y })),
        )
        expect(predict(after, 77)).toBeCloseTo(-predict(before, 77), 6)
      }),
    )
  })

  test('stays where every point stands twice', () => {
    fc.assert(
      fc.property(fc.constantFrom<TrendMethod>('linear', 'theil-sen'), points, (method, data) => {
        const [once, twice] = [fitted(method, data), fitted(method, [...data, ...data])]
        for (const x of [0, 400]) expect(predict(twice, x)).toBeCloseTo(predict(once, x), 6)
      }),
    )
  })
})

describe('a crossing', () => {
  const span = { from: -Infinity, to: Infinity, level }

  test('is the same whichever trend is named first, and moves with both', () => {
    fc.assert(
      fc.property(points, points, whole(-5000, 5000), (one, other, shift) => {
        const [a, b] = [fitted('linear', one), fitted('linear', other)]
        const met = crossing(a, b, span)
        const turned = crossing(b, a, span)
        expect(turned.kind).toBe(met.kind)
        if (met.kind !== 'fitted' || turned.kind !== 'fitted') return
        const close = (found: number, wanted: number) =>
          expect(Math.abs(found - wanted)).toBeLessThan(1e-6 * Math.max(1, Math.abs(wanted)))
        close(turned.x, met.x)
        expect(turned.aheadBefore).toBe(met.aheadBefore === 'a' ? 'b' : 'a')
        expect([turned.lo === null, turned.hi === null]).toEqual([met.lo === null, met.hi === null])
        // Nearly parallel lines meet so far away that a shift is lost in rounding.
        if (Math.abs(met.x) > 1e5) return
        const moved = (data: readonly XY[]) =>
          fitted(
            'linear',
            data.map(({ x, y }) => ({ x: x + shift, y })),
          )
        const after = crossing(moved(one), moved(other), span)
        if (after.kind !== 'fitted') throw new Error(after.why)
        expect(Math.abs(after.x - met.x - shift)).toBeLessThan(1e-4 * Math.max(1, Math.abs(met.x)))
      }),
    )
  })
})

describe('waiting', () => {
  test('in other units is the same curve on another axis', () => {
    fc.assert(
      fc.property(durations, whole(2, 12), (list, factor) => {
        const one = kaplanMeier(list, level)
        const other = kaplanMeier(
          list.map(({ time, ended }) => ({ time: time * factor, ended })),
          level,
        )
        expect(other.kind).toBe(one.kind)
        if (one.kind !== 'fitted' || other.kind !== 'fitted') return
        expect(other.median).toBe(one.median === null ? null : one.median * factor)
        expect(other.medianLo).toBe(one.medianLo === null ? null : one.medianLo * factor)
        expect(other.medianHi).toBe(one.medianHi === null ? null : one.medianHi * factor)
        expect(other.steps.map(({ survival }) => survival)).toEqual(one.steps.map(({ survival }) => survival))
      }),
    )
  })

  test('seen twice is as long, and known better', () => {
    fc.assert(
      fc.property(durations, (list) => {
        const [one, two] = [kaplanMeier(list, level), kaplanMeier([...list, ...list], level)]
        if (one.kind !== 'fitted' || two.kind !== 'fitted') return
        expect(two.steps.map(({ time }) => time)).toEqual(one.steps.map(({ time }) => time))
        two.steps.forEach((step, i) => {
          expect(step.survival).toBeCloseTo(one.steps[i]?.survival ?? NaN, 10)
          expect(step.se).toBeCloseTo((one.steps[i]?.se ?? NaN) / Math.SQRT2, 10)
        })
      }),
    )
  })

  test('is compared alike whichever group is named first, and in any units', () => {
    fc.assert(
      fc.property(durations, durations, whole(2, 12), (first, second, factor) => {
        const one = logRank(first, second)
        const longer = (list: typeof first) => list.map(({ time, ended }) => ({ time: time * factor, ended }))
        for (const other of [logRank(second, first), logRank(longer(first), longer(second))]) {
          expect(other.kind).toBe(one.kind)
          if (one.kind !== 'fitted' || other.kind !== 'fitted') continue
          expect(other.chiSquare).toBeCloseTo(one.chiSquare, 8)
          expect(other.p).toBeCloseTo(one.p, 8)
        }
      }),
    )
  })
})

test('concentration knows no units, and halves where every holder is split in two', () => {
  const amounts = fc.array(whole(1, 1000), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(amounts, whole(2, 50), (list, factor) => {
      const index = herfindahl(list) ?? NaN
      expect(herfindahl(list.map((amount) => amount * factor))).toBeCloseTo(index, 12)
      expect(herfindahl(list.flatMap((amount) => [amount / 2, amount / 2]))).toBeCloseTo(index / 2, 12)
      expect(index).toBeGreaterThanOrEqual(1 / list.length - 1e-12)
    }),
  )
})

test('a percentile beyond the values is none', () => {
  expect(percentile([1, 2, 3], 1.2)).toBeNull()
  expect(percentile([1, 2, 3], -0.2)).toBeNull()
  expect(percentile([1, 2, 3], 3)).toBeNull()
})

test('of several first to reach a level on one day the highest counts, and of equals the one named first', () => {
  const at = { x: (one: XY) => one.x, y: (one: XY) => one.y }
  const [high, low, equal] = [
    { x: 3, y: 45 },
    { x: 3, y: 40 },
    { x: 3, y: 45 },
  ] as const
  expect(firstReached([high, low], 40, at)).toBe(high)
  expect(firstReached([low, high], 40, at)).toBe(high)
  expect(firstReached([high, equal], 40, at)).toBe(high)
})

test('a half-life is censored at the very last observation, and a rate that never rose above zero has none', () => {
  const rates = (...ys: readonly number[]) => ys.map((y, x) => ({ x, y }))
  expect(halfLife(rates(2, 8, 6, 5, 7))).toEqual({ peak: { x: 1, y: 8 }, time: 3, ended: false })
  expect(halfLife(rates(0, -1))).toBeNull()
  expect(halfLife(rates(-1, -2))).toBeNull()
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logRank } from '../../../src/domain/stats/logRank.ts'
import { twoSidedNormalP } from '../../../src/domain/stats/normalTail.ts'
import { twoSidedZ } from '../../../src/domain/stats/tQuantile.ts'

/** Weeks of remission of leukaemia, Freireich et al. (1963): negative where still in remission. */
const treated = [6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35]
const control = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]
const durations = (weeks: readonly number[]) =>
  weeks.map((week) => ({ time: Math.abs(week), ended: week > 0 }))

function fitted(...groups: Parameters<typeof logRank>) {
  const test = logRank(...groups)
  if (test.kind !== 'fitted') throw new Error(test.why)
  return test
}

test('the leukaemia trial has the published expectation and chi-square', () => {
  const { observed, expected, chiSquare, p } = fitted(durations(treated), durations(control))
  expect(observed).toBe(9)
  expect(expected).toBeCloseTo(19.25, 2)
  expect(chiSquare).toBeCloseTo(16.79, 2)
  expect(p).toBeCloseTo(4.17e-5, 6)
})

const group = fc.array(fc.record({ time: fc.integer({ min: 0, max: 9 }), ended: fc.boolean() }), {
  maxLength: 12,
})

test('either group first gives the same chi-square', () => {
  fc.assert(
    fc.property(group, group, (a, b) => {
      const [one, other] = [logRank(a, b), logRank(b, a)]
      expect(one.kind).toBe(other.kind)
      if (one.kind === 'fitted' && other.kind === 'fitted')
        expect(one.chiSquare).toBeCloseTo(other.chiSquare, 9)
    }),
  )
})

test('an empty group, or one in which nothing ends beside the other, has no test', () => {
  expect(logRank([], durations(control))).toEqual({ kind: 'undetermined', why: 'too-few-points' })
  expect(logRank(durations([-1]), durations([-2, 3]))).toEqual({
    kind: 'undetermined',
    why: 'too-few-points',
  })
})

test('the tail of the normal distribution is the inverse of its quantile on both sides of the turning point', () => {
  for (const level of [0.1, 0.5, 0.9, 0.99, 0.999, 0.9999, 0.999999])
    expect(twoSidedNormalP(twoSidedZ(level)) / (1 - level)).toBeCloseTo(1, 6)
  expect(twoSidedNormalP(0)).toBe(1)
  expect(twoSidedNormalP(6)).toBeCloseTo(1.973175290075396e-9, 15)
})

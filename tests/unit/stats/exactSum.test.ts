import { fsum } from 'd3-array'
import { assert, double, array, property, integer } from 'fast-check'
import { expect, test } from 'vitest'
import { exactSum } from '../../../src/domain/stats/exactSum.ts'

const sumOf = (values: readonly number[]) => exactSum(values.length, (i) => values[i] ?? Number.NaN)

test('nothing sums to zero, and what cancels leaves what was hidden', () => {
  expect(sumOf([])).toBe(0)
  expect(sumOf([1e100, 1, -1e100])).toBe(1)
  expect(sumOf([0.1, 0.2, 0.3, -0.6])).toBe(2 ** -55)
  expect(sumOf(Array.from({ length: 10 }, () => 0.1))).toBe(1)
})

test('a sum halfway between two doubles goes to the side of what is left', () => {
  const step = 2 ** -53
  expect(sumOf([1, step])).toBe(1)
  expect(sumOf([1, step, 2 ** -110])).toBe(1 + 2 * step)
  expect(sumOf([1, step, -(2 ** -110)])).toBe(1)
  expect(sumOf([-1, -step, -(2 ** -110)])).toBe(-1 - 2 * step)
  expect(sumOf([1 + 2 * step, step, -(2 ** -110)])).toBe(1 + 2 * step)
  expect(sumOf([1 + 2 * step, step])).toBe(1 + 4 * step)
})

test('a sum of its own begins anew', () => {
  sumOf([1e300, 1e-300])
  expect(sumOf([2])).toBe(2)
})

test('where doubles overflow there is no finite sum', () => {
  expect(Number.isFinite(sumOf([1.7e308, 1.7e308]))).toBe(false)
})

test('it agrees with another implementation to the last bit, in any order', () => {
  const term = double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 })
  assert(
    property(array(term, { maxLength: 60 }), integer(), (values, turn) => {
      const sum = sumOf(values)
      expect(Object.is(sum, -0) ? 0 : sum).toBe(fsum(values) + 0)
      const from = values.length === 0 ? 0 : Math.abs(turn) % values.length
      expect(sumOf([...values.slice(from), ...values.slice(0, from)])).toBe(sum)
    }),
  )
})

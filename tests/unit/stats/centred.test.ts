import { expect, test } from 'vitest'
import { centred, sumOfProducts } from '../../../src/domain/stats/centred.ts'

test('values are counted from their mean, without losing digits to a common offset', () => {
  expect(centred([5, 1, 3])).toEqual({ min: 1, max: 5, mean: 3, deviations: [2, -2, 0] })
  expect(centred([-4])).toEqual({ min: -4, max: -4, mean: -4, deviations: [0] })
  const far = 2 ** 52
  expect(centred([far + 1, far + 3])?.deviations).toEqual([-1, 1])
  expect(centred([0.1, 0.1, 0.1])?.deviations).toEqual([0, 0, 0])
})

test.each([
  [[]],
  [[1, Number.NaN, 2]],
  [[1, Infinity, 2]],
  [[-Infinity, 1]],
  [[Infinity, Infinity]],
  [[-1.5e308, 1.5e308]],
  // Their spread is a double and the sum over it is none.
  [[-8e307, 8e307, 8e307, 8e307]],
])('%j have no centre', (values) => {
  expect(centred(values)).toBeNull()
})

test('products are summed without rounding on the way', () => {
  expect(sumOfProducts([1e100, 1, -1e100], [1, 1, 1])).toBe(1)
  expect(sumOfProducts([2, 3], [5, 7])).toBe(31)
})

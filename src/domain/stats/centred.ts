import { exactSum } from './exactSum.ts'

/** Smallest and largest value, the mean, and the distance of each value from the mean. */
export type Centred = {
  readonly min: number
  readonly max: number
  readonly mean: number
  readonly deviations: readonly number[]
}

/**
 * Centres values about their mean without losing digits to a large common offset (days are near 20,000): the smallest
 * value is taken off first, and the rest is summed exactly, so that the result does not depend on the order of the
 * values and equal values give deviations of exactly zero. Null for no values, and where doubles overflow.
 */
export function centred(values: readonly number[]): Centred | null {
  let min = Infinity
  let max = -Infinity
  for (const value of values) {
    if (!Number.isFinite(value)) return null
    if (value < min) min = value
    if (value > max) max = value
  }
  const meanAboveMin = exactSum(values.length, (i) => (values[i] ?? 0) - min) / values.length
  if (!Number.isFinite(meanAboveMin)) return null
  return { min, max, mean: min + meanAboveMin, deviations: values.map((value) => value - min - meanAboveMin) }
}

/** The sum of products of two lists of the same length, exact but for the rounding of each product. */
export function sumOfProducts(a: readonly number[], b: readonly number[]): number {
  return exactSum(a.length, (i) => (a[i] ?? 0) * (b[i] ?? 0))
}

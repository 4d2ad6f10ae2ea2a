/** Where the series for small arguments and the continued fraction for large ones are both exact to 14 digits. */
const turningPoint = 2.5

/**
 * The probability that a standard normal variable lies at least `z` from zero, either way: erfc(z / √2), to about 13
 * digits. `z` is not negative.
 *
 * Source: M. Abramowitz and I. A. Stegun (1964), "Handbook of Mathematical Functions", 7.1.6 and 7.1.14.
 */
export function twoSidedNormalP(z: number): number {
  const x = z / Math.SQRT2
  const weight = Math.exp(-x * x) / Math.sqrt(Math.PI)
  if (x < turningPoint) {
    let term = x
    let sum = x
    for (let n = 1; term > sum * 1e-17; n++) {
      term *= (2 * x * x) / (2 * n + 1)
      sum += term
    }
    return 1 - 2 * weight * sum
  }
  let fraction = x
  for (let n = 120; n > 0; n--) fraction = x + n / 2 / fraction
  return weight / fraction
}

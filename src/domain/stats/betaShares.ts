import { logGamma } from './logGamma.ts'

const tiny = 1e-300

/** Lentz's evaluation of the continued fraction of the incomplete beta function; needs about √max(a, b) rounds. */
function continuedFraction(x: number, a: number, b: number): number {
  const kept = (value: number): number => (Math.abs(value) < tiny ? tiny : value)
  let c = 1
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1))
  let product = d
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / kept(1 + even * d)
    c = kept(1 + even / c)
    product *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / kept(1 + odd * d)
    c = kept(1 + odd / c)
    product *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return product
}

/**
 * How a beta distribution with parameters a and b, both positive, is shared by a point: what lies below `x`, and above
 * it. The point is given twice, as `x` and as `y` = 1 − x, so that neither end loses digits.
 *
 * Source: W. H. Press et al. (2007), "Numerical Recipes", 6.4.
 */
export function betaShares(
  { x, y }: { readonly x: number; readonly y: number },
  a: number,
  b: number,
): { readonly below: number; readonly above: number } {
  const weight = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(y))
  if (x < (a + 1) / (a + b + 2)) {
    const below = (weight * continuedFraction(x, a, b)) / a
    return { below, above: 1 - below }
  }
  const above = (weight * continuedFraction(y, b, a)) / b
  return { below: 1 - above, above }
}

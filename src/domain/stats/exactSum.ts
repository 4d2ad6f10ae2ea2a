/** More than ever stand side by side: doubles have 2,098 bits of exponent and fraction, and each part has 53 of its own. */
const parts = new Float64Array(64)
let count = 0

/**
 * The sum of `length` terms, rounded once: as if it had been computed without rounding, so that the order of the terms
 * makes no difference. NaN where a partial sum is no finite number.
 *
 * Source: J. R. Shewchuk (1997), "Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric Predicates",
 * Discrete & Computational Geometry 18: grow-expansion. Resamples sum millions of terms: the parts have one place for all.
 */
export function exactSum(length: number, term: (index: number) => number): number {
  count = 0
  for (let i = 0; i < length; i++) add(term(i))
  return rounded()
}

/** Adds a term to the parts, which do not overlap and grow in size; what a part cannot hold goes to the next. */
function add(term: number): void {
  let high = term
  let used = 0
  for (let i = 0; i < count; i++) {
    const part = parts[i] ?? 0
    const sum = high + part
    const low = Math.abs(high) < Math.abs(part) ? high - (sum - part) : part - (sum - high)
    if (low !== 0) parts[used++] = low
    high = sum
  }
  parts[used] = high
  count = used + 1
}

/** The double nearest to the parts together. */
function rounded(): number {
  let i = count - 1
  let high = i < 0 ? 0 : (parts[i] ?? 0)
  let low = 0
  while (i > 0 && low === 0) {
    const before = high
    const part = parts[--i] ?? 0
    high = before + part
    low = part - (high - before)
  }
  // Halfway between two doubles the next part says which is nearer.
  const next = i > 0 ? (parts[i - 1] ?? 0) : 0
  if ((low < 0 && next < 0) || (low > 0 && next > 0)) {
    const twice = low * 2
    const up = high + twice
    if (twice === up - high) high = up
  }
  return high
}

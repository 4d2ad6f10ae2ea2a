import { ticks, tickStep } from 'd3-array'

/** Below this a span has no round parts that a number can hold. */
const leastSpan = 1e-290

/** Round values within [lo, hi], about `count` of them; none where the ends are too near or too far apart to be told by numbers. */
export function linearTicks(lo: number, hi: number, count: number): readonly number[] {
  if (lo !== hi && !(hi - lo > leastSpan && hi - lo < Infinity)) return []
  return ticks(lo, hi, count).map((value) => (value === 0 ? 0 : value))
}

/**
 * Ticks of a logarithmic axis within [lo, hi], both positive, at most about `count`: every decade, or every second or
 * third where decades are many; 1, 2 and 5 times the decades where they are few; round linear steps within a decade.
 */
export function logTicks(lo: number, hi: number, count: number): readonly number[] {
  const first = Math.ceil(Math.log10(lo) - 1e-9)
  const last = Math.floor(Math.log10(hi) + 1e-9)
  const inside = (value: number) => value >= lo * (1 - 1e-9) && value <= hi * (1 + 1e-9)
  // An axis of a hundred decades has no room for more than one tick in each.
  const dense =
    last - first > 2 * count
      ? []
      : [
          [1, 2, 5],
          [1, 3],
        ]
  for (const factors of dense) {
    const values: number[] = []
    for (let exponent = first - 1; exponent <= last; exponent++)
      for (const factor of factors) values.push(factor * power(exponent))
    const found = values.filter(inside)
    if (found.length > count) continue
    if (found.length >= 3) return found
    return linearTicks(lo, hi, Math.min(count, 4))
  }
  const step = Math.ceil((last - first + 1) / Math.max(count, 1))
  const decades: number[] = []
  for (let exponent = Math.ceil(first / step) * step; exponent <= last; exponent += step)
    decades.push(power(exponent))
  return decades
}

/** Exact powers of ten: 10 ** -2 is 0.01, as written. */
const power = (exponent: number): number => Number(`1e${exponent}`)

/** Widens [lo, hi] to round values where they are near, otherwise by a little air. */
export function niceDomain(lo: number, hi: number, count: number): readonly [number, number] {
  const step = tickStep(lo, hi, count)
  const air = (hi - lo) * 0.04
  const down = Math.floor(lo / step + 1e-9) * step
  const up = Math.ceil(hi / step - 1e-9) * step
  const low = lo === 0 ? 0 : lo - down <= step * 0.6 ? down : lo - air
  const high = hi === 0 ? 0 : up - hi <= step * 0.6 ? up : hi + air
  return [low, high]
}

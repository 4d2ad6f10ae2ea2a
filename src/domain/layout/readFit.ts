import type { FitSample } from '../figure/Figure.ts'

/**
 * A fitted curve read at an x between its samples, by straight lines between neighbours; null outside its range.
 * A band that is missing at either neighbour is missing here too.
 */
export function readFit(curve: readonly FitSample[], x: number): FitSample | null {
  for (const [i, to] of curve.entries()) {
    if (to.x === x) return to
    const from = curve[i - 1]
    if (!from || x < from.x || x > to.x) continue
    const part = (x - from.x) / (to.x - from.x)
    const between = (a: number, b: number) => a + (b - a) * part
    return {
      x,
      y: between(from.y, to.y),
      lo: from.lo === null || to.lo === null ? null : between(from.lo, to.lo),
      hi: from.hi === null || to.hi === null ? null : between(from.hi, to.hi),
      extrapolated: to.extrapolated,
    }
  }
  return null
}

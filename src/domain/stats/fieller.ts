/** A line α + β u whose two numbers are uncertain, with their variances and covariance. */
export type UncertainLine = {
  readonly alpha: number
  readonly beta: number
  readonly varAlpha: number
  readonly varBeta: number
  readonly cov: number
}

/** Where the line may be zero: an interval, all but an interval, or anywhere. */
export type FiellerSet =
  | { readonly kind: 'bounded'; readonly lo: number; readonly hi: number }
  | { readonly kind: 'outside'; readonly below: number; readonly above: number }
  | { readonly kind: 'everywhere' }

/**
 * The confidence set for the zero of an uncertain line: all u with (α + β u)² ≤ t² Var(α + β u).
 * It is an interval only where β differs from zero at the level of t; otherwise it has no end.
 * Null where the squares overflow.
 *
 * Source: Fieller (1954), "Some problems in interval estimation", J. Roy. Stat. Soc. B 16(2), 175–185.
 */
export function fiellerSet(
  { alpha, beta, varAlpha, varBeta, cov }: UncertainLine,
  t: number,
): FiellerSet | null {
  const t2 = t * t
  const square = beta * beta - t2 * varBeta
  const linear = alpha * beta - t2 * cov
  const constant = alpha * alpha - t2 * varAlpha
  // Negative only where the set is everywhere, or by rounding where the set is a single point.
  const discriminant = linear * linear - square * constant
  if (!Number.isFinite(discriminant)) return null
  if (square === 0 || (square < 0 && discriminant <= 0)) return { kind: 'everywhere' }
  // The root of larger size first: adding numbers of one sign keeps the digits that subtracting would lose.
  const root = Math.sqrt(Math.max(0, discriminant))
  const sum = linear < 0 ? root - linear : -root - linear
  const one = sum / square
  const other = sum === 0 ? 0 : constant / sum
  const lo = Math.min(one, other)
  const hi = Math.max(one, other)
  return square > 0 ? { kind: 'bounded', lo, hi } : { kind: 'outside', below: lo, above: hi }
}

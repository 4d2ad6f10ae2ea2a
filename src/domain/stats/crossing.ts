import { undetermined, type Estimate } from './Estimate.ts'
import type { LineFit } from './leastSquares.ts'
import { twoSidedT } from './tQuantile.ts'
import { predictTrend, type TrendFit } from './trend.ts'

/** Where two trends meet. An end of the interval is null where the data set no limit on that side. */
export type Crossing = {
  readonly x: number
  readonly y: number
  readonly lo: number | null
  readonly hi: number | null
  /** The trend that is ahead after the crossing. */
  readonly aheadAfter: 'first' | 'second'
  readonly level: number
}

/**
 * The x at which two independently fitted trends meet, with Fieller's interval for the ratio of the differences of
 * heights and slopes. Two logit trends with the same bounds meet where their lines meet on the logit scale; two
 * log-linear trends on the log scale. Theil–Sen trends meet without an interval: both ends are null.
 *
 * Fieller's set is an interval only where the slopes differ beyond doubt; else it reaches to infinity on one side or
 * both, and the end there is null.
 *
 * Undetermined: `parallel` where slopes are equal, `different-scales` where the trends are straight on different scales,
 * `outside-window` where they meet outside [from, to].
 *
 * Source: Fieller (1954), "Some problems in interval estimation", JRSS B 16, 175–185; degrees of freedom after
 * Welch–Satterthwaite are replaced by the smaller of the two fits', which is cautious.
 */
export function crossing(
  first: TrendFit,
  second: TrendFit,
  options: { readonly from: number; readonly to: number; readonly level: number },
): Estimate<Crossing> {
  const a = straight(first)
  const b = straight(second)
  if (first.method !== second.method) return undetermined('different-scales')
  if (first.method === 'logit' && second.method === 'logit')
    if (first.floor !== second.floor || first.ceiling !== second.ceiling)
      return undetermined('different-scales')
  const slopes = a.slope - b.slope
  if (slopes === 0) return undetermined('parallel')
  // Heights are compared at a common origin near the data: at x = 0, half a century away, digits would be lost.
  const origin = (a.x0 + b.x0) / 2
  const heights = a.y0 + a.slope * (origin - a.x0) - (b.y0 + b.slope * (origin - b.x0))
  const x = origin - heights / slopes
  if (!Number.isFinite(x)) return undetermined('parallel')
  if (x < options.from || x > options.to) return undetermined('outside-window')
  const ends = fieller(first, second, { origin, heights, slopes, level: options.level })
  return {
    kind: 'fitted',
    x,
    y: predictTrend(first, x),
    lo: ends.lo,
    hi: ends.hi,
    aheadAfter: slopes > 0 ? 'first' : 'second',
    level: options.level,
  }
}

type Straight = { readonly slope: number; readonly x0: number; readonly y0: number }

function straight(fit: TrendFit): Straight {
  if (fit.method === 'theil-sen') return { slope: fit.slope, x0: fit.xMedian, y0: fit.yAtMedian }
  return { slope: fit.line.slope, x0: fit.line.xMean, y0: fit.line.yMean }
}

/** Solves (heights + slopes · t)² ≤ q² · Var(heights + slopes · t) for t = x − origin. */
function fieller(
  first: TrendFit,
  second: TrendFit,
  at: { readonly origin: number; readonly heights: number; readonly slopes: number; readonly level: number },
): { readonly lo: number | null; readonly hi: number | null } {
  if (first.method === 'theil-sen' || second.method === 'theil-sen') return { lo: null, hi: null }
  const a = moments(first.line, at.origin)
  const b = moments(second.line, at.origin)
  const q2 = twoSidedT(at.level, Math.min(first.line.n, second.line.n) - 2) ** 2
  const qa = at.slopes ** 2 - q2 * (a.slope + b.slope)
  const qb = 2 * (at.heights * at.slopes - q2 * (a.both + b.both))
  const qc = at.heights ** 2 - q2 * (a.height + b.height)
  const root = qb * qb - 4 * qa * qc
  if (root < 0) return { lo: null, hi: null }
  const t1 = (-qb - Math.sqrt(root)) / (2 * qa)
  const t2 = (-qb + Math.sqrt(root)) / (2 * qa)
  const [low, high] = t1 < t2 ? [t1, t2] : [t2, t1]
  if (qa > 0) return { lo: at.origin + low, hi: at.origin + high }
  // The set is everything outside (low, high): the branch that holds the estimate has one finite end.
  const t = -at.heights / at.slopes
  return t >= high ? { lo: at.origin + high, hi: null } : { lo: null, hi: at.origin + low }
}

/** Variances and covariance of a line's height at `origin` and its slope. */
function moments(
  line: LineFit,
  origin: number,
): { readonly height: number; readonly slope: number; readonly both: number } {
  const s2 = line.residualSd ** 2
  const d = origin - line.xMean
  return { height: s2 * (1 / line.n + (d * d) / line.sxx), slope: s2 / line.sxx, both: (s2 * d) / line.sxx }
}

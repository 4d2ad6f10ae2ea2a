import { undetermined, type Estimate } from './Estimate.ts'
import { fiellerSet } from './fieller.ts'
import type { LineFit } from './leastSquares.ts'
import { predictLine, standardErrorAt } from './lineBand.ts'
import { twoSidedT } from './tQuantile.ts'
import { predict, type TrendFit } from './trendFit.ts'

export type Crossing = {
  readonly x: number
  /** Height of both trends there, in units of y. */
  readonly y: number
  /** Ends of the interval of x; null where it has no end on that side, or where `level` is null. */
  readonly lo: number | null
  readonly hi: number | null
  /** Confidence level of the interval; null where a method gives none (Theil–Sen, quantiles). */
  readonly level: number | null
  /** Which trend is higher before the crossing; the other is higher after it. */
  readonly aheadBefore: 'a' | 'b'
  readonly aheadAfter: 'a' | 'b'
}

type Window = {
  readonly from: number
  readonly to: number
  readonly level: number
}

/** A trend as the straight line it is on its own scale. */
type Straight = {
  readonly scale: string
  readonly slope: number
  readonly at: (x: number) => number
  readonly line: LineFit | null
}

/** Slopes closer than this, relative to their size, differ by rounding alone. */
const parallelTolerance = 1e-12

/**
 * Where two trends fitted to separate points meet, with Fieller's interval for it. On the logit and the log scale the
 * trends are straight lines too, so the same formula holds. The degrees of freedom of the difference are
 * Satterthwaite's, taken at the crossing.
 *
 * Where the slopes do not differ clearly, the interval has no end on one side or on both. If the confidence set is all
 * but a stretch between the data and the crossing, the part on the far side counts only if it reaches into the window.
 *
 * Undetermined: `different-scales`, `parallel` (equal slopes, identical trends included), `outside-window` (they meet,
 * but not from `from` to `to`; pass infinite ends to have the place anyway), `beyond-precision`.
 *
 * Sources: Fieller (1954), J. Roy. Stat. Soc. B 16(2), 175–185; Filliben and McKinney (1972), "Confidence limits for
 * the abscissa of intersection of two linear regressions", J. Res. Natl. Bur. Stand. 76B, 179–192;
 * Satterthwaite (1946), Biometrics Bulletin 2(6), 110–114.
 */
export function crossing(a: TrendFit, b: TrendFit, { from, to, level }: Window): Estimate<Crossing> {
  const met = meetingOf(a, b, { from, to })
  if (met.kind === 'undetermined') return met
  const { lineA, lineB, origin, alpha, beta, x, order } = met
  const y = predict(a, x) / 2 + predict(b, x) / 2
  if (!Number.isFinite(y)) return undetermined('beyond-precision')
  if (!lineA.line || !lineB.line) return { kind: 'fitted', x, y, lo: null, hi: null, level: null, ...order }
  const interval = intervalOf({ a: lineA.line, b: lineB.line, origin, alpha, beta, x, from, to, level })
  return interval ? { kind: 'fitted', x, y, ...interval, level, ...order } : undetermined('beyond-precision')
}

type Span = Omit<Window, 'level'>

/** Where the straight lines behind two trends meet, with what an interval for it needs. */
function meetingOf(a: TrendFit, b: TrendFit, { from, to }: Span) {
  const lineA = straightOf(a)
  const lineB = straightOf(b)
  if (lineA.scale !== lineB.scale) return undetermined('different-scales')
  const beta = lineA.slope - lineB.slope
  if (Math.abs(beta) <= parallelTolerance * Math.max(Math.abs(lineA.slope), Math.abs(lineB.slope))) {
    return undetermined('parallel')
  }
  // Counted from the middle of the data, where the heights of both lines are known best.
  const origin = originOf(lineA) / 2 + originOf(lineB) / 2
  const alpha = lineA.at(origin) - lineB.at(origin)
  const x = origin - alpha / beta
  if (!Number.isFinite(x)) return undetermined('beyond-precision')
  if (x < from || x > to) return undetermined('outside-window')
  const order =
    beta > 0
      ? ({ aheadBefore: 'b', aheadAfter: 'a' } as const)
      : ({ aheadBefore: 'a', aheadAfter: 'b' } as const)
  return { kind: 'met', lineA, lineB, origin, alpha, beta, x, order } as const
}

/** The x from which trend `a` is ahead of trend `b`, without an interval; null where that never happens from `from` to `to`. */
export function overtakes(a: TrendFit, b: TrendFit, span: Span): number | null {
  const met = meetingOf(a, b, span)
  return met.kind === 'met' && met.order.aheadAfter === 'a' ? met.x : null
}

function straightOf(fit: TrendFit): Straight {
  switch (fit.method) {
    case 'linear':
      return ofLine('as is', fit.line)
    case 'logit':
      return ofLine(`logit from ${fit.floor} to ${fit.ceiling}`, fit.line)
    case 'log-linear':
      return ofLine('log', fit.line)
    case 'theil-sen':
    case 'quantile':
      return { scale: 'as is', slope: fit.slope, at: (x) => predict(fit, x), line: null }
    default:
      return fit satisfies never
  }
}

const ofLine = (scale: string, line: LineFit): Straight => ({
  scale,
  slope: line.slope,
  at: (x) => predictLine(line, x),
  line,
})

const originOf = ({ line }: Straight): number => line?.xMean ?? 0

type Meeting = Span & {
  readonly a: LineFit
  readonly b: LineFit
  readonly origin: number
  readonly alpha: number
  readonly beta: number
  readonly x: number
  readonly level: number
}

type Interval = Pick<Crossing, 'lo' | 'hi'>

/** Null where doubles cannot hold the variances. */
function intervalOf({ a, b, origin, alpha, beta, x, from, to, level }: Meeting): Interval | null {
  const errorA = standardErrorAt(a, x)
  const errorB = standardErrorAt(b, x)
  const error = Math.hypot(errorA, errorB)
  if (error === 0) return { lo: x, hi: x }
  if (!Number.isFinite(error)) return null
  const df = 1 / ((errorA / error) ** 4 / (a.n - 2) + (errorB / error) ** 4 / (b.n - 2))
  const set = fiellerSet(
    {
      alpha,
      beta,
      varAlpha: standardErrorAt(a, origin) ** 2 + standardErrorAt(b, origin) ** 2,
      varBeta: a.slopeSe ** 2 + b.slopeSe ** 2,
      cov: a.slopeSe ** 2 * (origin - a.xMean) + b.slopeSe ** 2 * (origin - b.xMean),
    },
    twoSidedT(level, df),
  )
  if (!set) return null
  switch (set.kind) {
    case 'bounded':
      return { lo: Math.min(x, origin + set.lo), hi: Math.max(x, origin + set.hi) }
    case 'everywhere':
      return { lo: null, hi: null }
    case 'outside': {
      const below = origin + set.below
      const above = origin + set.above
      if (x >= above && below < from) return { lo: above, hi: null }
      if (x <= below && above > to) return { lo: null, hi: below }
      return { lo: null, hi: null }
    }
    default:
      return set satisfies never
  }
}

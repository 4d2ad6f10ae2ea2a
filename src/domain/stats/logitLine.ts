import { undetermined, type Estimate } from './Estimate.ts'
import { fewestPointsForLine, leastSquares, type LineFit } from './leastSquares.ts'
import { bandAt, predictLine, type Banded } from './lineBand.ts'
import type { XY } from './XY.ts'

/** The least score a test can give by guessing, and the most it can give: both in units of y, floor below ceiling. */
export type Bounds = { readonly floor: number; readonly ceiling: number }

/** An S-shaped trend between two bounds: a straight line in the logit of the share of the way from floor to ceiling. */
export type LogitFit = Bounds & {
  readonly method: 'logit'
  /** The line on the logit scale; its numbers are log odds, not scores. */
  readonly line: LineFit
  /** How many scores stood at, beyond or within the margin of a bound and were moved to the margin. */
  readonly clipped: number
}

/**
 * The logit of 0 and of 1 is infinite, so scores are kept this share of the range away from either bound:
 * half a point on a scale of 100. Every score past the margin is moved, so that their order never reverses.
 */
const clipMargin = 0.005

/**
 * Fits logit((y − floor) / (ceiling − floor)) = a + b · x by least squares.
 *
 * Undetermined: those of `leastSquares`, and `out-of-bounds` where the bounds are no interval or fewer than three
 * scores lie inside them: a line through clipped scores would show the margin, not the data.
 * Clipping pulls the ends of the trend inwards; `clipped` says how many scores it touched.
 *
 * Source: Berkson (1944), "Application of the logistic function to bio-assay", JASA 39(227), 357–365.
 */
export function logitLine(points: readonly XY[], { floor, ceiling }: Bounds): Estimate<LogitFit> {
  const range = ceiling - floor
  if (!(range > 0)) return undetermined('out-of-bounds')
  let clipped = 0
  const onLogit = points.map(({ x, y }) => {
    const share = (y - floor) / range
    const kept = Math.min(Math.max(share, clipMargin), 1 - clipMargin)
    if (kept !== share) clipped += 1
    return { x, y: Math.log(kept / (1 - kept)) }
  })
  const line = leastSquares(onLogit)
  if (line.kind === 'undetermined') return line
  if (points.length - clipped < fewestPointsForLine) return undetermined('out-of-bounds')
  const { kind: _, ...plain } = line
  return { kind: 'fitted', method: 'logit', line: plain, floor, ceiling, clipped }
}

/** From log odds back to a score, which never leaves the bounds. */
function scoreOf({ floor, ceiling }: Bounds, logOdds: number): number {
  const score = floor + (ceiling - floor) / (1 + Math.exp(-logOdds))
  return Math.min(Math.max(score, floor), ceiling)
}

/** The height of the curve at x, always within the bounds. */
export function predictLogit(fit: LogitFit, x: number): number {
  return scoreOf(fit, predictLine(fit.line, x))
}

/** The band of the line on the logit scale, carried back to scores: within the bounds, and lopsided near them. */
export function logitBandAt(fit: LogitFit, x: number, level: number): Banded {
  const { y, lo, hi } = bandAt(fit.line, x, level)
  return {
    y: scoreOf(fit, y),
    lo: lo === null ? null : scoreOf(fit, lo),
    hi: hi === null ? null : scoreOf(fit, hi),
  }
}

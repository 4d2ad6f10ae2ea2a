/**
 * A statistic that can have no answer says so. `why` names the reason for the reader; the words for each
 * are a message of the same name (`undetermined.<why>`).
 */
export type Undetermined = {
  readonly kind: 'undetermined'
  readonly why:
    | 'too-few-points'
    /** There is an answer, but its interval is wider than the data are spread: it tells nothing. */
    | 'too-uncertain'
    | 'no-spread-in-x'
    /** Nearly all scores stand at or beyond the floor or the ceiling, so that the logit line has nothing to follow. */
    | 'out-of-bounds'
    /** A method for bounded scores, asked of a quantity without a floor and a ceiling. */
    | 'no-bounds'
    | 'not-positive'
    | 'parallel'
    /** Two trends on different scales (a straight line and a logit curve) have no crossing with an interval. */
    | 'different-scales'
    | 'not-growing'
    | 'outside-window'
    /** The numbers are too large or too close together for double arithmetic. */
    | 'beyond-precision'
}

/** A result with its numbers, or the reason why there is none. Never NaN, never a polite zero. */
export type Estimate<T> = ({ readonly kind: 'fitted' } & T) | Undetermined

export function undetermined(why: Undetermined['why']): Undetermined {
  return { kind: 'undetermined', why }
}

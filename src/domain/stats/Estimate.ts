/**
 * A statistic that can have no answer says so. `why` names the reason for the reader; the words for each
 * are a message of the same name (`undetermined.<why>`).
 */
export type Undetermined = {
  readonly kind: 'undetermined'
  readonly why:
    | 'too-few-points'
    | 'no-spread-in-x'
    | 'out-of-bounds'
    | 'not-positive'
    | 'parallel'
    | 'not-growing'
    | 'outside-window'
}

/** A result with its numbers, or the reason why there is none. Never NaN, never a polite zero. */
export type Estimate<T> = ({ readonly kind: 'fitted' } & T) | Undetermined

export function undetermined(why: Undetermined['why']): Undetermined {
  return { kind: 'undetermined', why }
}

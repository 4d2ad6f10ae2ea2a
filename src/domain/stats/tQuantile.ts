import quantile from '@stdlib/stats-base-dists-t-quantile'

/** Beyond this many degrees of freedom Student's t and the normal distribution agree to ten digits. */
const asGoodAsNormal = 1e12

function upperTail(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`A confidence level lies between 0 and 1, not ${level}`)
  return (1 + level) / 2
}

/**
 * The t with the given share of Student's distribution between −t and t.
 *
 * @param level confidence level, between 0 and 1 (0.95, say).
 * @param df degrees of freedom, positive, not necessarily whole.
 * @throws RangeError for a level or degrees of freedom out of range: a mistake of the caller, not of the data.
 */
export function twoSidedT(level: number, df: number): number {
  if (!(df > 0)) throw new RangeError(`Degrees of freedom are positive, not ${df}`)
  return quantile(upperTail(level), Math.min(df, asGoodAsNormal))
}

/** The z with the given share of the standard normal distribution between −z and z (1.96 for 0.95). Throws as `twoSidedT`. */
export function twoSidedZ(level: number): number {
  return quantile(upperTail(level), asGoodAsNormal)
}

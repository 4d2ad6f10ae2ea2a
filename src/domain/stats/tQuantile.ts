import { betaShares } from './betaShares.ts'
import { twoSidedNormalP } from './normalTail.ts'

/** From here on the expansion about the normal distribution is exact to twelve digits, and much quicker. */
const manyDegrees = 1000

/** What lies between −v and v, and what lies beyond. */
type Shares = { readonly within: number; readonly beyond: number }

/** The v at which `level` lies within. Sought in logarithms, where the smaller of the two shares is nearly straight. */
function solve(level: number, sharesAt: (v: number) => Shares): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`A confidence level lies between 0 and 1, not ${level}`)
  const wanted = Math.log(Math.min(level, 1 - level))
  const excessAt = (log: number): number => {
    const { within, beyond } = sharesAt(Math.exp(log))
    return level > 0.5 ? wanted - Math.log(beyond) : Math.log(within) - wanted
  }
  let [low, high] = [-2, 2]
  while (excessAt(low) > 0) low *= 2
  while (excessAt(high) < 0) high *= 2
  let [atLow, atHigh] = [excessAt(low), excessAt(high)]
  // The Illinois method: a secant between two signs, in which an end that stays twice counts half.
  for (let round = 0; round < 100 && high - low > 1e-14; round++) {
    const secant = low - (atLow * (high - low)) / (atHigh - atLow)
    const guess = secant > low && secant < high ? secant : (low + high) / 2
    const at = excessAt(guess)
    if (Math.abs(at) < 1e-14) return Math.exp(guess)
    if (at < 0) {
      low = guess
      atLow = at
      atHigh /= 2
    } else {
      high = guess
      atHigh = at
      atLow /= 2
    }
  }
  return Math.exp((low + high) / 2)
}

/** Quantiles found before: a band asks for the same one at every place. */
const found = new Map<string, number>()
const mostFound = 500

/**
 * The t with the given share of Student's distribution between −t and t, to about twelve digits.
 *
 * @param level confidence level, between 0 and 1 (0.95, say).
 * @param df degrees of freedom, positive, not necessarily whole.
 * @throws RangeError for a level or degrees of freedom out of range: a mistake of the caller, not of the data.
 *
 * Source: M. Abramowitz and I. A. Stegun (1964), "Handbook of Mathematical Functions", 26.7.1 and 26.7.5.
 */
export function twoSidedT(level: number, df: number): number {
  if (!(df > 0)) throw new RangeError(`Degrees of freedom are positive, not ${df}`)
  const key = `${level} ${df}`
  const known = found.get(key)
  if (known !== undefined) return known
  const t = df >= manyDegrees ? expanded(twoSidedZ(level), df) : soughtT(level, df)
  if (found.size >= mostFound) found.clear()
  found.set(key, t)
  return t
}

const soughtT = (level: number, df: number): number =>
  solve(level, (t) => {
    const total = df + t * t
    const { below, above } = betaShares({ x: (t * t) / total, y: df / total }, 0.5, df / 2)
    return { within: below, beyond: above }
  })

/** Student's t by its normal neighbour z, in falling powers of the degrees of freedom. */
function expanded(z: number, df: number): number {
  const z2 = z * z
  const g1 = (z * (z2 + 1)) / 4
  const g2 = (z * ((5 * z2 + 16) * z2 + 3)) / 96
  const g3 = (z * (((3 * z2 + 19) * z2 + 17) * z2 - 15)) / 384
  const g4 = (z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945)) / 92_160
  return z + (g1 + (g2 + (g3 + g4 / df) / df) / df) / df
}

/** The z with the given share of the standard normal distribution between −z and z (1.96 for 0.95). Throws as `twoSidedT`. */
export function twoSidedZ(level: number): number {
  return solve(level, (z) => {
    const beyond = twoSidedNormalP(z)
    return { within: 1 - beyond, beyond }
  })
}

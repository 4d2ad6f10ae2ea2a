/**
 * The Herfindahl–Hirschman index of some amounts: the sum of the squares of their shares, from 1/n (n equal amounts) to
 * 1 (one holds all). Its inverse is the number of equal holders that would be as concentrated. Null where nothing is
 * held. Negative amounts count as none.
 */
export function herfindahl(amounts: readonly number[]): number | null {
  const held = amounts.filter((amount) => amount > 0)
  const total = held.reduce((sum, amount) => sum + amount, 0)
  if (total <= 0) return null
  return held.reduce((sum, amount) => sum + (amount / total) ** 2, 0)
}

/** A source of uniform numbers in [0, 1). Always passed in, never global, so that every result can be repeated. */
export type Random = () => number

export type Xoshiro128State = readonly [number, number, number, number]

const rotateLeft = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

/**
 * The xoshiro128** generator: unsigned 32-bit words from a state of four words that are not all zero.
 *
 * Source: D. Blackman and S. Vigna (2021), "Scrambled linear pseudorandom number generators",
 * ACM Transactions on Mathematical Software 47(4), 36.
 *
 * @throws RangeError for the all-zero state, from which the generator never leaves zero.
 */
export function xoshiro128(state: Xoshiro128State): () => number {
  let [a, b, c, d] = state
  if ((a | b | c | d) === 0) throw new RangeError('xoshiro128 needs a state that is not all zero')
  return () => {
    const word = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotateLeft(d, 11)
    return word >>> 0
  }
}

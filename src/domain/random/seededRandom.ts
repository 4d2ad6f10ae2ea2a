import { xoshiro128, type Random, type Xoshiro128State } from './xoshiro128.ts'

const wordRange = 2 ** 32

/** FNV-1a over the UTF-16 units of the text, from a given start, with the finishing mix of MurmurHash3. */
function hash(text: string, start: number): number {
  let word = start
  for (let i = 0; i < text.length; i++) word = Math.imul(word ^ text.charCodeAt(i), 0x01000193)
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35)
  return word ^ (word >>> 16)
}

/**
 * A generator of uniform numbers in [0, 1) that depends on the seed alone. Different seeds give unrelated sequences;
 * the last word of the state is odd, so that no seed reaches the forbidden all-zero state.
 */
export function seededRandom(seed: string): Random {
  const state: Xoshiro128State = [
    hash(seed, 0x811c9dc5),
    hash(seed, 0x9e3779b9),
    hash(seed, 0x243f6a88),
    hash(seed, 0xb7e15162) | 1,
  ]
  const next = xoshiro128(state)
  return () => next() / wordRange
}

/** A whole number from 0 to count − 1, each equally likely. `count` is a positive whole number. */
export function drawIndex(random: Random, count: number): number {
  return Math.floor(random() * count)
}

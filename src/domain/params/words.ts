import type { Codec } from './Param.ts'

/** Free text: without white space at its ends or twice in a row, and no longer than `longest` characters. Any string can be read. */
export function words(longest: number): Codec<string> {
  const tidy = (raw: string) => {
    // By characters: half of a surrogate pair could not be written to an address.
    const cut = Array.from(raw.trim().replaceAll(/\s+/g, ' ')).slice(0, longest)
    return cut.join('').trim()
  }
  return { fallback: '', read: tidy, write: tidy }
}

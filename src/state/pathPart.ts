/** Half of a surrogate pair, which no address can hold. */
const half = /\p{Cs}/gu
const whole = (words: string): string => words.replaceAll(half, '\ufffd')

/** A part of a path in words. Total: what is no percent-encoding stays as it is. */
export function decoded(part: string): string {
  try {
    return whole(decodeURIComponent(part))
  } catch {
    return whole(part)
  }
}

/** Words as one part of a path, whatever they are: an id that the data bring cannot leave its place in an address. */
export const encoded = (words: string): string => encodeURIComponent(whole(words))

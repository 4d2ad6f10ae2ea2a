/** Half of a surrogate pair, which no address can hold. */
const half = /\p{Cs}/gu
const whole = (words: string): string => words.replaceAll(half, '\ufffd')

/** What every browser takes for a step up or none, percent-encoded or not; and what stands in its place. */
const dots = /^~*\.\.?$/

/** A part of a path in words. Total: what is no percent-encoding stays as it is. */
export function decoded(part: string): string {
  const words = unescaped(part)
  return words.startsWith('~') && dots.test(words) ? words.slice(1) : words
}

function unescaped(part: string): string {
  try {
    return whole(decodeURIComponent(part))
  } catch {
    return whole(part)
  }
}

/**
 * Words as one part of a path, whatever they are: an id that the data bring cannot leave its place in an address. A dot or
 * two, which no encoding keeps, have a tilde before them.
 */
export const encoded = (words: string): string =>
  dots.test(words) ? `~${words}` : encodeURIComponent(whole(words))

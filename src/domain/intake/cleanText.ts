/** Control and format characters: zero-width, bidirectional, private, halves of pairs. A cell shows none of them. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu

export type CleanText = {
  readonly text: string
  /** Whether characters that nobody sees were taken out. */
  readonly hid: boolean
}

/** A cell as a reader sees it: white space folded, characters that turn or hide others taken out. */
export function cleanText(raw: string): CleanText {
  const folded = raw.replaceAll(/\s+/g, ' ')
  const text = folded.replaceAll(hidden, '')
  return { text: text.trim(), hid: text !== folded }
}

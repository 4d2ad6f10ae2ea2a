import { withoutHidden } from '../text/visible.ts'

export type CleanText = {
  readonly text: string
  /** Whether characters that nobody sees were taken out. */
  readonly hid: boolean
}

/** A cell as a reader sees it: white space folded, characters that turn or hide others taken out. */
export function cleanText(raw: string): CleanText {
  const folded = fold(raw)
  const text = withoutHidden(folded)
  // What hid may have stood between spaces.
  return { text: fold(text).trim(), hid: text !== folded }
}

const fold = (text: string): string => text.replaceAll(/\s+/g, ' ')

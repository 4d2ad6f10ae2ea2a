/** Control and format characters: zero-width, bidirectional, private, halves of pairs. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu
const printable = /^[ -~]*$/

/** A text without the characters that nobody sees: they make two names look alike, or turn what stands beside them. */
export const withoutHidden = (text: string): string =>
  printable.test(text) ? text : text.replaceAll(hidden, '')

/** What turns the direction of its neighbours or takes no room; lines, tabs and the joiners of emoji and scripts stay. */
const turning = /(?![\t\n\r])\p{Cc}|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu

/** A text as it may stand in a sentence, wherever it came from: an address, a file, a server. */
export const steady = (text: string): string => (printable.test(text) ? text : text.replaceAll(turning, ''))

/** The width of one line of text in pixels. */
export type Measure = (text: string, fontSize: number, weight: number) => number

/** Room for fonts a little wider than the table was made for: a reader's own sans-serif must fit as well. */
const slack = 1.06

const classes: readonly (readonly [RegExp, number])[] = [
  [/[iljI.,:;'|!·]/, 0.29],
  [/[ftr()[\]{}/\\"“”‘’\- ]/, 0.38],
  [/[mwMW@%—…]/, 0.9],
  [/[A-HJ-LN-VX-Z&]/, 0.69],
  [/[0-9$€£+<>=~×−–#]/, 0.61],
]
/** CJK ideographs, kana, hangul, and full-width forms and punctuation: one em each. */
const fullWidth =
  /[\u1100-\u115f\u2e80-\u303f\u3040-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/

const widths = new Map<string, number>()

function emOf(character: string): number {
  const known = widths.get(character)
  if (known !== undefined) return known
  const em = fullWidth.test(character) ? 1 : (classes.find(([of]) => of.test(character))?.[1] ?? 0.58)
  widths.set(character, em)
  return em
}

/**
 * The width of a line of text by classes of characters, for surfaces without a canvas. Errs on the wide side for the
 * common sans-serif fonts (Inter, Helvetica, Arial, Noto Sans and its CJK companions): a label gets too much room
 * rather than too little.
 */
export const tableMeasure: Measure = (text, fontSize, weight) => {
  let em = 0
  for (const character of text) em += emOf(character)
  return em * fontSize * slack * (weight >= 600 ? 1.05 : 1)
}

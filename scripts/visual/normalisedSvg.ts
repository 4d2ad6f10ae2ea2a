const attribute = /"[^"]*"/g
const fraction = /-?\d+\.\d+/g

/**
 * An SVG text as it is compared: one element a line, so that a difference can be read, and the numbers of places to a
 * tenth of a pixel, which no eye sees and no two machines argue about. Words keep theirs.
 */
export const normalisedSvg = (svg: string): string =>
  `${svg
    .replaceAll(attribute, (text) =>
      text.replaceAll(fraction, (number) => String(Math.round(Number(number) * 10) / 10)),
    )
    .replaceAll('><', '>\n<')}\n`

/** Characters that may not begin a line, and those that may not end one. */
const clinging = /^[，。、：；！？）》〉」』】〕”’…,.:;!?)\]%]/
const opening = /[（《〈「『【〔“‘([]$/
const cjk = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/

/** The pieces between which a line may break: words with their space, single CJK characters with the marks that cling to them. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const word of text.match(/\S+\s*/g) ?? []) {
    let piece = ''
    // Kept beside the piece: to look into a text while it grows costs its whole length each time.
    let last = ''
    for (const character of word) {
      const breaks = cjk.test(character) || (piece !== '' && cjk.test(last))
      if (piece !== '' && breaks && !clinging.test(character) && !opening.test(last)) {
        pieces.push(piece)
        piece = ''
      }
      piece += character
      last = character
    }
    pieces.push(piece)
  }
  return pieces
}

/**
 * Breaks text into lines no wider than `most` pixels where it may break; a single word wider than that keeps a line
 * of its own. Lines come out even rather than full, so that no last line holds a lone word.
 */
export function wrapText(text: string, most: number, widthOf: (line: string) => number): readonly string[] {
  if (widthOf(text) <= most) return [text]
  const pieces = piecesOf(text)
  const count = fill(pieces, most, widthOf).length
  let width = pieces.reduce(
    (widest, piece) => Math.max(widest, widthOf(piece.trimEnd())),
    widthOf(text) / count,
  )
  while (width < most) {
    const lines = fill(pieces, width, widthOf)
    if (lines.length <= count) return lines
    width += most / 24
  }
  return fill(pieces, most, widthOf)
}

function fill(pieces: readonly string[], most: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > most) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd())
  return lines
}

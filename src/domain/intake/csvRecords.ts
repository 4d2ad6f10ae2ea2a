import { intakeLimits } from './limits.ts'

export type CsvRecord =
  | { readonly kind: 'cells'; readonly line: number; readonly cells: readonly string[]; readonly end: number }
  /** Its quotation marks cannot be paired; reading goes on with the next line. */
  | { readonly kind: 'broken'; readonly line: number; readonly text: string; readonly end: number }

const quote = 34
const newline = 10
const carriage = 13

/**
 * The records of a text in the form of RFC 4180, with `\n`, `\r\n` or `\r` at the end of lines, each with the line it
 * begins on (from 1) and the offset it ends at. Blank lines are passed over. A record whose quotation marks do not pair
 * costs the one line it began on: a mark that was never closed does not swallow the rest of the file.
 */
export function* csvRecords(text: string, delimiter: string): Generator<CsvRecord, void> {
  const part = delimiter.charCodeAt(0)
  let at = 0
  let line = 1
  const isEnd = (code: number): boolean => code === newline || code === carriage
  const endOfLine = (from: number): number => {
    let end = from
    while (end < text.length && !isEnd(text.charCodeAt(end))) end++
    return end
  }
  /** Past the end of a line, which may be of two characters. */
  const past = (end: number): number =>
    text.charCodeAt(end) === carriage && text.charCodeAt(end + 1) === newline ? end + 2 : end + 1

  while (at < text.length) {
    if (isEnd(text.charCodeAt(at))) {
      at = past(at)
      line += 1
      continue
    }
    const start = at
    const cells: string[] = []
    let lines = 1
    let isBroken = false
    for (;;) {
      if (text.charCodeAt(at) !== quote) {
        let end = at
        while (end < text.length && text.charCodeAt(end) !== part && !isEnd(text.charCodeAt(end))) end++
        cells.push(text.slice(at, end))
        at = end
      } else {
        const close = closing(text, at + 1)
        const next = close === null ? NaN : text.charCodeAt(close + 1)
        // Beyond the end of the text there is no code, which is a good end of a cell.
        if (close === null || !(next === part || isEnd(next) || close + 1 >= text.length)) {
          isBroken = true
          break
        }
        const inside = text.slice(at + 1, close)
        lines += inside.match(/\r\n|\r|\n/g)?.length ?? 0
        cells.push(inside.replaceAll('""', '"'))
        at = close + 1
      }
      if (text.charCodeAt(at) !== part) break
      at += 1
    }
    if (isBroken) {
      const end = endOfLine(start)
      at = past(end)
      yield { kind: 'broken', line, text: text.slice(start, end), end: at }
      line += 1
      continue
    }
    at = past(at)
    yield { kind: 'cells', line, cells, end: Math.min(at, text.length) }
    line += lines
  }
}

/** Where a quoted cell ends; null where it does not, or is longer than any cell may be. */
function closing(text: string, from: number): number | null {
  // Twice the limit: every mark in a cell is written double.
  const last = from + 2 * intakeLimits.cell
  for (let at = text.indexOf('"', from); at >= 0 && at <= last; at = text.indexOf('"', at + 2))
    if (text.charCodeAt(at + 1) !== quote) return at
  return null
}

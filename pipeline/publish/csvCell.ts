/**
 * Spreadsheets run cells that begin like this as formulas. An apostrophe before them makes them text; apostrophes that
 * were there are kept apart from ours by taking one more, so that reading back removes exactly one.
 */
const needsGuard = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/
const isGuarded = /^''*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/

const guarded = (text: string): string => (needsGuard.test(text) ? `'${text}` : text)
const unguarded = (text: string): string => (isGuarded.test(text) ? text.slice(1) : text)

/** Separates the entries of a list; no entry contains it. */
const separator = ';'

function plainText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new TypeError('a table holds texts, numbers, flags and lists of them')
}

/** One value of a table as it stands in the CSV file: empty for a gap, lists joined with semicolons. */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value))
    return guarded(value.map((entry) => plainText(entry).replaceAll(separator, ',')).join(separator))
  return typeof value === 'string' ? guarded(value) : plainText(value)
}

/** Reads a text cell back. Numbers are never guarded. */
export const textOfCell = (cell: string): string | null => (cell === '' ? null : unguarded(cell))
export const listOfCell = (cell: string): string[] => (cell === '' ? [] : unguarded(cell).split(separator))

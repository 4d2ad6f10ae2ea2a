import { csvSheet } from './csvSheet.ts'
import { jsonSheet } from './jsonSheet.ts'
import type { SheetRead } from './Sheet.ts'

/** Reads a reader's text, CSV or JSON as it begins, into a grid. Yields the share that is done. */
export function readSheet(text: string): Generator<number, SheetRead> {
  const start = text.replace(/^\uFEFF/, '')
  // Files that are no text hold zero bytes near their beginning.
  if (start.slice(0, 4_000).includes('\0')) return binary()
  return /^\s*[[{]/.test(start) ? jsonSheet(start) : csvSheet(start)
}

// oxlint-disable-next-line require-yield
function* binary(): Generator<number, SheetRead> {
  return { kind: 'refused', refusal: { why: 'binary' } }
}

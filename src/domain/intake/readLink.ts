import { readNothing, wrong, type CellRead } from './CellFault.ts'

/** Reads a web address. Anything but http and https (`javascript:`, `data:`) is refused, and so are passwords in it. */
export function readLink(raw: string): CellRead<{ readonly link: string }> {
  const nothing = readNothing(raw)
  if (nothing) return nothing
  if (!URL.canParse(raw)) return wrong('not-a-link')
  const url = new URL(raw)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  if (!isWeb || url.username !== '' || url.password !== '') return wrong('not-a-link')
  return { kind: 'read', link: url.href }
}

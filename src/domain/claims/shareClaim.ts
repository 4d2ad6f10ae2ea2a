import type { ModelRow } from '../dataset/tables.ts'
import { groupOf } from '../series/groupOf.ts'
import type { Verdict } from './Verdict.ts'

/** "Nearly half" is any share in here. */
export const nearlyHalf = [0.4, 0.6] as const

export type OpenShare = {
  readonly open: number
  /** Releases whose openness is known. */
  readonly known: number
  readonly unknown: number
}

/** The open ones among some releases. */
export function openShare(rows: readonly ModelRow[]): OpenShare {
  const groups = rows.map((row) => groupOf(row.openness))
  const open = groups.filter((group) => group === 'open').length
  const known = groups.filter((group) => group !== null).length
  return { open, known, unknown: rows.length - known }
}

/**
 * Was nearly half of some releases open? Counted on two bases, all releases and those without fine-tunes: it holds
 * where both shares lie within `nearlyHalf`, failed where neither does, and is open where the bases disagree.
 * Untestable where a base has no release of known openness.
 */
export function shareClaim(bases: readonly OpenShare[]): Verdict {
  if (bases.length === 0 || bases.some(({ known }) => known === 0)) return 'untestable'
  const near = bases.filter(
    ({ open, known }) => open / known >= nearlyHalf[0] && open / known <= nearlyHalf[1],
  )
  if (near.length === bases.length) return 'held'
  return near.length === 0 ? 'failed' : 'open'
}

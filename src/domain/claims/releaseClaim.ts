import type { ModelRow } from '../dataset/tables.ts'
import { groupOf, type Group } from '../series/groupOf.ts'
import type { Day } from '../time/day.ts'
import type { Verdict } from './Verdict.ts'

type Claimed = { readonly id: string; readonly group: Group; readonly parameters: number | null }

/** What was said of some releases. */
export type ReleaseClaim = {
  /** Models by their ids in the dataset, with the side claimed; `parameters` is null where no size was claimed. */
  readonly models: readonly Claimed[]
  /** When they were released; null where the claim says nothing of it. */
  readonly span: { readonly from: Day; readonly to: Day } | null
}

/** Announcement, paper and files of one release lie days to weeks apart, and sources date it by any of them. */
export const releaseTolerance = 31
/** Sizes are written rounded. */
export const sizeTolerance = 0.05

export type ReleaseFinding = {
  readonly row: ModelRow
  /** What the data say otherwise than the claim. */
  readonly against: readonly ('side' | 'size' | 'date')[]
}

export type ReleaseVerdict = {
  readonly verdict: Verdict
  readonly found: readonly ReleaseFinding[]
  readonly missing: readonly string[]
}

/**
 * Holds a claim about releases against the list of releases: each model must be in it, on the side claimed, at the size
 * claimed (within `sizeTolerance`) and in the span claimed (within `releaseTolerance` days). It fails where the list
 * says otherwise of any; it is open while one is missing or of unknown openness, untestable where all are missing.
 */
export function releaseClaim(models: readonly ModelRow[], claim: ReleaseClaim): ReleaseVerdict {
  const byId = new Map(models.map((row) => [row.id, row]))
  const found = claim.models.flatMap((claimed): readonly ReleaseFinding[] => {
    const row = byId.get(claimed.id)
    return row ? [{ row, against: contradictions(row, claimed, claim.span) }] : []
  })
  const missing = claim.models.flatMap(({ id }) => (byId.has(id) ? [] : [id]))
  return { verdict: verdictOf(found, missing), found, missing }
}

function verdictOf(found: readonly ReleaseFinding[], missing: readonly string[]): Verdict {
  if (found.length === 0) return 'untestable'
  if (found.some(({ against }) => against.length > 0)) return 'failed'
  return missing.length > 0 || found.some(({ row }) => groupOf(row.openness) === null) ? 'open' : 'held'
}

function contradictions(
  row: ModelRow,
  { group, parameters }: Claimed,
  span: ReleaseClaim['span'],
): ReleaseFinding['against'] {
  const side = groupOf(row.openness)
  const off =
    parameters === null || row.parameters === null ? 0 : Math.abs(row.parameters - parameters) / parameters
  const isOutside =
    span !== null &&
    row.released !== null &&
    (row.released < span.from - releaseTolerance || row.released > span.to + releaseTolerance)
  return [
    ...(side !== null && side !== group ? (['side'] as const) : []),
    ...(off > sizeTolerance ? (['size'] as const) : []),
    ...(isOutside ? (['date'] as const) : []),
  ]
}

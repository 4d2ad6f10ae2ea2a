import type { ModelRow } from '../dataset/tables.ts'
import type { Day } from '../time/day.ts'
import { groupOf, type Group } from './groupOf.ts'
import { labsOf } from './labsOf.ts'

/** Where a lab stands, by its releases: it turned, it does both, or it keeps to one side. */
export type Stance = 'turned-open' | 'turned-closed' | 'both' | 'open' | 'closed'

export type LabRelease = {
  readonly row: ModelRow
  readonly released: Day
  readonly group: Group
}

export type LabRecord = {
  readonly lab: string
  readonly stance: Stance
  /** Share of open releases among all, the first few and the last few. */
  readonly share: { readonly all: number; readonly first: number; readonly last: number }
  /** Releases in order of date. */
  readonly releases: readonly LabRelease[]
}

/** How many releases at either end of a lab's list say where it came from and where it is. */
export const endReleases = 6
/** From this share of open releases on a lab is open, and up to the rest of it closed. */
export const keepsTo = 0.85
/** A lab turned where the share at one end is at least this, and at the other end at most the rest of it. */
export const turnsFrom = 0.8

/**
 * The stance of each lab with at least `least` dated releases of known openness, most releases first. A joint release
 * counts for the lab named first; departments and former names are one lab (see `labOf`).
 *
 * The rule, the same for all: the first `endReleases` releases are held against the last as many (half of the list
 * where it is shorter than twice that). The lab turned closed where at least 80 % of the first and at most 20 %
 * of the last are open, and turned open the other way round. Otherwise it is open with at least 85 % of all its
 * releases open, closed with at most 15 %, and does both in between.
 */
export function labStances(rows: readonly ModelRow[], least: number): readonly LabRecord[] {
  const byLab = new Map<string, LabRelease[]>()
  for (const row of rows) {
    const group = groupOf(row.openness)
    if (group === null || row.released === null) continue
    const [lab] = labsOf(row)
    if (lab === undefined) continue
    const release = { row, released: row.released, group }
    const releases = byLab.get(lab)
    if (releases) releases.push(release)
    else byLab.set(lab, [release])
  }
  return [...byLab]
    .filter(([, releases]) => releases.length >= Math.max(least, 2))
    .map(([lab, unordered]) => {
      const releases = unordered.toSorted((a, b) => a.released - b.released || (a.row.id < b.row.id ? -1 : 1))
      const ends = Math.min(endReleases, Math.floor(releases.length / 2))
      const share = {
        all: openShare(releases),
        first: openShare(releases.slice(0, ends)),
        last: openShare(releases.slice(-ends)),
      }
      return { lab, stance: stanceOf(share), share, releases }
    })
    .toSorted((a, b) => b.releases.length - a.releases.length || (a.lab < b.lab ? -1 : 1))
}

const openShare = (releases: readonly LabRelease[]) =>
  releases.filter(({ group }) => group === 'open').length / releases.length

/** Four fifths of five must count as four fifths, whatever doubles make of it. */
const slack = 1e-9

function stanceOf({ all, first, last }: LabRecord['share']): Stance {
  const isMostly = (share: number) => share >= turnsFrom - slack
  const isHardly = (share: number) => share <= 1 - turnsFrom + slack
  if (isMostly(first) && isHardly(last)) return 'turned-closed'
  if (isHardly(first) && isMostly(last)) return 'turned-open'
  if (all >= keepsTo - slack) return 'open'
  return all <= 1 - keepsTo + slack ? 'closed' : 'both'
}

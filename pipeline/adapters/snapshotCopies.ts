import { copiesIn } from '../normalise/copies.ts'
import type { MappedModel, Observation } from './observations.ts'

export type FamilyCopies = {
  readonly copies: number
  readonly copies_30d: number
  /** All downloads of the family found, copies included: what a published sum must equal for the copies to be of it. */
  readonly downloads: number
}

export const copiesKey = (date: string, family: string, repository: string): string =>
  `${date}|${family}|${repository}`

/** Of each day, family and source: how many of the downloads go to further copies of a model. */
export function snapshotCopies(
  observations: readonly Observation[],
  mapped: readonly MappedModel[],
): ReadonlyMap<string, FamilyCopies> {
  const byModel = new Map(mapped.map((row) => [row.model, row]))
  const snapshots = new Map<string, Map<string, { readonly row: MappedModel; readonly downloads: number }>>()
  for (const { model, date, metric, value, repository } of observations) {
    const row = byModel.get(model)
    if (metric !== 'downloads_30d' || !row) continue
    const key = `${date}|${repository}`
    const counts = snapshots.get(key) ?? new Map<string, { row: MappedModel; downloads: number }>()
    snapshots.set(key, counts)
    // A model seen twice on one day, or under two names, is counted once.
    counts.set(row.canonical, { row, downloads: Math.max(value, counts.get(row.canonical)?.downloads ?? 0) })
  }
  const found = new Map<string, FamilyCopies>()
  for (const [snapshot, counts] of snapshots) {
    const [date = '', source = ''] = snapshot.split('|')
    const repositories = [...counts].map(([repository, { row, downloads }]) => ({
      repository,
      developer: row.developer,
      family: row.family,
      downloads,
    }))
    const copies = copiesIn(repositories)
    for (const one of repositories) {
      const key = copiesKey(date, one.family, source)
      const sum = found.get(key) ?? { copies: 0, copies_30d: 0, downloads: 0 }
      const isCopy = copies.has(one)
      found.set(key, {
        copies: sum.copies + (isCopy ? 1 : 0),
        copies_30d: sum.copies_30d + (isCopy ? one.downloads : 0),
        downloads: sum.downloads + one.downloads,
      })
    }
  }
  return found
}

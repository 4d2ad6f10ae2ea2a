import type { ModelRow } from '../dataset/tables.ts'
import type { Day } from '../time/day.ts'
import { groupOf, type Group } from './groupOf.ts'

/** A release whose size is known, on a known side. */
export type SizedModel = {
  readonly id: string
  readonly released: Day
  readonly parameters: number
  readonly group: Group
  readonly isEstimate: boolean
  readonly row: ModelRow
}

export type SizedModels = {
  readonly models: readonly SizedModel[]
  /** Estimates and rumours that were left out. */
  readonly estimates: number
  /** Releases of a known side and date whose size nobody states. */
  readonly unstated: number
  readonly sparse: number
  readonly fineTunes: number
}

/**
 * The releases with a size, in order of release. Estimates, sparse models (whose total says little of the work a token
 * takes) and fine-tunes (whose size is their base model's) are left out unless asked for, and counted.
 */
export function sizedModels(
  rows: readonly ModelRow[],
  include: { readonly estimates: boolean; readonly sparse: boolean; readonly fineTunes: boolean },
): SizedModels {
  const models: SizedModel[] = []
  let estimates = 0
  let unstated = 0
  let sparse = 0
  let fineTunes = 0
  for (const row of rows) {
    const group = groupOf(row.openness)
    if (group === null || row.released === null) continue
    if (row.parameters === null || row.parameters_status === null) {
      unstated += 1
      continue
    }
    const isEstimate = row.parameters_status === 'estimated'
    if (row.base_model !== null && !include.fineTunes) fineTunes += 1
    else if (row.sparse && !include.sparse) sparse += 1
    else if (isEstimate && !include.estimates) estimates += 1
    else
      models.push({ id: row.id, released: row.released, parameters: row.parameters, group, isEstimate, row })
  }
  const ordered = models.toSorted(
    (a, b) => a.released - b.released || a.parameters - b.parameters || (a.id < b.id ? -1 : 1),
  )
  return { models: ordered, estimates, unstated, sparse, fineTunes }
}

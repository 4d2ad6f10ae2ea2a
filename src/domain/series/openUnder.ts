import { licenceClassOf } from './licenceClass.ts'
import type { ScoredModel } from './scoredModels.ts'

/** `weights`: any model whose weights can be had. `permissive`: only under a permissive licence. */
export type OpenDefinition = 'weights' | 'permissive'

/**
 * The models that count under a definition of open. Open-weight models under other licences, or with no licence in the
 * data, are then on neither side: they are not closed, so they are left out and counted.
 */
export function openUnder(
  models: readonly ScoredModel[],
  listed: readonly { readonly id: string; readonly licence: string | null }[],
  definition: OpenDefinition,
): { readonly models: readonly ScoredModel[]; readonly leftOut: number } {
  if (definition === 'weights') return { models, leftOut: 0 }
  const permissive = new Set(
    listed.filter(({ licence }) => licenceClassOf(licence) === 'permissive').map(({ id }) => id),
  )
  const kept = models.filter(
    ({ group, row }) => group === 'closed' || (row.model !== null && permissive.has(row.model)),
  )
  return { models: kept, leftOut: models.length - kept.length }
}

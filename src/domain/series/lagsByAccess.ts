import type { ScoreRow } from '../dataset/tables.ts'
import { runningMaximum } from '../stats/runningMaximum.ts'
import type { Day } from '../time/day.ts'
import { lagsOf, type Lag } from './lags.ts'
import { scoredModels, type ScoredModel } from './scoredModels.ts'

export type Access = 'public' | 'private'

type Benchmark = { readonly id: string; readonly family: string; readonly access: Access | null }

export type AccessLags = {
  readonly access: Access
  readonly benchmarks: readonly string[]
  readonly lags: readonly Lag<ScoredModel>[]
}

/** A benchmark that hardly any model of a side has taken says nothing of how long that side takes. */
export const fewestPerSide = 5

/**
 * The lags of all closed records on benchmarks with public and with private questions. Of a family of benchmarks, which
 * measure the same thing, the one with the most models on its smaller side stands for all; a benchmark needs five models a
 * side. Only records from the first private one on count, so that both kinds are of the same years; `from` is that day,
 * null where there is no private record.
 */
export function lagsByAccess(
  scores: readonly ScoreRow[],
  benchmarks: readonly Benchmark[],
  { asOf }: { readonly asOf: Day },
): { readonly from: Day | null; readonly groups: readonly AccessLags[] } {
  const families = new Map<
    string,
    { access: Access; id: string; smaller: number; lags: Lag<ScoredModel>[] }
  >()
  for (const { id, family, access } of benchmarks) {
    if (access === null) continue
    const known = scoredModels(scores, id).models.filter((model) => model.released <= asOf)
    const open = known.filter((model) => model.group === 'open')
    const closed = known.filter((model) => model.group === 'closed')
    const smaller = Math.min(open.length, closed.length)
    if (smaller < fewestPerSide || smaller <= (families.get(family)?.smaller ?? 0)) continue
    const records = runningMaximum(closed, {
      x: (model) => model.released,
      y: (model) => model.score,
      id: (model) => model.id,
    }).map(({ item }) => item)
    families.set(family, { access, id, smaller, lags: [...lagsOf(records, open, { tolerance: 0, asOf })] })
  }
  const chosen = [...families.values()]
  const days = chosen
    .filter(({ access }) => access === 'private')
    .flatMap(({ lags }) => lags.map(({ closed }) => closed.released))
    .toSorted((a, b) => a - b)
  const from = days[0] ?? null
  if (from === null) return { from, groups: [] }
  const groups = (['public', 'private'] as const).map((access) => {
    const own = chosen.filter((one) => one.access === access)
    return {
      access,
      benchmarks: own.map(({ id }) => id),
      lags: own.flatMap(({ lags }) => lags.filter(({ closed }) => closed.released >= from)),
    }
  })
  return { from, groups: groups.filter(({ lags }) => lags.length > 0) }
}

import type { ScoreRow } from '../dataset/tables.ts'
import type { Day } from '../time/day.ts'
import type { Lag } from './lags.ts'
import { lagsByBenchmark } from './lagsByBenchmark.ts'
import type { ScoredModel } from './scoredModels.ts'

export type Access = 'public' | 'private'

type Benchmark = { readonly id: string; readonly family: string; readonly access: Access | null }

export type AccessLags = {
  readonly access: Access
  readonly benchmarks: readonly string[]
  readonly lags: readonly Lag<ScoredModel>[]
}

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
  const chosen = lagsByBenchmark(
    scores,
    benchmarks.filter(({ access }) => access !== null),
    { asOf },
  )
  const days = chosen
    .filter(({ benchmark }) => benchmark.access === 'private')
    .flatMap(({ lags }) => lags.map(({ closed }) => closed.released))
    .toSorted((a, b) => a - b)
  const from = days[0] ?? null
  if (from === null) return { from, groups: [] }
  const groups = (['public', 'private'] as const).map((access) => {
    const own = chosen.filter(({ benchmark }) => benchmark.access === access)
    return {
      access,
      benchmarks: own.map(({ benchmark }) => benchmark.id),
      lags: own.flatMap(({ lags }) => lags.filter(({ closed }) => closed.released >= from)),
    }
  })
  return { from, groups: groups.filter(({ lags }) => lags.length > 0) }
}

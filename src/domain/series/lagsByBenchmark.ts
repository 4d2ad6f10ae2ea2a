import type { ScoreRow } from '../dataset/tables.ts'
import { runningMaximum } from '../stats/runningMaximum.ts'
import type { Day } from '../time/day.ts'
import { lagsOf, type Lag } from './lags.ts'
import { scoredModels, type ScoredModel } from './scoredModels.ts'

/** A benchmark that hardly any model of a side has taken says nothing of how long that side takes. */
export const fewestPerSide = 5

type Benchmark = { readonly id: string; readonly family: string }

export type BenchmarkLags<B extends Benchmark> = {
  readonly benchmark: B
  readonly lags: readonly Lag<ScoredModel>[]
}

/**
 * The lags of the closed records of each benchmark that five models a side or more have taken by `asOf`. Of a family of
 * benchmarks, which measure the same thing, the one with the most models on its smaller side stands for all.
 */
export function lagsByBenchmark<B extends Benchmark>(
  scores: readonly ScoreRow[],
  benchmarks: readonly B[],
  { asOf }: { readonly asOf: Day },
): readonly BenchmarkLags<B>[] {
  const families = new Map<string, BenchmarkLags<B> & { readonly smaller: number }>()
  for (const benchmark of benchmarks) {
    const known = scoredModels(scores, benchmark.id).models.filter((model) => model.released <= asOf)
    const open = known.filter((model) => model.group === 'open')
    const closed = known.filter((model) => model.group === 'closed')
    const smaller = Math.min(open.length, closed.length)
    if (smaller < fewestPerSide || smaller <= (families.get(benchmark.family)?.smaller ?? 0)) continue
    const records = runningMaximum(closed, {
      x: (model) => model.released,
      y: (model) => model.score,
      id: (model) => model.id,
    }).map(({ item }) => item)
    families.set(benchmark.family, {
      benchmark,
      smaller,
      lags: lagsOf(records, open, { tolerance: 0, asOf }),
    })
  }
  return [...families.values()]
}

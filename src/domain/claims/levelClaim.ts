import { group } from 'd3-array'
import type { Row, ScoreRow } from '../dataset/tables.ts'
import { scoredModels, type ScoredModel } from '../series/scoredModels.ts'
import { firstReached } from '../stats/firstReached.ts'
import type { Day } from '../time/day.ts'
import type { Verdict } from './Verdict.ts'

type Benchmark = Row<'benchmarks'>

/** A benchmark that fewer open models took says little of when they reached a level. */
export const fewestOpen = 20

export type LevelOnBenchmark = {
  readonly benchmark: Benchmark
  readonly reference: ScoredModel
  /** The first open model with at least that score; null while none has. */
  readonly open: ScoredModel | null
}

export type LevelVerdict = {
  readonly verdict: Verdict
  readonly levels: readonly LevelOnBenchmark[]
  /** Benchmarks on which the level was reached by the deadline. */
  readonly inTime: number
}

/**
 * Did open models reach the level of a reference model by a deadline? On each benchmark that the reference model and at
 * least `fewestOpen` open models took, its best score is the level; of benchmarks that measure the same thing the one
 * with the most open models counts. It holds once the level is reached in time on more than half of them, failed when
 * the deadline has passed without that, and is open before. Ratings are left out: they shift from board to board.
 */
export function levelClaim(
  data: { readonly scores: readonly ScoreRow[]; readonly benchmarks: readonly Benchmark[] },
  { reference, deadline, asOf }: { readonly reference: string; readonly deadline: Day; readonly asOf: Day },
): LevelVerdict {
  const measured = data.benchmarks
    .filter(({ unit }) => unit !== 'elo')
    .flatMap((benchmark) => {
      const { models } = scoredModels(data.scores, benchmark.id)
      const open = models.filter((model) => model.group === 'open')
      const best = models
        .filter(({ row }) => row.model === reference)
        .reduce<ScoredModel | null>((most, model) => (most && most.score >= model.score ? most : model), null)
      return best && open.length >= fewestOpen ? [{ benchmark, reference: best, models: open }] : []
    })
  const levels = [...group(measured, ({ benchmark }) => benchmark.family).values()].flatMap((family) => {
    const [widest] = family.toSorted(
      (a, b) => b.models.length - a.models.length || (a.benchmark.id < b.benchmark.id ? -1 : 1),
    )
    if (!widest) return []
    const { benchmark, reference: best, models } = widest
    return [{ benchmark, reference: best, open: firstReached(models, best.score, at) }]
  })
  const inTime = levels.filter(({ open }) => open !== null && open.released <= deadline).length
  return { verdict: verdictOf(levels.length, inTime, asOf >= deadline), levels, inTime }
}

const at = { x: (model: ScoredModel) => model.released, y: (model: ScoredModel) => model.score }

function verdictOf(levels: number, inTime: number, isOver: boolean): Verdict {
  if (levels === 0) return 'untestable'
  if (inTime * 2 > levels) return 'held'
  return isOver ? 'failed' : 'open'
}

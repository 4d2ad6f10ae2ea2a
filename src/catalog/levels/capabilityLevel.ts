import type { ScoreRow } from '../../domain/dataset/tables.ts'
import type { Text } from '../../domain/figure/text.ts'
import { choice } from '../../domain/params/Param.ts'
import { bestScores } from '../../domain/series/bestScores.ts'
import { msg } from '../../i18n/msg.ts'
import { benchmarkChoice, type BenchmarkChoice } from '../benchmarks.ts'

/** Models whose score stands for a level of capability, by their ids in the dataset. */
const references = {
  gpt4: 'gpt-4-mar-2023',
  gpt4o: 'gpt-4o',
  o1: 'o1',
  gpt5: 'gpt-5',
} as const
export type LevelId = keyof typeof references
type LevelBench = 'eci' | 'gpqa' | 'mmlu'

/** The two parameters that fix a level: whose score, on which benchmark. */
export const levelParams = {
  level: choice({
    label: msg('level.param.level'),
    options: {
      gpt4: msg('level.gpt4'),
      gpt4o: msg('level.gpt4o'),
      o1: msg('level.o1'),
      gpt5: msg('level.gpt5'),
    },
    fallback: 'gpt4',
  }),
  bench: choice({
    label: msg('level.param.bench'),
    options: { eci: msg('level.eci'), gpqa: msg('benchmark.gpqa'), mmlu: msg('benchmark.mmlu') },
    fallback: 'eci',
  }),
}

export type CapabilityLevel = {
  readonly name: Text
  readonly benchmark: BenchmarkChoice
  /** The score of the reference model: what a model must reach. */
  readonly score: number
  /** Best score of every matched model on the benchmark, by model id. */
  readonly scores: ReadonlyMap<string, ScoreRow>
  /** Ids of the models that reach the level. */
  readonly reached: ReadonlySet<string>
}

/**
 * The level that a reference model's best score in `all` sets, whether or not it is among the `rows` looked at; null where
 * it has no score on the benchmark.
 */
export function capabilityLevel(
  rows: readonly ScoreRow[],
  all: readonly ScoreRow[],
  { level, bench }: { readonly level: LevelId; readonly bench: LevelBench },
): CapabilityLevel | null {
  const benchmark = benchmarkChoice(bench, 'reported')
  const scores = bestScores(rows, benchmark.table)
  const reference = bestScores(all, benchmark.table).get(references[level])
  if (!reference) return null
  const reached = new Set([...scores].flatMap(([id, row]) => (row.score >= reference.score ? [id] : [])))
  return { name: msg(`level.${level}`), benchmark, score: reference.score, scores, reached }
}

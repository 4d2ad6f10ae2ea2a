import type { Quantity } from '../domain/figure/Quantity.ts'
import type { Text } from '../domain/figure/text.ts'
import { msg } from '../i18n/msg.ts'

/** A benchmark as the crossover chart offers it; `table` is its id in the dataset. */
export type BenchmarkChoice = {
  readonly table: string
  readonly name: Text
  readonly quantity: Quantity
  readonly difference: Quantity
  readonly basis: Text
}

export type Bench = 'mmlu' | 'eci' | 'gpqa' | 'math'
export type MmluBasis = 'published' | 'reported' | 'helm'

/** The part of the scores that a benchmark's charts are drawn from. */
export const scoresOn = (bench: Bench) => ({ table: 'scores', part: bench }) as const

const percent = { quantity: 'percent-score', difference: 'points' } as const

const mmluBases = {
  published: { table: 'mmlu_published', basis: msg('crossover.basis.published') },
  reported: { table: 'mmlu_reported_best', basis: msg('crossover.basis.reported') },
  helm: { table: 'mmlu_helm', basis: msg('crossover.basis.helm') },
} as const satisfies Record<MmluBasis, { table: string; basis: Text }>

/** The benchmark behind the reader's choice; the basis matters for MMLU only. */
export function benchmarkChoice(bench: Bench, basis: MmluBasis): BenchmarkChoice {
  switch (bench) {
    case 'mmlu':
      return { name: msg('benchmark.mmlu'), ...percent, ...mmluBases[basis] }
    case 'eci':
      return {
        table: 'eci',
        name: msg('benchmark.eci'),
        quantity: 'eci',
        difference: 'eci-points',
        basis: msg('crossover.basis.eci'),
      }
    case 'gpqa':
      return {
        table: 'gpqa_diamond',
        name: msg('benchmark.gpqa'),
        ...percent,
        basis: msg('crossover.basis.hub'),
      }
    case 'math':
      return {
        table: 'math_level_5',
        name: msg('benchmark.math'),
        ...percent,
        basis: msg('crossover.basis.hub'),
      }
  }
  bench satisfies never
}

import type { WireRow } from '../../src/domain/dataset/tables.ts'

type Benchmark = WireRow<'benchmarks'>
type Known = Partial<Pick<Benchmark, 'family' | 'name' | 'unit' | 'floor' | 'ceiling' | 'access'>>

const mmlu = { family: 'mmlu', floor: 25 } as const
const isPublic = { access: 'public' } as const
const isPrivate = { access: 'private' } as const

/** What is certain about a benchmark: chance level of multiple choice, scale, and whether its questions are public. */
const known: Readonly<Record<string, Known>> = {
  mmlu_published: { ...mmlu, ...isPublic, name: 'MMLU, median of published 5-shot values' },
  mmlu_reported_best: { ...mmlu, ...isPublic, name: 'MMLU, best reported' },
  mmlu_helm: { ...mmlu, ...isPublic, name: 'MMLU, HELM' },
  mmlu_5shot: { ...mmlu, ...isPublic, name: 'MMLU, 5-shot' },
  mmlu_reported: { ...mmlu, ...isPublic, name: 'MMLU, as reported' },
  mmlu_arena_table: { ...mmlu, ...isPublic, name: 'MMLU, table of the Arena' },
  mmlu_5shot_openllm_v1: { ...mmlu, ...isPublic, name: 'MMLU, 5-shot, Open LLM Leaderboard v1' },
  mmlu_0shot: { ...mmlu, ...isPublic, name: 'MMLU, 0-shot' },
  mmlu_2shot: { ...mmlu, ...isPublic, name: 'MMLU, 2-shot' },
  mmlu_shots_unstated: { ...mmlu, ...isPublic, name: 'MMLU, shots unstated' },
  mmlu_5shot_helm: { ...mmlu, ...isPublic, name: 'MMLU, 5-shot, HELM' },
  gpqa_diamond: { family: 'gpqa', name: 'GPQA Diamond', floor: 25, ...isPublic },
  gpqa_diamond_reported: { family: 'gpqa', name: 'GPQA Diamond, as reported', floor: 25, ...isPublic },
  math_level_5: { family: 'math', name: 'MATH level 5', floor: 0, ...isPublic },
  eci: { name: 'Epoch Capabilities Index', unit: 'eci' },
  hellaswag: { name: 'HellaSwag', floor: 25, ...isPublic },
  winogrande: { name: 'WinoGrande', floor: 50, ...isPublic },
  boolq: { name: 'BoolQ', ...isPublic },
  piqa: { name: 'PIQA', floor: 50, ...isPublic },
  arc_challenge: { name: 'ARC Challenge', floor: 25, ...isPublic },
  openbookqa: { name: 'OpenBookQA', floor: 25, ...isPublic },
  gsm8k: { name: 'GSM8K', floor: 0, ...isPublic },
  bbh: { name: 'BIG-Bench Hard', ...isPublic },
  triviaqa: { name: 'TriviaQA', floor: 0, ...isPublic },
  frontiermath: { name: 'FrontierMath', floor: 0, ...isPrivate },
  frontiermath_tier4: { name: 'FrontierMath tier 4', floor: 0, ...isPrivate },
  arc_agi_1: { name: 'ARC-AGI-1', floor: 0, ...isPrivate },
  humaneval: { name: 'HumanEval', floor: 0, ...isPublic },
  swe_bench_verified: { name: 'SWE-bench Verified', floor: 0, ...isPublic },
  hle: { name: 'Humanity’s Last Exam', floor: 0 },
  arena_elo_text: { family: 'arena', name: 'LMArena, text', unit: 'elo' },
  webdev_arena_elo: { family: 'arena', name: 'WebDev Arena', unit: 'elo' },
  metr_time_horizon_minutes: { name: 'METR time horizon', unit: 'minutes' },
  mt_bench: { name: 'MT-Bench', unit: 'ten', ceiling: 10, ...isPublic },
  lech_mazur_writing: { name: 'Creative writing (Lech Mazur)', unit: 'ten', ceiling: 10 },
}

const readable = (id: string): string => id.replaceAll('_', ' ').replace(/^./, (first) => first.toUpperCase())

/** One row for every benchmark that has scores; what is not certain stays null. */
export function benchmarkTable(scores: readonly WireRow<'scores'>[]): readonly Benchmark[] {
  const counts = new Map<string, number>()
  for (const { benchmark } of scores) counts.set(benchmark, (counts.get(benchmark) ?? 0) + 1)
  return [...counts].map(([id, count]) => {
    const facts = known[id] ?? {}
    const unit = facts.unit ?? 'percent'
    return {
      id,
      family: facts.family ?? id,
      name: facts.name ?? readable(id),
      unit,
      floor: facts.floor ?? null,
      ceiling: facts.ceiling ?? (unit === 'percent' ? 100 : null),
      access: facts.access ?? null,
      scores: count,
    }
  })
}

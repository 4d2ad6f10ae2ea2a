import type { WireRow } from '../../src/domain/dataset/tables.ts'
import { byText } from '../normalise/names.ts'

type Benchmark = WireRow<'benchmarks'>
type Known = Partial<Pick<Benchmark, 'family' | 'name' | 'unit' | 'floor' | 'ceiling' | 'access'>>

const open = { access: 'public' } as const
const held = { access: 'private' } as const
/** A test in which guessing scores nothing. */
const free = { floor: 0 } as const
const choiceOf = (options: number) => ({ floor: Math.round(1e4 / options) / 100 })
const mmlu = (name: string): Known => ({ family: 'mmlu', name: `MMLU, ${name}`, ...choiceOf(4), ...open })

/** What is certain about a benchmark: its scale, the score of guessing, and whether its questions are public. */
const known: Readonly<Record<string, Known>> = {
  mmlu_published: mmlu('published, 5-shot where there is one'),
  mmlu_reported_best: mmlu('best reported'),
  mmlu_helm: mmlu('HELM'),
  mmlu_5shot: mmlu('5-shot'),
  mmlu_5shot_helm: mmlu('5-shot, HELM'),
  mmlu_5shot_openllm_v1: mmlu('5-shot, Open LLM Leaderboard v1'),
  mmlu_0shot: mmlu('0-shot'),
  mmlu_2shot: mmlu('2-shot'),
  mmlu_reported: mmlu('as reported'),
  mmlu_arena_table: mmlu('as listed by LMArena'),
  mmlu_shots_unstated: mmlu('shots not stated'),
  mmlu_redux: { name: 'MMLU-Redux', ...choiceOf(4), ...open },
  mmlu_pro: { name: 'MMLU-Pro', ...open },
  mmmu: { name: 'MMMU', ...open },
  gpqa_diamond: { family: 'gpqa_diamond', name: 'GPQA Diamond', ...choiceOf(4), ...open },
  gpqa_diamond_reported: {
    family: 'gpqa_diamond',
    name: 'GPQA Diamond, as reported',
    ...choiceOf(4),
    ...open,
  },
  gpqa: { name: 'GPQA, subset not stated', ...choiceOf(4), ...open },
  math: { name: 'MATH', ...free, ...open },
  math_500: { name: 'MATH-500', ...free, ...open },
  math_level_5: { name: 'MATH level 5', ...free, ...open },
  aime_2024: { name: 'AIME 2024', ...free, ...open },
  aime_2025: { name: 'AIME 2025', ...free, ...open },
  gsm8k: { family: 'gsm8k', name: 'GSM8K', ...free, ...open },
  gsm8k_reported: { family: 'gsm8k', name: 'GSM8K, as reported', ...free, ...open },
  hellaswag: { family: 'hellaswag', name: 'HellaSwag', ...choiceOf(4), ...open },
  hellaswag_reported: { family: 'hellaswag', name: 'HellaSwag, as reported', ...choiceOf(4), ...open },
  bbh: { family: 'bbh', name: 'BIG-Bench Hard', ...open },
  bbh_reported: { family: 'bbh', name: 'BIG-Bench Hard, as reported', ...open },
  winogrande: { name: 'WinoGrande', ...choiceOf(2), ...open },
  boolq: { name: 'BoolQ', ...choiceOf(2), ...open },
  piqa: { name: 'PIQA', ...choiceOf(2), ...open },
  commonsenseqa_2: { name: 'CommonsenseQA 2.0', ...choiceOf(2), ...open },
  anli: { name: 'Adversarial NLI', ...choiceOf(3), ...open },
  arc_challenge: { name: 'ARC Challenge', ...choiceOf(4), ...open },
  openbookqa: { name: 'OpenBookQA', ...choiceOf(4), ...open },
  c_eval: { name: 'C-Eval', ...choiceOf(4), ...open },
  video_mme: { name: 'Video-MME', ...choiceOf(4), ...open },
  scienceqa: { name: 'ScienceQA', ...open },
  superglue: { name: 'SuperGLUE', ...open },
  lambada: { name: 'LAMBADA', ...free, ...open },
  triviaqa: { name: 'TriviaQA', ...free, ...open },
  simpleqa: { name: 'SimpleQA', ...free, ...open },
  simpleqa_verified: { name: 'SimpleQA Verified', ...free, ...open },
  humaneval: { name: 'HumanEval', ...free, ...open },
  mbpp: { name: 'MBPP', ...free, ...open },
  ifeval: { name: 'IFEval', ...open },
  livebench: { name: 'LiveBench', ...open },
  livecodebench_reported: { name: 'LiveCodeBench, as reported', ...free, ...open },
  aider_polyglot: { name: 'Aider polyglot', ...free, ...open },
  swe_bench_verified: { family: 'swe_bench_verified', name: 'SWE-bench Verified', ...free, ...open },
  swe_bench_verified_reported: {
    family: 'swe_bench_verified',
    name: 'SWE-bench Verified, as reported',
    ...free,
    ...open,
  },
  swe_bench_bash: { name: 'SWE-bench, bash only', ...free, ...open },
  terminal_bench: { family: 'terminal_bench', name: 'Terminal-Bench', ...free, ...open },
  terminal_bench_reported: {
    family: 'terminal_bench',
    name: 'Terminal-Bench, as reported',
    ...free,
    ...open,
  },
  hle: { family: 'hle', name: 'Humanity’s Last Exam', ...open },
  hle_reported: { family: 'hle', name: 'Humanity’s Last Exam, as reported', ...open },
  frontiermath: { name: 'FrontierMath', ...free, ...held },
  frontiermath_tier4: { name: 'FrontierMath tier 4', ...free, ...held },
  arc_agi_1: { name: 'ARC-AGI-1', ...free, ...held },
  eci: { name: 'Epoch Capabilities Index', unit: 'eci' },
  arena_elo_text: { name: 'LMArena, text', unit: 'elo' },
  webdev_arena_elo: { name: 'WebDev Arena', unit: 'elo' },
  metr_time_horizon_minutes: { name: 'METR time horizon', unit: 'minutes' },
  mt_bench: { name: 'MT-Bench', unit: 'ten', ceiling: 10, ...open },
  lech_mazur_writing: { name: 'Creative writing (Lech Mazur)', unit: 'ten', ceiling: 10 },
  arena_hard: { name: 'Arena-Hard' },
  gdpval: { name: 'GDPval, win rate' },
  geobench_country: { name: 'GeoBench, country found' },
  apex_agents: { name: 'APEX-Agents' },
  balrog: { name: 'BALROG' },
  cad_eval: { name: 'CadEval' },
  chess_puzzles: { name: 'Chess puzzles' },
  cybench: { name: 'Cybench' },
  deepresearchbench: { name: 'DeepResearch Bench' },
  fictionlivebench: { name: 'Fiction.live, 120k tokens' },
  gso: { name: 'GSO' },
  osworld: { name: 'OSWorld' },
  posttrainbench: { name: 'PostTrainBench' },
  the_agent_company: { name: 'TheAgentCompany' },
  vpct: { name: 'VPCT' },
  weirdml: { name: 'WeirdML' },
}

const readable = (id: string): string => id.replaceAll('_', ' ').replace(/^./, (first) => first.toUpperCase())

/** One row for every benchmark that has scores; what is not certain stays null. */
export function benchmarkTable(scores: readonly WireRow<'scores'>[]): readonly Benchmark[] {
  const counts = new Map<string, number>()
  for (const { benchmark } of scores) counts.set(benchmark, (counts.get(benchmark) ?? 0) + 1)
  return [...counts]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([id, count]) => {
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

import { basename } from 'node:path'
import type { Adapter, Context } from '../Context.ts'
import { BrokenFile } from '../read/BrokenFile.ts'
import type { InputFile } from '../read/readRows.ts'
import { drop, readRows, type Dropped } from '../read/readRows.ts'
import { opennessOfAccess } from './epochModels.ts'
import type { Score } from './scores.ts'

type HubFile = {
  readonly benchmark: string
  readonly column: string
  readonly times: number
  readonly error?: string
}

const run = (benchmark: string): HubFile => ({ benchmark, column: 'mean_score', times: 100, error: 'stderr' })
const share = (benchmark: string, column: string): HubFile => ({ benchmark, column, times: 100 })
const plain = (benchmark: string, column: string): HubFile => ({ benchmark, column, times: 1 })

/** The hub's files: which benchmark each is, which column holds the score, and its scale. */
const hubFiles: Readonly<Record<string, HubFile>> = {
  gpqa_diamond: run('gpqa_diamond'),
  math_level_5: run('math_level_5'),
  frontiermath: run('frontiermath'),
  frontiermath_tier_4: run('frontiermath_tier4'),
  chess_puzzles: run('chess_puzzles'),
  simpleqa_verified: run('simpleqa_verified'),
  swe_bench_verified: run('swe_bench_verified'),
  swe_bench_bash: plain('swe_bench_bash', '% Resolved'),
  mmlu_external: share('mmlu', 'EM'),
  gsm8k_external: share('gsm8k', 'EM'),
  bbh_external: share('bbh', 'Average'),
  hella_swag_external: share('hellaswag', 'Overall accuracy'),
  wino_grande_external: share('winogrande', 'Accuracy'),
  trivia_qa_external: share('triviaqa', 'EM'),
  piqa_external: share('piqa', 'Score'),
  bool_q_external: share('boolq', 'Score'),
  lambada_external: share('lambada', 'Score'),
  open_book_qa_external: share('openbookqa', 'Accuracy'),
  science_qa_external: share('scienceqa', 'Score'),
  superglue_external: share('superglue', 'Score'),
  common_sense_qa_2_external: share('commonsenseqa_2', 'Score'),
  adversarial_nli_external: share('anli', 'Score'),
  arc_ai2_external: share('arc_challenge', 'Challenge score'),
  arc_agi_external: share('arc_agi_1', 'Score'),
  aider_polyglot_external: plain('aider_polyglot', 'Percent correct'),
  apex_agents_external: share('apex_agents', 'Pass@1 score'),
  balrog_external: share('balrog', 'Average progress'),
  cad_eval_external: plain('cad_eval', 'Overall pass (%)'),
  cybench_external: share('cybench', 'Unguided % Solved'),
  deepresearchbench_external: share('deepresearchbench', 'Average score'),
  fictionlivebench_external: share('fictionlivebench', '120k token score'),
  gdpval_external: plain('gdpval', 'Win Rate (%)'),
  geobench_external: plain('geobench', 'ACW Avg Score'),
  gso_external: share('gso', 'Score OPT@1'),
  hle_external: plain('hle', 'Accuracy'),
  lech_mazur_writing_external: plain('lech_mazur_writing', 'Mean score'),
  live_bench_external: plain('livebench', 'Global average'),
  metr_time_horizons_external: plain('metr_time_horizon_minutes', 'Time horizon'),
  os_world_external: share('osworld', 'Score'),
  posttrainbench_external: plain('posttrainbench', 'Average (%)'),
  terminalbench_external: share('terminal_bench', 'Accuracy mean'),
  the_agent_company_external: share('the_agent_company', '% Score'),
  video_mme_external: share('video_mme', 'Overall (no subtitles)'),
  vpct_external: plain('vpct', 'Correct'),
  webdev_arena_external: plain('webdev_arena_elo', 'Arena Score'),
  weirdml_external: share('weirdml', 'Accuracy'),
}

/** One file of Epoch's Benchmarking Hub; the hub's older copy of the capabilities index is passed over. */
export function adaptHubFile(input: InputFile, context: Context): readonly Score[] {
  const stem = basename(input.name, '.csv')
  if (stem === 'epoch_capabilities_index') return []
  const file = hubFiles[stem]
  if (file === undefined) throw new BrokenFile(input.name, 'is a benchmark this pipeline does not know')
  const source = context.sources.use('epoch-hub-2026-04')
  const { rows, report } = readRows(
    input,
    ['Model version', file.column, 'Release date'],
    (reader): Score | Dropped => {
      const version = reader.text('Model version')
      const name = reader.text('Name') ?? version
      if (name === null) return drop('names no model')
      const score = reader.number(file.column, { min: -1e6, max: 1e6 })
      if (score === null) return drop('has no score')
      const error = file.error === undefined ? null : reader.number(file.error, { min: 0, max: 1 })
      return {
        benchmark: file.benchmark,
        model: null,
        name,
        version,
        organisation: reader.text('Organization'),
        country: reader.text('Country'),
        score: round(score * file.times),
        standard_error: error === null || error === 0 ? null : round(error * file.times),
        released: reader.date('Release date')?.iso ?? null,
        measured: reader.date('Started at')?.iso ?? null,
        openness: null,
        conditions: reader.text('Shots') === null ? null : `${reader.text('Shots')}-shot`,
        source,
        link: reader.link('Source link'),
      }
    },
  )
  context.reports.push(report)
  return rows
}

/** Epoch's capabilities index, in its own format. */
export const adaptEpochIndex: Adapter<Score> = (input, context) => {
  const source = context.sources.use('epoch-eci-2026-07')
  const { rows, report } = readRows(
    input,
    ['Model version', 'ECI Score', 'Release date', 'Model accessibility'],
    (reader): Score | Dropped => {
      const score = reader.number('ECI Score', { min: 0, max: 1000 })
      if (score === null) return drop('has no score')
      const version = reader.required('Model version')
      return {
        benchmark: 'eci',
        model: null,
        name: reader.text('Display name') ?? reader.text('Model name') ?? version,
        version,
        organisation: reader.text('Organization'),
        country: reader.text('Country'),
        score: round(score),
        standard_error: null,
        released: reader.date('Release date')?.iso ?? null,
        measured: null,
        openness: opennessOfAccess(reader.text('Model accessibility'), null),
        conditions: null,
        source,
        link: null,
      }
    },
  )
  context.reports.push(report)
  return rows
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4

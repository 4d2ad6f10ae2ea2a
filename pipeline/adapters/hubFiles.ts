/** How the numbers of a file are written, and the range in which a score must lie once it is on the dataset's scale. */
type Scale = { readonly times: number; readonly max: number }

const fraction: Scale = { times: 100, max: 100 }
const percent: Scale = { times: 1, max: 100 }
const ten: Scale = { times: 1, max: 10 }
const elo: Scale = { times: 1, max: 5000 }
const minutes: Scale = { times: 1, max: 1e6 }

export type HubFile = {
  readonly benchmark: string
  readonly column: string
  readonly scale: Scale
  /** Column of the standard error and its own scale: some files give scores in fractions and errors in points. */
  readonly error?: { readonly column: string; readonly times: number }
  readonly measured?: string
  readonly link?: string
  /** Column that names the software around the model: the same model scores differently in another one. */
  readonly around?: string
}

const run = (benchmark: string): HubFile => ({
  benchmark,
  column: 'mean_score',
  scale: fraction,
  error: { column: 'stderr', times: 100 },
  measured: 'Started at',
  link: 'Log viewer',
})
const file = (benchmark: string, column: string, scale: Scale, more: Partial<HubFile> = {}): HubFile => ({
  benchmark,
  column,
  scale,
  link: 'Source link',
  ...more,
})

/** Every file of the hub: which benchmark it is, which column holds the score, and on what scale. */
export const hubFiles: Readonly<Record<string, HubFile>> = {
  adversarial_nli_external: file('anli', 'Score', fraction),
  aider_polyglot_external: file('aider_polyglot', 'Percent correct', percent, {
    measured: 'Date of evaluation',
    around: 'Edit format',
  }),
  apex_agents_external: file('apex_agents', 'Pass@1 score', fraction, {
    error: { column: 'Pass@1 Standard Error', times: 1 },
  }),
  arc_agi_external: file('arc_agi_1', 'Score', fraction),
  arc_ai2_external: file('arc_challenge', 'Challenge score', fraction),
  balrog_external: file('balrog', 'Average progress', fraction, {
    error: { column: 'Average Standard error', times: 100 },
  }),
  bbh_external: file('bbh', 'Average', fraction),
  bool_q_external: file('boolq', 'Score', fraction),
  cad_eval_external: file('cad_eval', 'Overall pass (%)', fraction),
  chess_puzzles: run('chess_puzzles'),
  common_sense_qa_2_external: file('commonsenseqa_2', 'Score', fraction),
  cybench_external: file('cybench', 'Unguided % Solved', fraction),
  deepresearchbench_external: file('deepresearchbench', 'Average score', fraction),
  fictionlivebench_external: file('fictionlivebench', '120k token score', fraction),
  frontiermath: run('frontiermath'),
  frontiermath_tier_4: run('frontiermath_tier4'),
  gdpval_external: file('gdpval', 'Win Rate (%)', fraction),
  geobench_external: file('geobench_country', 'ACW Country %', fraction),
  gpqa_diamond: run('gpqa_diamond'),
  gsm8k_external: file('gsm8k', 'EM', fraction),
  gso_external: file('gso', 'Score OPT@1', fraction, { measured: 'Evaluation date', around: 'Scaffold' }),
  hella_swag_external: file('hellaswag', 'Overall accuracy', fraction),
  hle_external: file('hle', 'Accuracy', fraction, {
    error: { column: 'Accuracy Standard Error', times: 100 },
  }),
  lambada_external: file('lambada', 'Score', fraction),
  lech_mazur_writing_external: file('lech_mazur_writing', 'Mean score', ten),
  live_bench_external: file('livebench', 'Global average', percent),
  math_level_5: run('math_level_5'),
  metr_time_horizons_external: file('metr_time_horizon_minutes', 'Time horizon', minutes),
  mmlu_external: file('mmlu', 'EM', fraction),
  open_book_qa_external: file('openbookqa', 'Accuracy', fraction),
  os_world_external: file('osworld', 'Score', percent, { around: 'Agent' }),
  piqa_external: file('piqa', 'Score', fraction),
  posttrainbench_external: file('posttrainbench', 'Average (%)', fraction, { around: 'Scaffold' }),
  science_qa_external: file('scienceqa', 'Score', fraction),
  simpleqa_verified: run('simpleqa_verified'),
  superglue_external: file('superglue', 'Score', fraction),
  swe_bench_bash: file('swe_bench_bash', '% Resolved', fraction, { measured: 'Date run' }),
  swe_bench_verified: run('swe_bench_verified'),
  terminalbench_external: file('terminal_bench', 'Accuracy mean', fraction, {
    error: { column: 'Accuracy SE', times: 100 },
    measured: 'Run date',
    link: 'Source Link',
    around: 'Agent',
  }),
  the_agent_company_external: file('the_agent_company', '% Score', fraction, {
    measured: 'Date',
    link: 'Source link (site from table)',
  }),
  trivia_qa_external: file('triviaqa', 'EM', fraction),
  video_mme_external: file('video_mme', 'Overall (no subtitles)', fraction),
  vpct_external: file('vpct', 'Correct', fraction),
  webdev_arena_external: file('webdev_arena_elo', 'Arena Score', elo, {
    link: 'Source link (site from table)',
  }),
  weirdml_external: file('weirdml', 'Accuracy', fraction),
  wino_grande_external: file('winogrande', 'Accuracy', fraction),
}

/** MMLU depends on the number of examples shown: the hub's one file holds several bases. */
export function mmluBenchmark(shots: string | null): string {
  switch (shots) {
    case '0-shot':
      return 'mmlu_0shot'
    case '2-shot':
      return 'mmlu_2shot'
    case '5-shot':
      return 'mmlu_5shot'
    case null:
    default:
      return 'mmlu_shots_unstated'
  }
}

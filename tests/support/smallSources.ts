import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { csvFormatRows } from 'd3-dsv'

/** A source file: its columns, and its rows as texts under some of them. */
export type SmallSource = {
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, string>>[]
}
export type SmallSources = Readonly<Record<string, SmallSource>>

const all = 'Epoch export (all_ai_models.csv)'
const model = (id: string, name: string, lab: string, openness: string, released: string, size: string) => ({
  id,
  name,
  organization: lab,
  country: lab === 'Alibaba' ? 'China' : 'United States',
  release_date: released,
  params_total_b: size,
  openness,
  source: all,
  params_status: size === '' ? '' : 'stated',
})
const epoch = (name: string, lab: string, released: string, more: Readonly<Record<string, string>> = {}) => ({
  Model: name,
  Domain: 'Language',
  Task: 'Language modeling',
  Organization: lab,
  'Country (of organization)': lab === 'Alibaba' ? 'China' : 'United States of America',
  'Publication date': released,
  Confidence: 'Confident',
  ...more,
})
const epochColumns = [
  'Model',
  'Domain',
  'Task',
  'Organization',
  'Country (of organization)',
  'Publication date',
  'Parameters',
  'Training compute (FLOP)',
  'Confidence',
  'Model accessibility',
  'Training code accessibility',
  'Base model',
  'Frontier model',
  'Link',
]

/** One made-up file for each source the pipeline reads, in that source's own format. */
export const smallSources: SmallSources = {
  'models.csv': {
    columns: [
      'id',
      'name',
      'organization',
      'country',
      'release_date',
      'params_total_b',
      'params_active_b',
      'openness',
      'licence',
      'training_flop',
      'source',
      'source_url',
      'params_status',
      'sparse_hint',
      'notable',
      'frontier',
      'base_model',
      'openness_raw',
      'licence_source',
    ],
    rows: [
      model('alpha-1', 'Alpha 1', 'OpenAI', 'api_only', '2023-03-14', ''),
      model('beta-7b', 'Beta 7B', 'Alibaba', 'open_weights', '2023-08-03', '7'),
      model('beta-72b', 'Beta 72B', 'Alibaba', 'open_weights', '2023-11-30', '72'),
      model('gamma', 'Gamma', 'OpenAI', 'unreleased', '2022-11', ''),
    ],
  },
  'benchmarks.csv': {
    columns: [
      'model_id',
      'benchmark',
      'score',
      'scale',
      'date_of_measurement',
      'source',
      'source_url',
      'model_name_raw',
      'model_version',
      'conditions',
      'release_date',
      'openness',
    ],
    rows: [
      ['alpha-1', 'Alpha 1', '35.7', 'api_only'],
      ['beta-72b', 'Beta 72B', '30.1', 'open_weights'],
      ['', 'Nobody knows me', '12.5', ''],
      ['', 'Random guessing', '25', ''],
    ].map(([id = '', name = '', score = '', openness = '']) => ({
      model_id: id,
      benchmark: 'gpqa_diamond',
      score,
      scale: '0-100',
      source: 'Epoch AI Benchmarking Hub, Apr 2026 export',
      model_name_raw: name,
      model_version: name,
      openness,
    })),
  },
  'mmlu_points.csv': {
    columns: [
      'model_id',
      'model',
      'organization',
      'country',
      'release_date',
      'group',
      'openness',
      'params_total_b',
      'mmlu',
      'basis',
      'shots_or_conditions',
      'mmlu_reported_best',
      'mmlu_helm',
      'mmlu_min',
      'mmlu_max',
      'n_values',
      'known_by_2023_12',
      'frontier_of_group',
      'source',
      'source_detail',
      'source_url',
    ],
    rows: [
      {
        model_id: 'beta-72b',
        model: 'Beta 72B',
        organization: 'Alibaba',
        country: 'China',
        release_date: '2023-11-30',
        group: 'open',
        openness: 'open_weights',
        mmlu: '77.4',
        basis: 'mmlu_5shot_openllm_v1',
        n_values: '1',
        source: 'HF Open LLM Leaderboard v1',
      },
    ],
  },
  'arena_history.csv': {
    columns: [
      'snapshot_date',
      'model',
      'display',
      'elo',
      'votes',
      'organisation',
      'licence',
      'licence_inferred',
      'openness',
      'source',
    ],
    rows: ['2023-05-08', '2023-06-08'].map((date, index) => ({
      snapshot_date: date,
      model: 'alpha-1',
      display: 'Alpha 1',
      elo: String(1200 + index),
      organisation: 'OpenAI',
      licence: 'Proprietary',
      openness: 'closed',
      source: 'chatbot-arena-history (LMArena)',
    })),
  },
  'prices.csv': {
    columns: [
      'model_id',
      'date',
      'usd_per_mtok_input',
      'usd_per_mtok_output',
      'source',
      'provider',
      'model_name',
      'usd_per_mtok_blended_3to1',
      'date_kind',
      'openness',
      'release_date',
      'quality_flags',
    ],
    rows: ['10', '8', '6', '5', '4', '3', '2.5', '2'].map((price, index) => ({
      model_id: 'alpha-1',
      date: `2023-0${index + 1}-01`,
      usd_per_mtok_input: price,
      usd_per_mtok_output: price,
      source: 'models.dev',
      model_name: 'Alpha 1',
      date_kind: 'snapshot',
      openness: 'api_only',
    })),
  },
  'downloads_ollama_family_month.csv': {
    columns: [
      'family',
      'developer',
      'country',
      'region',
      'month',
      'pulls_cumulative',
      'n_models',
      'first_obs',
      'last_obs',
    ],
    rows: ['2024-01', '2024-03'].map((month, index) => ({
      family: 'Beta',
      developer: 'Alibaba',
      country: 'China',
      region: 'china',
      month,
      pulls_cumulative: String(1000 * (index + 1)),
      n_models: '2',
      first_obs: `${month}-05`,
      last_obs: `${month}-20`,
    })),
  },
  'downloads_ollama_model_increments.csv': {
    columns: [
      'canonical_id',
      'family',
      'developer',
      'country',
      'region',
      'from_date',
      'to_date',
      'days',
      'new_pulls',
      'pulls_per_day',
    ],
    rows: [
      {
        canonical_id: 'ollama/beta',
        family: 'Beta',
        developer: 'Alibaba',
        country: 'China',
        from_date: '2024-01-20',
        to_date: '2024-03-05',
        new_pulls: '1000',
      },
    ],
  },
  'downloads_hf_family_snapshots.csv': {
    columns: [
      'snapshot_date',
      'family',
      'developer',
      'country',
      'region',
      'downloads_30d',
      'n_models',
      'source',
    ],
    rows: [
      {
        snapshot_date: '2024-02-02',
        family: 'Beta',
        developer: 'Alibaba',
        country: 'China',
        downloads_30d: '4839',
        n_models: '2',
        source: 'https://github.com/someone/snapshots',
      },
    ],
  },
  'downloads_reported.csv': {
    columns: ['entity', 'date', 'metric', 'value', 'unit', 'source_title', 'source_url', 'evidence'],
    rows: [
      {
        entity: 'Beta (all versions)',
        date: '2024-12',
        metric: 'cumulative downloads (company statement)',
        value: '650000000',
        unit: 'downloads',
        source_title: 'Beta, a year on',
        source_url: 'https://example.org/beta',
        evidence: 'primary',
      },
    ],
  },
  'downloads_monthly.csv': {
    columns: [
      'canonical_id',
      'family',
      'developer',
      'country',
      'region',
      'metric',
      'month',
      'snapshot_date',
      'value',
      'source_repo_or_url',
      'source_path',
    ],
    rows: [
      {
        canonical_id: 'ollama/beta',
        family: 'Beta',
        developer: 'Alibaba',
        country: 'China',
        metric: 'ollama_pulls',
        month: '2024-01',
        snapshot_date: '2024-01-20',
        value: '1000',
        source_repo_or_url: 'https://github.com/someone/snapshots',
      },
    ],
  },
  'downloads_hf_raw.csv': {
    columns: ['model_id', 'snapshot_date', 'metric', 'value', 'source_repo_or_url', 'source_path'],
    rows: [
      {
        model_id: 'Alibaba/Beta-7B',
        snapshot_date: '2024-02-02',
        metric: 'downloads_30d',
        value: '4839',
        source_repo_or_url: 'https://github.com/someone/snapshots',
      },
    ],
  },
  'downloads_model_map.csv': {
    columns: [
      'model_id',
      'family',
      'developer',
      'country',
      'canonical_id',
      'region',
      'hf_org',
      'atom_region',
    ],
    rows: [
      {
        model_id: 'Alibaba/Beta-7B',
        family: 'Beta',
        developer: 'Alibaba',
        country: 'China',
        canonical_id: 'Alibaba/Beta-7B',
      },
    ],
  },
  'upstream/epoch_all_ai_models_2026-03-30.csv': {
    columns: epochColumns,
    rows: [
      epoch('Alpha 1', 'OpenAI', '2023-03-14', { 'Training compute (FLOP)': '2.1e25' }),
      epoch('Delta', 'OpenAI', '2024-05-13', { 'Model accessibility': 'API access' }),
      epoch('Painter', 'OpenAI', '2024-05-13', { Domain: 'Image generation' }),
    ],
  },
  'upstream/epoch_notable_ai_models_2026-07-15.csv': {
    columns: epochColumns,
    rows: [epoch('Beta 72B', 'Alibaba', '2023-12-01', { Parameters: '72000000000' })],
  },
  'upstream/epoch_capabilities_index_2026-07.csv': {
    columns: [
      'Model version',
      'ECI Score',
      'Release date',
      'Organization',
      'Country',
      'Model accessibility',
      'Training compute (FLOP)',
      'Confidence',
      'Model name',
      'Description',
      'Display name',
    ],
    rows: [
      {
        'Model version': 'alpha-1',
        'ECI Score': '125.8',
        'Release date': '2023-03-14',
        Organization: 'OpenAI',
        Country: 'United States of America',
        'Model accessibility': 'API access',
        'Model name': 'Alpha 1',
      },
    ],
  },
  'upstream/epoch_benchmarks/gpqa_diamond.csv': {
    columns: [
      'Model version',
      'mean_score',
      'Best score (across scorers)',
      'Release date',
      'Organization',
      'Country',
      'Training compute (FLOP)',
      'Training compute notes',
      'stderr',
      'Log viewer',
      'Logs',
      'Started at',
      'id',
    ],
    rows: [
      ['alpha-1', '0.357'],
      ['delta', '0.461'],
    ].map(([version = '', score = '']) => ({
      'Model version': version,
      mean_score: score,
      'Best score (across scorers)': score,
      'Release date': version === 'delta' ? '2024-05-13' : '2023-03-14',
      Organization: 'OpenAI',
      Country: 'United States of America',
      stderr: '0.02',
    })),
  },
}

/** A source as its file's text. */
export function textOfSource({ columns, rows }: SmallSource): string {
  return csvFormatRows([[...columns], ...rows.map((row) => columns.map((column) => row[column] ?? ''))])
}

/** Writes the files into a new directory, some of them replaced by other texts, and gives its path. */
export function writeSources(sources: SmallSources, texts: Readonly<Record<string, string>> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'sources-'))
  for (const [name, source] of Object.entries(sources)) {
    const path = join(directory, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, texts[name] ?? textOfSource(source))
  }
  return directory
}

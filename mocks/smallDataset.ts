import type { TableName, WireRow } from '../src/domain/dataset/tables.ts'
import { wireTable, type WireTable } from './wireTable.ts'

/**
 * A dataset small enough to know by heart. Everything in it is made up: two labs that publish weights (Aster, Cedar)
 * and one that does not (Birch), each with a release every half-year whose score and size grow evenly.
 */
const source = 'made-up'
export const secondSource = 'made-up-too'
export const smallDataDate = '2025-12-31'

type Lab = {
  readonly name: string
  readonly country: string
  readonly openness: 'open_weights' | 'api_only'
  /** Score of the first release, and what each later one adds. */
  readonly score: readonly [number, number]
  readonly parameters: number | null
}

const labs: readonly Lab[] = [
  { name: 'Aster', country: 'Northland', openness: 'open_weights', score: [30, 6.5], parameters: 2e9 },
  { name: 'Birch', country: 'Westland', openness: 'api_only', score: [55, 3.5], parameters: 9e9 },
  { name: 'Cedar', country: 'Southland', openness: 'open_weights', score: [26, 5.5], parameters: 1e9 },
]
const releases = [
  '2021-03-15',
  '2021-09-15',
  '2022-03-15',
  '2022-09-15',
  '2023-03-15',
  '2023-09-15',
  '2024-03-15',
  '2024-09-15',
]
/** The fifth model of Birch stands where GPT-4 stands in the real data: charts ask who reached it. */
const level = 'gpt-4-mar-2023'
const months = ['2025-04-01', '2025-05-01', '2025-06-01', '2025-07-01', '2025-08-01', '2025-09-01']
const lastDayOf = (month: string): string => `${month.slice(0, 8)}28`
/** Neighbours in time wobble around the trend, so that fits have something to estimate. */
const wobble = (index: number): number => [0.4, -0.6, 0.2, -0.1][index % 4] ?? 0

const releasesOf = (lab: Lab) =>
  releases.map((released, index) => ({
    lab,
    released,
    index,
    id: lab.name === 'Birch' && index === 4 ? level : `${lab.name.toLowerCase()}-${index + 1}`,
    name: `${lab.name} ${index + 1}`,
  }))
const allReleases = labs.flatMap(releasesOf)

const models: readonly WireRow<'models'>[] = allReleases.map(({ lab, released, index, id, name }) => {
  // Birch stops stating sizes: the silence is a finding of its own.
  const parameters = lab.name === 'Birch' && index > 3 ? null : (lab.parameters ?? 0) * 2 ** index
  return {
    id,
    name,
    organisations: [lab.name],
    countries: [lab.country],
    released,
    released_precision: 'day',
    parameters,
    parameters_status: parameters === null ? null : 'stated',
    active_parameters: null,
    openness: lab.openness,
    licence: lab.openness === 'api_only' ? null : 'Made-up licence',
    training_flop: null,
    sparse: false,
    notable: true,
    frontier: index > 4,
    base_model: null,
    link: `https://example.org/models/${id}`,
    source,
    source_parameters: parameters === null ? null : source,
    source_openness: source,
    source_licence: lab.openness === 'api_only' ? null : source,
  }
})

const benchmarkIds = [
  'mmlu_published',
  'mmlu_reported_best',
  'mmlu_helm',
  'eci',
  'gpqa_diamond',
  'math_level_5',
]

const benchmarks: readonly WireRow<'benchmarks'>[] = benchmarkIds.map((id) => ({
  id,
  family: id.split('_')[0] ?? id,
  name: id,
  unit: id === 'eci' ? 'eci' : 'percent',
  floor: id === 'eci' ? null : 25,
  ceiling: id === 'eci' ? null : 100,
  access: 'public',
  scores: allReleases.length,
}))

const scores: readonly WireRow<'scores'>[] = benchmarkIds.flatMap((benchmark) =>
  allReleases.map(({ lab, released, index, id, name }) => ({
    benchmark,
    model: id,
    name,
    organisation: lab.name,
    country: lab.country,
    score: Math.round((lab.score[0] + lab.score[1] * index + wobble(index)) * 10) / 10,
    standard_error: null,
    released,
    measured: null,
    openness: lab.openness,
    conditions: null,
    source,
    link: null,
  })),
)

const openLabs = labs.filter((lab) => lab.openness === 'open_weights')

const ollamaFamilies: readonly WireRow<'ollama_families'>[] = openLabs.flatMap((lab, rank) =>
  months.map((month, index) => ({
    family: lab.name,
    developer: lab.name,
    country: lab.country,
    openness: 'open' as const,
    month,
    pulls: (rank + 1) * 100_000 * (index + 1),
    models: 4,
    first_observed: month,
    last_observed: lastDayOf(month),
    source,
  })),
)

const ollamaIncrements: readonly WireRow<'ollama_increments'>[] = openLabs.flatMap((lab, rank) =>
  months.slice(1).map((month, index) => ({
    model: `${lab.name.toLowerCase()}-8`,
    family: lab.name,
    developer: lab.name,
    country: lab.country,
    from: lastDayOf(months[index] ?? month),
    to: lastDayOf(month),
    new_pulls: (rank + 1) * 100_000,
    source,
  })),
)

const hfSnapshots: readonly WireRow<'hf_snapshots'>[] = openLabs.flatMap((lab, rank) =>
  ['2024-09-20', '2025-05-10', '2025-12-22'].map((date, index) => ({
    date,
    family: lab.name,
    developer: lab.name,
    country: lab.country,
    downloads_30d: (rank + 1) * 50_000 * (index + 1),
    models: 3,
    copies: index,
    copies_30d: (rank + 1) * 5_000 * index,
    source,
  })),
)

const reported: readonly WireRow<'reported'>[] = openLabs.map((lab, rank) => ({
  entity: `${lab.name} models`,
  developer: lab.name,
  country: lab.country,
  from: '2023-12-01',
  to: '2023-12-01',
  kind: 'cumulative',
  metric: 'downloads',
  value: (rank + 1) * 1_000_000,
  unit: 'downloads',
  at_least: true,
  evidence: 'primary',
  title: `${lab.name} says so`,
  source,
  link: null,
}))

const arena: readonly WireRow<'arena'>[] = allReleases.map(({ lab, released, index, id, name }) => ({
  date: released,
  board: 'made-up-board',
  model: id,
  name,
  organisation: lab.name,
  elo: 1000 + lab.score[0] * 2 + index * lab.score[1],
  votes: 1000,
  openness: lab.openness === 'api_only' ? 'closed' : 'open',
  licence: null,
  source,
}))

/** Two collectors list every price, as a price needs a second witness to count. */
const prices: readonly WireRow<'prices'>[] = allReleases.flatMap(({ lab, released, index, id, name }) =>
  [source, secondSource].map((collector) => ({
    model: id,
    name,
    date: released,
    date_kind: 'launch',
    provider: lab.name,
    input: 16 / 2 ** index,
    output: 32 / 2 ** index,
    blended: 20 / 2 ** index,
    openness: lab.openness,
    released,
    flags: [],
    source: collector,
  })),
)

/** The tables of the small dataset in their wire form. */
export const smallTables: Readonly<Record<TableName, WireTable>> = {
  models: wireTable('models', models),
  benchmarks: wireTable('benchmarks', benchmarks),
  scores: wireTable('scores', scores),
  ollama_families: wireTable('ollama_families', ollamaFamilies),
  ollama_increments: wireTable('ollama_increments', ollamaIncrements),
  hf_snapshots: wireTable('hf_snapshots', hfSnapshots),
  reported: wireTable('reported', reported),
  arena: wireTable('arena', arena),
  prices: wireTable('prices', prices),
}

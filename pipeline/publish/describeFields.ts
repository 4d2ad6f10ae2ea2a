import { tables, type TableName } from '../../src/domain/dataset/tables.ts'

/** A field of the data package: what its column holds, for a reader who has only the file. */
export type Field = { readonly name: string; readonly type: string; readonly description: string }

type Descriptions = { readonly [T in TableName]: { readonly [C in keyof (typeof tables)[T]]: string } }

const sourceId = 'Id of the source in `sources`'
const family = 'Family of models'
const developer = 'Lab that develops it'
const country = 'Country of the lab; several are joined with a slash'

/** A column without a description does not compile. */
const descriptions: Descriptions = {
  models: {
    id: 'Id of the model',
    name: 'Name of the model',
    organisations: 'Makers',
    countries: 'Countries of the makers',
    released: 'Day of release',
    released_precision: 'How much of the date the source states; a month or year stands as its first day',
    parameters: 'Parameters in all, a count',
    parameters_status: 'stated by the lab, named in the model’s name, listed without a note, or estimated',
    active_parameters: 'Parameters active for one token, a count',
    openness:
      'open_weights; open_source (unrestricted weights and open training code); api_only; unreleased; empty where unknown',
    licence: 'Licence of the weights, as the source names it',
    training_flop: 'Compute of the training run in floating point operations',
    sparse: 'Whether only a part of the parameters is active for one token',
    notable: 'Whether Epoch AI lists it as notable',
    frontier: 'Whether Epoch AI lists it as a frontier model',
    base_model: 'Model it was fine-tuned from',
    link: 'Web address of the record',
    source: sourceId,
    source_parameters: `${sourceId}, for the parameters`,
    source_openness: `${sourceId}, for the openness`,
    source_licence: `${sourceId}, for the licence`,
  },
  benchmarks: {
    id: 'Id of the benchmark on one basis',
    family: 'Benchmarks of one family measure the same thing on different bases',
    name: 'Name of the benchmark',
    unit: 'percent, eci (index points), elo, minutes, or ten (points of ten)',
    floor: 'Score of guessing, where it is certain',
    ceiling: 'Highest possible score',
    access: 'Whether its questions are public, where it is certain',
    scores: 'Number of scores in the table of scores',
  },
  scores: {
    benchmark: 'Id of the benchmark',
    model: 'Id of the model; empty where the version could not be matched to one',
    name: 'Name of the model as the source writes it',
    organisation: 'Maker',
    country,
    score: 'Score, in the unit of the benchmark',
    standard_error: 'Standard error of the score, in the same unit',
    released: 'Day of release of this version; where a source states only a month, its first day',
    measured: 'Day of measurement; where a source states only a month, its first day',
    openness: 'Openness of this version',
    conditions: 'How the test was run, as far as a fixed vocabulary can say it',
    source: sourceId,
    link: 'Web address of the measurement',
  },
  ollama_families: {
    family,
    developer,
    country,
    openness: 'open, or closed for models that Ollama only relays',
    month: 'First day of the month of the observation',
    pulls: 'Pulls since the model was listed, cumulative',
    models: 'Number of models counted',
    first_observed: 'Day of the first observation in the month',
    last_observed: 'Day of the last observation in the month',
    source: sourceId,
  },
  ollama_increments: {
    model: 'Name of the model in the Ollama library',
    family,
    developer,
    country,
    from: 'Day of the earlier observation',
    to: 'Day of the later observation',
    new_pulls: 'Pulls gained between them',
    source: sourceId,
  },
  hf_snapshots: {
    date: 'Day of the snapshot',
    family,
    developer,
    country,
    downloads_30d: 'Downloads in the 30 days before, of the models counted',
    models: 'Number of models counted',
    copies:
      'How many of these are further copies of a model: another format, or another publisher; empty where the repositories are not known',
    copies_30d: 'Downloads of these copies, contained in downloads_30d',
    source: sourceId,
  },
  reported: {
    entity: 'Whom or what the figure speaks of',
    developer: 'Lab, where the figure is one lab’s',
    country: 'Country of that lab',
    from: 'First day the figure may speak of',
    to: 'Last day the figure may speak of',
    kind: 'cumulative, period, last_30_days, share or other',
    metric: 'What was counted',
    value: 'The figure',
    unit: 'Unit of the figure',
    at_least: 'Whether the figure is a lower bound',
    evidence: 'primary: read in the publication itself; secondary: quoted by another; other: a study',
    title: 'Title of the publication',
    source: sourceId,
    link: 'Web address of the publication',
  },
  arena: {
    date: 'Day of the board',
    board: 'Collector of the copy, and method where it is stated',
    model: 'Model as the board names it',
    name: 'Name shown on the board',
    organisation: 'Maker',
    elo: 'Rating',
    votes: 'Votes counted',
    openness: 'open or closed, by the licence on the board',
    licence: 'Licence on the board',
    source: sourceId,
  },
  prices: {
    model: 'Id of the model; empty where the name could not be matched to one',
    name: 'Name in the price list',
    date: 'Day the price speaks of; what kind of day it is stands in date_kind',
    date_kind:
      'first_seen, changed, monthly_snapshot, snapshot, launch_month (first of the month, price as of July 2026), valid_from, or stated',
    provider: 'Who asks the price',
    input: 'US dollars for a million input tokens',
    output: 'US dollars for a million output tokens',
    blended: 'US dollars for a million tokens, three input to one output',
    openness: 'Openness of the model',
    released: 'Day of release of the model',
    flags: 'Reasons for caution: rolling_alias, special_tier, vertex_mixed_units, before_release',
    source: sourceId,
  },
}

/** The fields of a table, with the type that its values on the wire have. */
export function fieldsOf<T extends TableName>(name: T, rows: readonly object[]): readonly Field[] {
  return Object.entries<string>(descriptions[name]).map(([column, description]) => ({
    name: column,
    type: typeOf(rows.map((row) => new Map<string, unknown>(Object.entries(row)).get(column))),
    description,
  }))
}

function typeOf(values: readonly unknown[]): string {
  const present = values.filter((value) => value !== null && value !== undefined)
  if (present.some((value) => Array.isArray(value))) return 'array'
  if (present.some((value) => typeof value === 'boolean')) return 'boolean'
  if (present.some((value) => typeof value === 'number'))
    return present.every(Number.isInteger) ? 'integer' : 'number'
  const isDay =
    present.length > 0 &&
    present.every((value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
  return isDay ? 'date' : 'string'
}

import * as v from 'valibot'
import {
  count,
  day,
  flag,
  number,
  openness,
  optionalDay,
  optionalLink,
  optionalScore,
  optionalPositive,
  optionalText,
  score,
  text,
  texts,
} from './columns.ts'

/** The wire format's version. A larger number in a file means the file is newer than this app. */
export const schemaVersion = 1

/**
 * The published tables, column by column: the one place where the contract is written. Pipeline and browser parse with
 * the same definitions, and the types of the domain are inferred from them. Every fact keeps a source id beside it.
 */
export const tables = {
  /** Releases of language models, 2018 to 2026. One row a model. */
  models: {
    id: text,
    name: text,
    organisations: texts,
    countries: texts,
    released: optionalDay,
    /** `month` where the source states no day: the day given is then the first of the month. */
    released_precision: v.picklist(['day', 'month', 'year']),
    parameters: optionalPositive,
    /** `stated` by the lab; `named` in the model's name; `listed` without a note; `estimated` or rumoured. */
    parameters_status: v.nullable(v.picklist(['stated', 'named', 'listed', 'estimated'])),
    active_parameters: optionalPositive,
    openness: v.nullable(openness),
    licence: optionalText,
    training_flop: optionalPositive,
    /** Sparse (mixture of experts): total and active parameters differ. */
    sparse: flag,
    notable: flag,
    frontier: flag,
    /** The model this one was fine-tuned from. */
    base_model: optionalText,
    link: optionalLink,
    source: text,
    source_parameters: optionalText,
    source_openness: optionalText,
    source_licence: optionalText,
  },
  /** Benchmarks and their scales. */
  benchmarks: {
    id: text,
    /** Benchmarks that measure the same thing on different bases share a family, such as `mmlu`. */
    family: text,
    name: text,
    unit: v.picklist(['percent', 'eci', 'elo', 'minutes', 'ten']),
    /** Score of guessing, and the highest possible score. */
    floor: optionalScore,
    ceiling: optionalScore,
    access: v.nullable(v.picklist(['public', 'private'])),
    scores: count,
  },
  /** Scores by model version. */
  scores: {
    benchmark: text,
    /** Id in `models`; null where the version could not be matched to one. */
    model: optionalText,
    name: text,
    organisation: optionalText,
    country: optionalText,
    score,
    standard_error: optionalPositive,
    released: optionalDay,
    measured: optionalDay,
    openness: v.nullable(openness),
    conditions: optionalText,
    source: text,
    link: optionalLink,
  },
  /** Cumulative Ollama pulls by model family, one observation a month at most. */
  ollama_families: {
    family: text,
    developer: text,
    country: text,
    openness: v.nullable(v.picklist(['open', 'closed'])),
    month: day,
    pulls: count,
    models: count,
    first_observed: day,
    last_observed: day,
    source: text,
  },
  /** Ollama pulls gained by one model between two observations. */
  ollama_increments: {
    model: text,
    family: text,
    developer: text,
    country: text,
    from: day,
    to: day,
    new_pulls: number,
    source: text,
  },
  /** Hugging Face downloads in the 30 days before a snapshot, by family. */
  hf_snapshots: {
    date: day,
    family: text,
    developer: text,
    country: text,
    downloads_30d: count,
    models: count,
    /** Repositories that hold a model once more (another format, another publisher), and their part of `downloads_30d`. */
    copies: v.nullable(count),
    copies_30d: v.nullable(count),
    source: text,
  },
  /** Published figures: company statements, studies, press. */
  reported: {
    entity: text,
    /** Developer and country where the entity is one lab's; null for a country or a whole hub. */
    developer: optionalText,
    country: optionalText,
    /** First and last day of the time the figure speaks of; equal for a single date; null where undated. */
    from: optionalDay,
    to: optionalDay,
    kind: v.picklist(['cumulative', 'period', 'last_30_days', 'share', 'other']),
    metric: text,
    value: number,
    unit: text,
    at_least: flag,
    evidence: v.picklist(['primary', 'secondary', 'other']),
    title: text,
    source: text,
    link: optionalLink,
  },
  /** LMArena text boards: one row a board and model. */
  arena: {
    date: day,
    board: text,
    model: text,
    name: text,
    organisation: optionalText,
    elo: score,
    votes: v.nullable(count),
    openness: v.nullable(v.picklist(['open', 'closed'])),
    licence: optionalText,
    source: text,
  },
  /** Price lists: USD for a million tokens. */
  prices: {
    /** Id in `models`; null where the list's name could not be matched to one. */
    model: optionalText,
    name: text,
    date: day,
    date_kind: text,
    provider: optionalText,
    input: v.nullable(v.pipe(number, v.minValue(0))),
    output: v.nullable(v.pipe(number, v.minValue(0))),
    /** Three parts input to one part output. */
    blended: v.nullable(v.pipe(number, v.minValue(0))),
    openness: v.nullable(openness),
    released: optionalDay,
    flags: texts,
    source: text,
  },
} as const

export type TableName = keyof typeof tables

/** Columns that kept editions from before lack; there they are read as empty. Each may be null. */
export const addedLater: { readonly [T in TableName]?: readonly string[] } = {
  hf_snapshots: ['copies', 'copies_30d'],
}
export const tableNames = Object.keys(tables) as readonly TableName[]

type Columns = Record<string, v.GenericSchema<unknown, unknown>>
export type RowOf<C extends Columns> = { readonly [K in keyof C]: v.InferOutput<C[K]> }
export type WireRowOf<C extends Columns> = { readonly [K in keyof C]: v.InferInput<C[K]> }

export type Row<T extends TableName> = RowOf<(typeof tables)[T]>
export type WireRow<T extends TableName> = WireRowOf<(typeof tables)[T]>
export type Tables = { readonly [T in TableName]: readonly Row<T>[] }

export type ModelRow = Row<'models'>
export type ScoreRow = Row<'scores'>

import type { ModelRow, Row, ScoreRow } from '../../src/domain/dataset/tables.ts'
import { dayOfNumber } from '../../src/domain/time/day.ts'

/** Rows written down by hand, without the published tables, which take a while to read. */
export const modelRow = (id: string, released: number | null, more: Partial<ModelRow> = {}): ModelRow => ({
  id,
  name: id,
  organisations: ['Lab'],
  countries: [],
  released: released === null ? null : dayOfNumber(released),
  released_precision: 'day',
  parameters: 7e9,
  parameters_status: 'stated',
  active_parameters: null,
  openness: 'open_weights',
  licence: null,
  training_flop: null,
  sparse: false,
  notable: false,
  frontier: false,
  base_model: null,
  link: null,
  source: 's',
  source_parameters: null,
  source_openness: null,
  source_licence: null,
  ...more,
})

export const scoreRow = (model: string | null, score: number, more: Partial<ScoreRow> = {}): ScoreRow => ({
  benchmark: 'b',
  model,
  name: model ?? 'nobody',
  organisation: null,
  country: null,
  score,
  standard_error: null,
  released: dayOfNumber(100),
  measured: null,
  openness: 'open_weights',
  conditions: null,
  source: 's',
  link: null,
  ...more,
})

export const arenaRow = (
  model: string,
  date: number,
  elo: number,
  more: Partial<Row<'arena'>> = {},
): Row<'arena'> => ({
  date: dayOfNumber(date),
  board: 'text',
  model,
  name: model,
  organisation: null,
  elo,
  votes: null,
  openness: 'open',
  licence: null,
  source: 's',
  ...more,
})

export const gainRow = (
  model: string,
  from: number,
  to: number,
  pulls: number,
  more: Partial<Row<'ollama_increments'>> = {},
): Row<'ollama_increments'> => ({
  model,
  family: model,
  developer: 'd',
  country: 'c',
  from: dayOfNumber(from),
  to: dayOfNumber(to),
  new_pulls: pulls,
  source: 's',
  ...more,
})

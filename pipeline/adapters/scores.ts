import type { WireRow } from '../../src/domain/dataset/tables.ts'
import { sourceOf, type Adapter } from '../Context.ts'
import type { Reader } from '../read/Reader.ts'
import { BrokenCell } from '../read/Reader.ts'
import { drop, readRows, type Dropped } from '../read/readRows.ts'

export type Score = WireRow<'scores'> & { readonly version: string | null }

const classes = {
  open_weights: 'open_weights',
  open_source: 'open_source',
  api_only: 'api_only',
  unreleased: 'unreleased',
  // A board that says only "closed" means hosted access: an unreleased model cannot be tested by others.
  closed: 'api_only',
} as const

function opennessOf(reader: Reader): WireRow<'scores'>['openness'] {
  const raw = reader.text('openness')
  if (raw === null) return null
  const known = Object.entries(classes).find(([key]) => key === raw)
  if (!known) throw new BrokenCell('openness', `"${raw}" is not an openness class`)
  return known[1]
}

const day = (reader: Reader, column: string): string | null => reader.date(column)?.iso ?? null

/** `benchmarks.csv`: scores by model version. */
export const adaptBenchmarks: Adapter<Score> = (input, context) => {
  const { rows, report } = readRows(
    input,
    ['model_id', 'benchmark', 'score', 'release_date', 'source', 'model_name_raw', 'openness'],
    (reader): Score | Dropped => {
      const name = reader.text('model_name_raw') ?? reader.text('model_version')
      if (name === null) return drop('names no model')
      return {
        benchmark: reader.required('benchmark'),
        model: reader.text('model_id'),
        name,
        version: reader.text('model_version'),
        organisation: null,
        country: null,
        score: reader.requiredNumber('score', { min: -1000, max: 1e6 }),
        standard_error: null,
        released: day(reader, 'release_date'),
        measured: day(reader, 'date_of_measurement'),
        openness: opennessOf(reader),
        conditions: reader.text('conditions'),
        source: sourceOf(reader, 'source', context),
        link: reader.link('source_url'),
      }
    },
  )
  context.reports.push(report)
  return rows
}

const bases = [
  { column: 'mmlu', benchmark: 'mmlu_published' },
  { column: 'mmlu_reported_best', benchmark: 'mmlu_reported_best' },
  { column: 'mmlu_helm', benchmark: 'mmlu_helm' },
] as const

/** `mmlu_points.csv`: one MMLU point a model on three bases, as the chart of late 2023 needs them. */
export const adaptMmluPoints: Adapter<Score> = (input, context) => {
  const { rows, report } = readRows(
    input,
    ['model_id', 'model', 'organization', 'country', 'release_date', 'openness', 'mmlu', 'basis', 'source'],
    (reader): { scores: readonly Score[] } => ({
      scores: bases.flatMap(({ column, benchmark }): Score[] => {
        const score = reader.number(column, { min: 0, max: 100 })
        if (score === null) return []
        return [
          {
            benchmark,
            model: reader.text('model_id'),
            name: reader.required('model'),
            version: null,
            organisation: reader.text('organization'),
            country: reader.text('country'),
            score,
            standard_error: null,
            released: reader.requiredDate('release_date'),
            measured: null,
            openness: opennessOf(reader),
            conditions: column === 'mmlu' ? reader.text('basis') : null,
            source: sourceOf(reader, 'source', context),
            link: reader.link('source_url'),
          },
        ]
      }),
    }),
  )
  context.reports.push(report)
  return rows.flatMap((row) => row.scores)
}

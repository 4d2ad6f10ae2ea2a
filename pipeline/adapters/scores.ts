import type { WireRow } from '../../src/domain/dataset/tables.ts'
import { sourceOf, type Adapter } from '../Context.ts'
import { conditionsOf } from '../normalise/conditions.ts'
import { countriesOf, countryLabel } from '../normalise/countries.ts'
import { opennessOf } from '../normalise/openness.ts'
import { BrokenCell, type Reader } from '../read/Reader.ts'
import { drop, readRows, type Dropped } from '../read/readRows.ts'

/** A score with what only the merge needs. */
export type Score = WireRow<'scores'> & {
  readonly version: string | null
  /** The source says that the model is closed, but not how. */
  readonly closedOnly: boolean
}

function accessOf(reader: Reader): Pick<Score, 'openness' | 'closedOnly'> {
  const text = reader.text('openness')
  return text === 'closed'
    ? { openness: null, closedOnly: true }
    : { openness: opennessOf('openness', text), closedOnly: false }
}

/** Leaderboards list guessing and people beside models. */
export const isBaseline = (name: string): boolean => /^(?:random|human)\b/i.test(name)

/** The scales a row may state, with the scores each allows. */
const scales = new Map([
  ['0-100', { min: 0, max: 100 }],
  ['0-10', { min: 0, max: 10 }],
  ['elo', { min: 0, max: 5000 }],
  ['eci', { min: 0, max: 1000 }],
  ['minutes', { min: 0, max: 1e6 }],
])

/** `benchmarks.csv`: scores by model version. */
export const adaptBenchmarks: Adapter<Score> = (input, context) => {
  const { rows, report } = readRows(
    input,
    [
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
    (reader): Score | Dropped => {
      const name = reader.text('model_name_raw') ?? reader.text('model_version')
      if (name === null) return drop('names no model')
      if (isBaseline(name)) return drop('is a baseline, not a model')
      const range = scales.get(reader.required('scale'))
      if (range === undefined)
        throw new BrokenCell('scale', `"${reader.required('scale')}" is not a known scale`)
      const benchmark = reader.required('benchmark')
      return {
        benchmark,
        model: reader.text('model_id'),
        name,
        version: reader.text('model_version'),
        ...accessOf(reader),
        organisation: null,
        country: null,
        score: reader.requiredNumber('score', range),
        standard_error: null,
        released: reader.date('release_date')?.iso ?? null,
        measured: reader.date('date_of_measurement')?.iso ?? null,
        // In rows of the capabilities index this cell holds Epoch's confidence in a compute figure: no condition.
        conditions: benchmark === 'eci' ? null : conditionsOf(reader.text('conditions')),
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

/** What the `mmlu` column of a row rests on, in words. */
const basisWords = new Map([
  ['mmlu_5shot', '5-shot'],
  ['mmlu_5shot_openllm_v1', '5-shot, Open LLM Leaderboard v1'],
  ['mmlu_reported', 'as reported'],
  ['mmlu_arena_table', 'as listed by LMArena'],
  ['mmlu_shots_unstated', 'shots not stated'],
])

function basisOf(reader: Reader): string {
  const basis = reader.required('basis')
  const words = basisWords.get(basis)
  if (words === undefined) throw new BrokenCell('basis', `"${basis}" is not a known basis`)
  const stated = basis === 'mmlu_reported' ? conditionsOf(reader.text('shots_or_conditions')) : null
  return stated === null ? words : `${words}, ${stated}`
}

/** `mmlu_points.csv`: one MMLU point a model on three bases, as the chart of late 2023 needs them. */
export const adaptMmluPoints: Adapter<Score> = (input, context) => {
  const { rows, report } = readRows(
    input,
    [
      'model_id',
      'model',
      'organization',
      'country',
      'release_date',
      'openness',
      'mmlu',
      'basis',
      'mmlu_reported_best',
      'mmlu_helm',
      'source',
    ],
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
            ...accessOf(reader),
            organisation: reader.text('organization'),
            country: countryLabel(countriesOf(reader.text('country'))),
            score,
            standard_error: null,
            released: reader.requiredDate('release_date'),
            measured: null,
            conditions: column === 'mmlu' ? basisOf(reader) : null,
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

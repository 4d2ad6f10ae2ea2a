import type { Openness } from '../../src/domain/dataset/columns.ts'
import type { WireRow } from '../../src/domain/dataset/tables.ts'
import type { Adapter, Context } from '../Context.ts'
import { countriesOf } from '../normalise/countries.ts'
import { organisationsOf } from '../normalise/names.ts'
import { opennessOfAccess } from '../normalise/openness.ts'
import type { Reader } from '../read/Reader.ts'
import { drop, readRows, type Dropped, type InputFile } from '../read/readRows.ts'

type Model = WireRow<'models'>

/** What an upstream export says of one model. */
export type UpstreamModel = {
  readonly name: string
  readonly organisations: readonly string[]
  readonly countries: readonly string[]
  readonly released: string | null
  readonly precision: Model['released_precision']
  readonly parameters: number | null
  readonly parametersStatus: Model['parameters_status']
  readonly openness: Openness | null
  readonly trainingFlop: number | null
  readonly baseModel: string | null
  readonly notable: boolean
  readonly frontier: boolean
  readonly link: string | null
  readonly source: string
  /** Why a model that the curated list lacks is not added; null where it is. */
  readonly notAdded: string | null
}

const languageTasks =
  /language (?:model|generation)|\bchat\b|question answering|translation|text (?:summari|classif|autocomp|generation)|code (?:generation|autocompletion)|(?:quantitative|mathematical) reasoning|instruction/i

/** The rule for adding a model: a language model, by Epoch's domain and task, of 2018 or later. */
function reasonNotToAdd(domain: string, task: string, released: string | null): string | null {
  if (!domain.split(',').some((part) => part.trim() === 'Language')) return 'not of the language domain'
  const tasks = task.split(',').filter((part) => !/protein|nucleotide/i.test(part))
  if (!tasks.some((part) => languageTasks.test(part))) return 'has no task of a language model'
  if (released === null) return 'has no date'
  return released < '2018-01-01' ? 'released before 2018' : null
}

// Epoch marks in its confidence how far the size of a model is known.
const isUnsure = (confidence: string | null): boolean =>
  confidence !== null && confidence !== 'Confident' && confidence !== 'Likely'

const required = [
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

function readModel(reader: Reader, source: string, notable: boolean): UpstreamModel {
  const released = reader.date('Publication date')
  const parameters = reader.number('Parameters', { min: 1, max: 1e15 })
  return {
    name: reader.required('Model'),
    organisations: organisationsOf(reader.text('Organization')),
    countries: countriesOf(reader.text('Country (of organization)')),
    released: released?.iso ?? null,
    precision: released?.precision ?? 'day',
    parameters,
    parametersStatus:
      parameters === null ? null : isUnsure(reader.text('Confidence')) ? 'estimated' : 'listed',
    openness: opennessOfAccess(
      'Model accessibility',
      reader.text('Model accessibility'),
      reader.text('Training code accessibility'),
    ),
    trainingFlop: reader.number('Training compute (FLOP)', { min: 1, max: 1e32 }),
    baseModel: reader.text('Base model'),
    notable,
    frontier: reader.text('Frontier model') === 'True',
    link: reader.link('Link'),
    source,
    notAdded: reasonNotToAdd(reader.text('Domain') ?? '', reader.text('Task') ?? '', released?.iso ?? null),
  }
}

function adapt(
  input: InputFile,
  context: Context,
  source: string,
  notable: boolean,
): readonly UpstreamModel[] {
  const { rows, report } = readRows(input, required, (reader) => readModel(reader, source, notable))
  context.reports.push(report)
  return rows
}

/** Epoch's export of all models. */
export const adaptEpochAll: Adapter<UpstreamModel> = (input, context) =>
  adapt(input, context, context.sources.use('epoch-models-2026-03'), false)

/** Epoch's export of notable models. */
export const adaptEpochNotable: Adapter<UpstreamModel> = (input, context) =>
  adapt(input, context, context.sources.use('epoch-notable-2026-07'), true)

/**
 * What Epoch's capabilities index says of the models behind its versions. It is a list of scores, so it fills gaps but
 * adds no model: a version is not a release. Its rows are reported where its scores are read.
 */
export const adaptIndexModels: Adapter<UpstreamModel> = (input, context) => {
  const source = context.sources.use('epoch-eci-2026-07')
  const { rows } = readRows(
    input,
    ['Model name', 'Model accessibility'],
    (reader): UpstreamModel | Dropped => {
      const name = reader.text('Model name')
      if (name === null) return drop('names no model')
      return {
        name,
        organisations: organisationsOf(reader.text('Organization')),
        countries: countriesOf(reader.text('Country')),
        released: null,
        precision: 'day',
        parameters: null,
        parametersStatus: null,
        openness: opennessOfAccess('Model accessibility', reader.text('Model accessibility'), null),
        trainingFlop: reader.number('Training compute (FLOP)', { min: 1, max: 1e32 }),
        baseModel: null,
        notable: false,
        frontier: false,
        link: null,
        source,
        notAdded: 'a version in an index, not a release',
      }
    },
  )
  return rows
}

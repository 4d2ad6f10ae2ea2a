import { listOf, type Adapter, type Context } from '../Context.ts'
import type { Reader } from '../read/Reader.ts'
import type { InputFile } from '../read/readRows.ts'
import { drop, readRows, type Dropped } from '../read/readRows.ts'
import type { OpennessId } from './models.ts'

/** What an upstream export of Epoch's says of one model. */
export type UpstreamModel = {
  readonly name: string
  readonly organisations: readonly string[]
  readonly countries: readonly string[]
  readonly released: string | null
  readonly parameters: number | null
  readonly openness: OpennessId | null
  readonly trainingFlop: number | null
  readonly baseModel: string | null
  readonly notable: boolean
  readonly frontier: boolean
  readonly link: string | null
  readonly source: string
}

const countryNames: Readonly<Record<string, string>> = {
  'United States of America': 'United States',
  'Korea (Republic of)': 'South Korea',
  'United Kingdom of Great Britain and Northern Ireland': 'United Kingdom',
  'Russian Federation': 'Russia',
}

/** Epoch's accessibility classes as the dashboard's four; hosted access of any kind is API access here. */
export function opennessOfAccess(access: string | null, trainingCode: string | null): OpennessId | null {
  if (access === null) return null
  if (access.startsWith('Open weights'))
    return trainingCode?.startsWith('Open') ? 'open_source' : 'open_weights'
  if (access.startsWith('API access') || access.startsWith('Hosted access')) return 'api_only'
  return access === 'Unreleased' ? 'unreleased' : null
}

const isLanguageModel = (domain: string, task: string): boolean =>
  /\b(Language|Multimodal)\b/.test(domain) &&
  /language model|chat|question answering|text|code generation|instruct/i.test(task) &&
  !/protein|nucleotide/i.test(task)

function readModel(reader: Reader, source: string): UpstreamModel | Dropped {
  const domain = reader.text('Domain') ?? ''
  const task = reader.text('Task') ?? ''
  if (!isLanguageModel(domain, task)) return drop('not a language model by domain and task')
  const released = reader.date('Publication date')
  if (released !== null && released.iso < '2018-01-01') return drop('released before 2018')
  const countries = listOf(reader.text('Country (of organization)')).map((name) => countryNames[name] ?? name)
  return {
    name: reader.required('Model'),
    organisations: listOf(reader.text('Organization')),
    countries: [...new Set(countries)],
    released: released?.iso ?? null,
    parameters: reader.number('Parameters', { min: 1, max: 1e15 }),
    openness: opennessOfAccess(
      reader.text('Model accessibility'),
      reader.text('Training code accessibility'),
    ),
    trainingFlop: reader.number('Training compute (FLOP)', { min: 1, max: 1e32 }),
    baseModel: reader.text('Base model'),
    notable: reader.text('Notability criteria') !== null,
    frontier: reader.text('Frontier model') !== null,
    link: reader.link('Link'),
    source,
  }
}

const required = [
  'Model',
  'Domain',
  'Task',
  'Organization',
  'Publication date',
  'Parameters',
  'Model accessibility',
]

function adapt(input: InputFile, context: Context, source: string): readonly UpstreamModel[] {
  const { rows, report } = readRows(input, required, (reader) => readModel(reader, source))
  context.reports.push(report)
  return rows
}

/** Epoch's export of all models. */
export const adaptEpochAll: Adapter<UpstreamModel> = (input, context) =>
  adapt(input, context, context.sources.use('epoch-models-2026-03'))

/** Epoch's export of notable models. */
export const adaptEpochNotable: Adapter<UpstreamModel> = (input, context) =>
  adapt(input, context, context.sources.use('epoch-notable-2026-07'))

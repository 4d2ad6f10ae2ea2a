import type { WireRow } from '../../src/domain/dataset/tables.ts'
import type { Adapter } from '../Context.ts'
import { webAddress } from '../read/Reader.ts'
import { readRows } from '../read/readRows.ts'
import { spanOfDate } from './spanOfDate.ts'

type Reported = WireRow<'reported'>

/** Labs a published figure can speak of, by a word in its entity. */
const labs: readonly (readonly [RegExp, string, string])[] = [
  [/\bLlama|\bMeta\b/, 'Meta', 'United States'],
  [/\bQwen/, 'Alibaba', 'China'],
  [/\bGemma|\bGoogle\b/, 'Google', 'United States'],
  [/\bDeepSeek/, 'DeepSeek', 'China'],
  [/\bChatGLM|\bZhipu|\bZ\.ai/, 'Zhipu AI', 'China'],
  [/\bgpt-oss/, 'OpenAI', 'United States'],
  [/\bMoonshot/, 'Moonshot AI', 'China'],
  [/\bMiniMax/, 'MiniMax', 'China'],
  [/\bNVIDIA/, 'NVIDIA', 'United States'],
]
const countries = ['China', 'United States'] as const

/** Notes of the collection, not of the publication. */
const internal = /stored copy.*|find_string.*|\(?id \d+\)?|post IDs?.*/gi

function titleOf(raw: string): string {
  const title = raw
    .replace(internal, '')
    .replace(/[\s,;(]+$/, '')
    .trim()
  return title.length < 6 ? 'Secondary report, not retrievable' : title
}

function kindOf(metric: string, unit: string): Reported['kind'] {
  if (/percent/.test(unit)) return 'share'
  if (!/downloads/.test(unit)) return 'other'
  if (/last 30 days|last month|per month|in the month/.test(metric)) return 'last_30_days'
  if (/in the seven months|to date|past six months|in one month/.test(metric)) return 'period'
  return 'cumulative'
}

/** `downloads_reported.csv`: figures that labs, studies and press published. */
export const adaptReported: Adapter<Reported> = (input, context) => {
  const { rows, report } = readRows(
    input,
    ['entity', 'date', 'metric', 'value', 'unit', 'source_title', 'source_url', 'evidence'],
    (reader): Reported => {
      const entity = reader.required('entity')
      const metric = reader.required('metric')
      const unit = reader.text('unit') ?? ''
      const span = spanOfDate(reader.text('date') ?? '')
      const lab = labs.find(([pattern]) => pattern.test(entity))
      const evidence = reader.text('evidence')
      const link = webAddress(reader.text('source_url') ?? '')
      const title = titleOf(reader.text('source_title') ?? '')
      return {
        entity,
        developer: lab?.[1] ?? null,
        country: lab?.[2] ?? countries.find((country) => entity.startsWith(country)) ?? null,
        from: span?.from ?? null,
        to: span?.to ?? null,
        kind: kindOf(metric, unit),
        metric,
        value: reader.requiredNumber('value', { min: 0, max: 1e14 }),
        unit: unit === '' ? 'not stated' : unit,
        at_least: /lower bound|statement|more than|over/.test(`${metric} ${unit}`),
        evidence: evidence === 'primary' || evidence === 'secondary' ? evidence : 'other',
        title,
        source: context.sources.ofPublication(title, link),
        link,
      }
    },
  )
  context.reports.push(report)
  return rows
}

/** The article of December 2023, transcribed: its own download figures, all lower bounds. */
export const adaptArticle: Adapter<Reported> = (input, context) => {
  const source = context.sources.use('keji-yunbao-2023-12')
  const { rows, report } = readRows(
    input,
    ['entity', 'developer', 'country', 'from', 'to', 'value', 'metric'],
    (reader): Reported => ({
      entity: reader.required('entity'),
      developer: reader.required('developer'),
      country: reader.required('country'),
      from: reader.requiredDate('from'),
      to: reader.requiredDate('to'),
      kind: 'cumulative',
      metric: reader.required('metric'),
      value: reader.count('value'),
      unit: 'downloads',
      at_least: true,
      evidence: 'secondary',
      title: '科技云报道：开源才是大模型的未来？',
      source,
      link: null,
    }),
  )
  context.reports.push(report)
  return rows
}

import type { WireRow } from '../../src/domain/dataset/tables.ts'
import type { Adapter } from '../Context.ts'
import { BrokenCell, webAddress, type Reader } from '../read/Reader.ts'
import { drop, readRows, type Dropped } from '../read/readRows.ts'
import { spanOfDate, spanOfMetric } from './spanOfDate.ts'

type Reported = WireRow<'reported'>

/** The lab whose figure it is, by how its entity begins: "Next eight organisations (after Qwen)" is not Alibaba's. */
const labs: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:Llama|Meta)\b/, 'Meta', 'United States'],
  [/^Qwen/, 'Alibaba', 'China'],
  [/^(?:Gemma|Google)\b/, 'Google', 'United States'],
  [/^DeepSeek/, 'DeepSeek', 'China'],
  [/^(?:ChatGLM|Zhipu|Z\.ai)/, 'Zhipu AI / Z.ai', 'China'],
  [/^gpt-oss/, 'OpenAI', 'United States'],
  [/^Moonshot/, 'Moonshot AI', 'China'],
  [/^MiniMax/, 'MiniMax', 'China'],
  [/^NVIDIA/, 'NVIDIA', 'United States'],
]

/** Notes of the collection about its own copies; no reader can follow them. */
const internal = /\(?\b(?:via )?(?:stored (?:copy|digest)|news digests|find_string|id \d{6,})\b.*$/i
const withoutInternal = (text: string): string =>
  text
    .replace(internal, '')
    .replace(/[\s,;(]+$/, '')
    .trim()

/** What a row says of where its figure stands: a title, and an address where it is one that can be opened. */
function whereOf(reader: Reader): { readonly title: string; readonly link: string | null } | null {
  const stated = withoutInternal(reader.text('source_title') ?? '')
  const place = withoutInternal(reader.text('source_url') ?? '')
  const link = webAddress(place.split(' ')[0] ?? '')
  // "same" stands for the title of the row above, which names the same place; the place is what both share.
  const title = stated === 'same' ? '' : stated
  if (title === '' && place === '') return null
  if (title === '') return { title: place, link }
  const said = link !== null || place === '' || title.toLowerCase().includes(place.toLowerCase())
  return { title: said ? title : `${title} (${place})`, link }
}

function kindOf(metric: string, unit: string): Reported['kind'] {
  if (unit.startsWith('percent')) return 'share'
  if (unit !== 'downloads') return 'other'
  if (/last 30 days|last month/.test(metric)) return 'last_30_days'
  if (/in the month|per month|in the seven months|to date|past six months|in one month/.test(metric))
    return 'period'
  return 'cumulative'
}

/** `downloads_reported.csv`: figures that labs, studies and press published. */
export const adaptReported: Adapter<Reported> = (input, context) => {
  const { rows, report } = readRows(
    input,
    ['entity', 'date', 'metric', 'value', 'unit', 'source_title', 'source_url', 'evidence'],
    (reader): Reported | Dropped => {
      const where = whereOf(reader)
      if (where === null) return drop('names no source that a reader could look up')
      const entity = reader.required('entity')
      const metric = reader.required('metric')
      const unit = reader.required('unit')
      const span = spanOfDate(reader.text('date') ?? '')
      const lab = labs.find(([pattern]) => pattern.test(entity))
      const evidence = reader.text('evidence')
      const { from, to } = span === null ? { from: null, to: null } : spanOfMetric(span, metric)
      return {
        entity,
        developer: lab?.[1] ?? null,
        country: lab?.[2] ?? null,
        from,
        to,
        kind: kindOf(metric, unit),
        metric,
        value: reader.requiredNumber('value', { min: 0, max: 1e13 }),
        unit: unit.replace(/ \(lower bound\)$/, ''),
        at_least: /lower bound|company statement/.test(`${metric} ${unit}`),
        evidence: evidence === 'primary' || evidence === 'secondary' ? evidence : 'other',
        title: where.title,
        source: context.sources.ofPublication(where.title, where.link),
        link: where.link,
      }
    },
  )
  context.reports.push(report)
  return rows
}

const articleTitle = '科技云报道：开源才是大模型的未来？'

/** Figures transcribed by this project: the article's own, and what independent sources say of them. All are lower bounds. */
export const adaptTranscribed: Adapter<Reported> = (input, context) => {
  const { rows, report } = readRows(
    input,
    ['entity', 'developer', 'country', 'from', 'to', 'kind', 'metric', 'value', 'evidence', 'title', 'link'],
    (reader): Reported => {
      const title = reader.required('title')
      const link = reader.link('link')
      const kind = reader.required('kind')
      if (kind !== 'cumulative' && kind !== 'period')
        throw new BrokenCell('kind', `"${kind}" is not expected`)
      const evidence = reader.required('evidence')
      if (evidence !== 'primary' && evidence !== 'secondary')
        throw new BrokenCell('evidence', `"${evidence}" is not expected`)
      return {
        entity: reader.required('entity'),
        developer: reader.required('developer'),
        country: reader.required('country'),
        from: reader.requiredDate('from'),
        to: reader.requiredDate('to'),
        kind,
        metric: reader.required('metric'),
        value: reader.count('value'),
        unit: 'downloads',
        at_least: true,
        evidence,
        title,
        source:
          title === articleTitle
            ? context.sources.use('keji-yunbao-2023-12')
            : context.sources.ofPublication(title, link),
        link,
      }
    },
  )
  context.reports.push(report)
  return rows
}

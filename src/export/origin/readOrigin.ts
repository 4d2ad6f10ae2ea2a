import { cleanText } from '../../domain/intake/cleanText.ts'
import { readerSource } from '../../domain/intake/OwnData.ts'
import { dayOfIso, type Day } from '../../domain/time/day.ts'
import { readPngTexts } from '../png/pngText.ts'
import { zipPart } from './zipPart.ts'

/** What a file of ours remembers of the view it was made from. */
export type Origin = {
  /** The absolute address of the view when the file was made. */
  readonly view: string
  readonly dataDate: Day
  /** The finding at that time, in the language of the file; null in files that do not say it. */
  readonly headline: string | null
  /** The numbers behind the finding at that time, by the id of each. */
  readonly findings: ReadonlyMap<string, number>
  /** What the reader's own data that were drawn in it are called; null where there were none. */
  readonly own: string | null
}

/**
 * Reads the views that an exported file was made from: SVG, PNG, PPTX, XLSX, HTML or JSON. Empty for any other file. What a file
 * claims is text and nothing more: whether there is such a view is for the caller to see.
 */
export function readOrigin(bytes: Uint8Array): readonly Origin[] {
  const values = valuesIn(bytes)
  const origins: Origin[] = []
  for (let n = 0; n <= mostViews; n++) {
    const key = (name: string) => values.get(`crossover.${name}${n === 0 ? '' : `.${n}`}`)
    const view = key('view')
    const dataDate = dayOfIso(key('dataDate') ?? '')
    if (view !== undefined && view.length <= longest.view && dataDate !== null)
      origins.push({
        view,
        dataDate,
        headline: shownOf(key('headline')),
        findings: numbersIn(key('findings')),
        own: shownOf(key('own')),
      })
  }
  return origins
}

function numbersIn(text: string | undefined): Origin['findings'] {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    if (typeof value !== 'object' || value === null) return new Map()
    return new Map(
      Object.entries(value).filter(
        // JSON can write numbers that are read as infinite.
        (entry): entry is [string, number] => typeof entry[1] === 'number' && Number.isFinite(entry[1]),
      ),
    )
  } catch {
    return new Map()
  }
}

/** Words of a file as they may be shown: one line without what turns or hides what stands beside it. */
function shownOf(told: string | undefined): string | null {
  const { text } = cleanText(told?.slice(0, longest.headline) ?? '')
  return text === '' ? null : text
}

/** More views than a presentation can have. */
const mostViews = 40
/** Far longer than what the charts say, and than an address that can be shared. */
const longest = { headline: 500, view: 20_000 } as const

type Values = ReadonlyMap<string, string>
const nothing: Values = new Map()

function valuesIn(bytes: Uint8Array): Values {
  const begins = (...start: readonly number[]) => start.every((byte, index) => bytes[index] === byte)
  try {
    if (begins(0x50, 0x4b)) return inOffice(bytes)
    if (begins(0x89, 0x50, 0x4e, 0x47)) return readPngTexts(bytes)
    return inText(new TextDecoder().decode(bytes))
  } catch {
    // Not one of ours, or damaged: then it says nothing.
    return nothing
  }
}

function inOffice(bytes: Uint8Array): Values {
  const part = zipPart(bytes, 'docProps/custom.xml')
  if (!part) return nothing
  const property = /name="([^"]+)"><vt:lpwstr>([^<]*)</g
  return new Map(
    [...new TextDecoder().decode(part).matchAll(property)].map(([, name = '', value = '']) => [
      name,
      unescaped(value),
    ]),
  )
}

function inText(text: string): Values {
  if (text.trimStart().startsWith('{')) return inJson(text)
  if (/^\s*<!doctype html>/i.test(text)) return inHtml(text)
  const metadata = /<metadata>([^<]*)<\/metadata>/.exec(text)?.[1]
  return metadata === undefined ? nothing : entriesOf(JSON.parse(unescaped(metadata)))
}

function inHtml(text: string): Values {
  const head = text.slice(0, Math.max(0, text.indexOf('</head>')))
  const meta = /<meta name="(crossover\.[^"]+)" content="([^"]*)">/g
  return new Map([...head.matchAll(meta)].map(([, name = '', value = '']) => [name, unescaped(value)]))
}

function inJson(text: string): Values {
  const document: unknown = JSON.parse(text)
  const entries = [...entriesOf(document)].map(([key, value]) => [`crossover.${key}`, value] as const)
  return new Map([
    ...entries,
    ...ownIn(document).map((title) => ['crossover.own', title] as const),
    ['crossover.findings', JSON.stringify(findingsIn(document))],
  ])
}

function findingsIn(document: unknown): Readonly<Record<string, unknown>> {
  if (typeof document !== 'object' || document === null || !('findings' in document)) return {}
  const { findings } = document
  if (!Array.isArray(findings)) return {}
  return Object.fromEntries(
    findings.flatMap((each: unknown) =>
      typeof each === 'object' && each !== null && 'id' in each && 'value' in each
        ? [[String(each.id), each.value]]
        : [],
    ),
  )
}

function ownIn(document: unknown): readonly string[] {
  if (typeof document !== 'object' || document === null || !('sources' in document)) return []
  const { sources } = document
  if (!Array.isArray(sources)) return []
  return sources.flatMap((each: unknown) => {
    const { id, title } = Object.fromEntries(entriesOf(each))
    return id === readerSource && title !== undefined ? [title] : []
  })
}

function entriesOf(value: unknown): Values {
  if (typeof value !== 'object' || value === null) return nothing
  const texts = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return new Map(texts)
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
const unescaped = (text: string): string =>
  text.replaceAll(/&(lt|gt|quot|apos|amp|#39);/g, (_, name: string) => entities[name] ?? "'")

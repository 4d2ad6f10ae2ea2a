import { describe, expect, it } from 'vitest'
import { modelBody, modelSummary } from '../../../scripts/prerender/modelBody.ts'
import { modelRecords, type ModelRecord } from '../../../scripts/prerender/modelRecords.ts'
import { standingsOf } from '../../../src/domain/series/standings.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { locales } from '../../../src/i18n/locales.ts'
import { modelHeadOf } from '../../../src/views/model/modelHead.ts'
import { standingsTold } from '../../../src/views/model/standingWords.ts'
import { factsOf } from '../../../src/views/shared/model/facts.ts'
import { committedDataset } from '../../support/committedDataset.ts'
import { markup } from '../../support/hostile.ts'
import { datasetWithTexts } from '../../support/hostileDataset.ts'
import { foreignParts } from '../../support/htmlParts.ts'

const data = committedDataset()
const records = modelRecords(data)
const formatters = await Promise.all(locales.map(loadFormatter))

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }
const plain = (html: string): string =>
  html.replaceAll(/<[^>]*>/g, '').replaceAll(/&(lt|gt|quot|amp);/g, (_, name: string) => entities[name] ?? '')
/** The words of each element of a name, in order. */
const wordsOf = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 'g'))].map(([, inner = '']) =>
    plain(inner),
  )

it('every model has a page to be written, under an id that is a folder', () => {
  expect(records.map(({ model }) => model.id)).toEqual(data.tables.models.map(({ id }) => id))
})

it.each(['compare', '.', '..', '../../etc', 'a/b', 'A', 'a.', 'x'.repeat(101), '通义', '', '%2e'])(
  'a model of the id %j has none',
  (id) => {
    const [first] = data.tables.models
    if (!first) throw new Error('There are no models.')
    const models = [{ ...first, id }, first]
    const found = modelRecords({ ...data, tables: { ...data.tables, models } })
    expect(found.map(({ model }) => model)).toEqual([first])
  },
)

describe.each(formatters)('in $locale', (f) => {
  it('a page says what the app does: the name, the facts, how it stood, each score', () => {
    for (const record of records.filter((_, index) => index % 19 === 0)) {
      const { model, standings } = record
      const html = modelBody(record, f)
      const { name, facts } = modelHeadOf(model, f)
      expect(wordsOf(html, 'h1')).toEqual([name])
      const known = factsOf(model, f)
      expect(wordsOf(html, 'dt')).toEqual(known.map(({ term }) => f.show(term)))
      const items = wordsOf(html, 'li')
      for (const words of [...facts, ...standingsTold(standings).map((told) => f.show(told))])
        expect(items).toContain(words)
      for (const { text } of known) if (text !== null) expect(wordsOf(html, 'dd')).toContain(text)
      expect(html.split('class="scale"').length - 1).toBe(standings.length)
      expect(modelSummary(record, f).startsWith(name)).toBe(true)
    }
  })

  it('a page is small enough to come with the first answer, but for models on many benchmarks', () => {
    for (const record of records.filter((_, index) => index % 5 === 0)) {
      const bytes = Buffer.byteLength(modelBody(record, f))
      expect(bytes, record.model.id).toBeLessThan(record.standings.length > 4 ? 45_000 : 8000)
    }
  })
})

const texts = await datasetWithTexts((text) => `${text} ${markup.join('')}`)

describe('names, facts and addresses that would run', () => {
  const { models, scores, benchmarks } = texts.tables
  const hostile = models.map((model): ModelRecord => ({
    // What the parser of the data would have refused.
    model: { ...model, link: 'javascript:alert(1)' },
    standings: standingsOf(model.id, scores, benchmarks).map((standing) => ({
      ...standing,
      score: { ...standing.score, link: 'javascript:alert(1)' },
    })),
    sources: new Map(
      [...texts.sources].map(([id, source]) => [id, { ...source, path: '//evil.example/"><svg onload=x>' }]),
    ),
  }))

  it('are text, and links lead to no other place than they say', () => {
    expect(hostile.some(({ standings }) => standings.length > 0)).toBe(true)
    for (const f of formatters)
      for (const record of hostile) {
        const html = modelBody(record, f)
        expect(plain(html)).toContain('<svg onload=alert(1)>')
        expect(foreignParts(html)).toEqual([])
        const links = [...html.matchAll(/href="([^"]*)"/g)].map(
          ([, href = '']) => new URL(href.replaceAll('&amp;', '&'), 'https://example.org/'),
        )
        expect(links.filter(({ origin }) => origin !== 'https://example.org')).toEqual([])
      }
  })
})

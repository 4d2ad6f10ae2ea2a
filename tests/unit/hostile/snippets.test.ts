import { describe, expect, it } from 'vitest'
import { oembedOf } from '../../../scripts/prerender/oembedOf.ts'
import { encoded } from '../../../src/domain/text/pathPart.ts'
import { citationFormats, citationOf } from '../../../src/export/citation/citationOf.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { embedPath } from '../../../src/state/embedAddress.ts'
import { frameCode } from '../../../src/views/shared/share/frameCode.ts'
import { pictureMarkup } from '../../../src/views/shared/share/pictureMarkup.ts'
import { markup, unseen } from '../../support/hostile.ts'
import { figureOf, panel, words } from '../../support/sampleFigures.ts'

/* Code that is copied into pages of others: whatever a view is called or asked for, it has the elements it says and no more. */
const turning = ['\u202e', '\u2066', '\u200b', '\u200f', '\ufeff']
const hostile: readonly string[] = [
  ...markup,
  ...unseen.map((sign) => `a${sign}b`),
  `${turning.join('')}gpj.exe`,
  '" onload="alert(1)',
  "' onload='alert(1)",
  'a"b<c>d&e\'f`g\nh',
  '&quot; onload=&quot;alert(1)',
  'javascript:alert(1)',
  '--><script>alert(1)</script><!--',
  ']](javascript:alert(1))[[',
  '../../../evil?x=1#"y',
  '//evil.example/',
  String.raw`\\evil\share`,
]

const decoded = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

type Tag = { readonly name: string; readonly attributes: Readonly<Record<string, string>> }

/** Start tags in order, read as a browser reads them; whatever else stands in the code is in `rest`. */
function tagsOf(html: string): { readonly tags: readonly Tag[]; readonly rest: string } {
  const tags: Tag[] = []
  const rest = html.replaceAll(
    /<([a-z]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g,
    (_, name: string, inner: string) => {
      const attributes = [...inner.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(
        ([, key = '', value = '']) => [key, decoded(value)] as const,
      )
      tags.push({ name, attributes: Object.fromEntries(attributes) })
      return ''
    },
  )
  return { tags, rest: rest.replaceAll(/<\/[a-z]+>/g, '').trim() }
}

const seen = (text: string): string =>
  text.replaceAll(/(?![\t\n\r])\p{Cc}|[\u200b\u200f\u202e\u2066\u2069\ufeff]/gu, '')
const origin = 'https://example.org'

describe.each(hostile)('%j as a title, an id, a query and an edition', (text) => {
  const path = embedPath('/', text, `bench=${text}`, { dataset: text, locale: 'zh' })
  const src = new URL(path, origin).href

  it('stays within the address of its frame', () => {
    const url = new URL(src)
    expect(url.origin).toBe(origin)
    expect(url.pathname).toMatch(/^\/zh\/embed\/[^/]+\/$|^\/zh\/embed\/$/)
    expect(url.hash).toBe('')
    expect(src).not.toMatch(/[\s"<>\u202e\u2066]/)
  })

  it('is one frame and one script in the code for other pages', () => {
    const script = `${origin}/scripts/embed.js`
    const code = frameCode({ src, title: text, height: 400, script, integrity: 'sha384-x' })
    const { tags, rest } = tagsOf(code)
    expect(tags.map(({ name }) => name)).toEqual(['iframe', 'script'])
    expect(rest).toBe('')
    expect(Object.keys(tags[0]?.attributes ?? {})).toEqual([
      'src',
      'title',
      'loading',
      'style',
      'height',
      'allow',
    ])
    expect(tags[0]?.attributes).toMatchObject({ src, title: seen(text) })
    expect(tags[1]?.attributes['src']).toBe(script)
  })

  it('is one picture with one link in the code for documents', () => {
    const file = `${origin}/pictures/x.svg`
    const { tags, rest } = tagsOf(pictureMarkup({ page: src, light: file, dark: file, title: text }))
    expect(tags.map(({ name }) => name)).toEqual(['a', 'picture', 'source', 'img'])
    expect(rest).toBe('')
    expect(tags[0]?.attributes).toEqual({ href: src })
    expect(tags[3]?.attributes).toEqual({ src: file, alt: seen(text), width: '960' })
  })

  it('is one frame in the answer to oEmbed', () => {
    const answer = oembedOf({ title: text, headline: text, src, preview: '/p.png', width: 800, height: 400 })
    const { html, title }: { html: string; title: string } = JSON.parse(answer)
    expect(title).toBe(text)
    const { tags, rest } = tagsOf(html)
    expect(tags.map(({ name }) => name)).toEqual(['iframe'])
    expect(rest).toBe('')
    expect(Object.keys(tags[0]?.attributes ?? {})).toEqual(['src', 'title', 'width', 'height', 'style'])
    expect(tags[0]?.attributes['src']).toBe(src)
  })
})

const f = await loadFormatter('en')
describe.each(citationFormats)('a citation as %s', (format) => {
  const cite = (text: string) =>
    citationOf(
      format,
      {
        ...figureOf(panel([])),
        chart: text,
        headline: words(text),
        sources: [
          { id: 's', title: text, publisher: text, licence: text, citation: text, link: text },
        ].flatMap((source) =>
          figureOf(panel([]))
            .sources.slice(0, 1)
            .map((known) => ({ ...known, ...source })),
        ),
      },
      src(text),
      f,
    )
  const src = (text: string) => `${origin}/charts/lag/?a=${encoded(text)}`

  it.each(hostile)('of %j keeps to its form', (text) => {
    const citation = cite(text)
    switch (format) {
      case 'csl-json':
        expect(JSON.parse(citation)).toHaveLength(1)
        break
      case 'bibtex':
        expect(citation.match(/^@/gm)).toHaveLength(1)
        expect(citation.match(/^ {2}\w+ = /gm)).toHaveLength(6)
        expect(citation).toMatch(/^@online\{[\w-]+,\n/)
        break
      case 'markdown':
        // The one bracket that closes the words is the one before the address.
        expect(citation.match(/(?<!\\)\]\(/g)).toHaveLength(1)
        expect(citation).toMatch(/\]\(https:\/\/example\.org\/[^()<>\s]*\)$/)
        expect(citation.match(/(?<!\\)</g)).toBeNull()
        break
      case 'text':
        expect(citation).toContain(origin)
        break
    }
  })
})

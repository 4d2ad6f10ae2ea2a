import { describe, expect, test } from 'vitest'
import { citationFormats, citationOf } from '../../../src/export/citation/citationOf.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { figureOf, panel, scatterFigure, words } from '../../support/sampleFigures.ts'

const en = await loadFormatter('en')
const zh = await loadFormatter('zh')
const url = 'https://example.org/charts/sample/?a=1'
const awkward = { ...figureOf(panel([])), headline: words('50% of $_models_ & {more} #1 \\ [x]') }

describe.each([en, zh])('a citation in $locale', (f) => {
  test.each(citationFormats)('as %s names finding and address', (format) => {
    const citation = citationOf(format, scatterFigure(), url, f)
    expect(citation).toContain(f.show(scatterFigure().headline))
    expect(citation).toContain(url)
  })
})

test('BibTeX escapes what means something to TeX', () => {
  const entry = citationOf('bibtex', awkward, url, en)
  expect(entry).toContain(String.raw`50\% of \$\_models\_ \& \{more\} \#1 \textbackslash{} [x]`)
  expect(entry).toMatch(/^@online\{crossover-sample-2026-01-01,\n/)
  expect(entry).toContain('  month = jan,')
  const braces = entry.replaceAll(/\\[{}]/g, '').split('')
  expect(braces.filter((c) => c === '{')).toHaveLength(braces.filter((c) => c === '}').length)
})

test('CSL-JSON is an item that reference managers read', () => {
  const [item] = JSON.parse(citationOf('csl-json', awkward, url, zh))
  expect(item).toMatchObject({
    type: 'webpage',
    issued: { 'date-parts': [[2026, 1, 1]] },
    URL: url,
    language: 'zh-Hans',
  })
})

test('Markdown keeps brackets of the finding out of the link', () => {
  expect(citationOf('markdown', awkward, url, en)).toContain(String.raw`\[x\]](${url})`)
})

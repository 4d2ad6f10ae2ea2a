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
  expect(entry).toContain(
    String.raw`50\% of \$\_models\_ \& \textbraceleft{}more\textbraceright{} \#1 \textbackslash{} [x]`,
  )
  expect(entry).toMatch(/^@online\{crossover-sample-2026-01-01,\n/)
  expect(entry).toContain('  month = jan,')
})

test('a finding cannot leave its field in BibTeX, which counts braces behind backslashes too', () => {
  const headline = words(String.raw`x}}, note = {forged}} \} @article{y,`)
  const entry = citationOf('bibtex', { ...awkward, headline }, url, en)
  let depth = 0
  const depths = Array.from(entry, (sign) => (depth += sign === '{' ? 1 : sign === '}' ? -1 : 0))
  expect(depths.indexOf(0, 10)).toBe(entry.lastIndexOf('}'))
  expect(entry.match(/^ {2}\w+ = /gm)).toHaveLength(6)
})

test('a finding stays text in Markdown, which lets HTML through', () => {
  const headline = words('a](javascript:alert(1)) <img src=x onerror=alert(1)> `b`\n# c')
  const link = citationOf('markdown', { ...awkward, headline }, `${url}(x)>`, en)
  expect(link).toBe(
    String.raw`[a\](javascript:alert(1)) \<img src=x onerror=alert(1)> \`b\` # c](${url}%28x%29%3E)`,
  )
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

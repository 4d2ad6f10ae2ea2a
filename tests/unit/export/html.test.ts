import { expect, test } from 'vitest'
import { htmlOf, places } from '../../../src/export/html/htmlOf.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { datum, figureOf, panel, scatterFigure, series, words } from '../../support/sampleFigures.ts'

const zh = await loadFormatter('zh')
const url = 'https://example.org/zh/charts/sample/?a=1'
const page = `<!doctype html>\n${places.language}<head>${places.head}</head><body>${places.still}<script type="application/json" id="saved">${places.data}</script></body></html>`
const savedIn = (html: string) => /id="saved">(.*?)<\/script>/s.exec(html)?.[1] ?? ''

test('holds the figure, its language and its address', () => {
  const figure = scatterFigure()
  const html = htmlOf(page, figure, url, zh)
  const saved = JSON.parse(savedIn(html))
  expect(saved).toEqual(JSON.parse(JSON.stringify({ locale: 'zh', url, figure })))
  expect(html).toContain('<html lang="zh-Hans">')
})

test('shows a still picture where no script runs', () => {
  expect(htmlOf(page, scatterFigure(), url, zh)).toMatch(/<body><svg [^>]*role="img"/)
})

test('what the data say ends no element and adds none', () => {
  const hostile = '</script><script>alert(1)</script><!--"'
  const figure = {
    ...figureOf(panel([series('points', [datum('a', 18_700, 1, { name: { en: hostile } })])])),
    headline: words(hostile),
  }
  const html = htmlOf(page, figure, url, zh)
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(JSON.parse(savedIn(html)).figure.panels[0].series[0].data[0].name.en).toBe(hostile)
})

test('leads to no other view, since there is none in the file', () => {
  const view = { chart: 'other', query: '' }
  const facts = { source: 'made-up', view }
  const figure = figureOf(panel([series('points', [datum('a', 18_700, 1, { facts })])]))
  expect(savedIn(htmlOf(page, figure, url, zh))).not.toContain('"view"')
})

test('is the same text every time, and none for a page without places', () => {
  const figure = scatterFigure()
  expect(htmlOf(page, figure, url, zh)).toBe(htmlOf(page, structuredClone(figure), url, zh))
  expect(() => htmlOf('<!doctype html><html></html>', figure, url, zh)).toThrow(RangeError)
})

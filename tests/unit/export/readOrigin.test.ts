import { describe, expect, test } from 'vitest'
import { measured } from '../../../src/domain/figure/text.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { htmlOf, places } from '../../../src/export/html/htmlOf.ts'
import { jsonOf } from '../../../src/export/json/jsonOf.ts'
import { readOrigin } from '../../../src/export/origin/readOrigin.ts'
import { originOf } from '../../../src/export/originOf.ts'
import { withPngTexts } from '../../../src/export/png/pngText.ts'
import { pptxOf } from '../../../src/export/pptx/pptxOf.ts'
import { svgOf } from '../../../src/export/svg/svgOf.ts'
import { themePalettes } from '../../../src/export/svg/themePalettes.ts'
import { xlsxOf } from '../../../src/export/xlsx/xlsxOf.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { viewOfUrl } from '../../../src/state/viewOfUrl.ts'
import { gapFigure, scatterFigure, words } from '../../support/sampleFigures.ts'

const f = await loadFormatter('zh')
const url = 'https://example.org/zh/charts/sample/?a=<1>&b="2"'
const figure = {
  ...gapFigure(),
  headline: words('Less than <50%> & “more”', '不到 <50%> & “更多”'),
  findings: [
    { id: 'gap', label: words('gap'), value: measured('points', 4.25) },
    { id: 'leader', label: words('leader'), value: words('A model') },
  ],
}
const expected = {
  view: url,
  dataDate: dayOf(2026),
  headline: f.show(figure.headline),
  findings: new Map([['gap', 4.25]]),
  own: null,
}
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The smallest picture there is: its signature, header and end. */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)

const page = `<!doctype html>${places.language}<head>${places.head}</head>${places.still}${places.data}`

describe('a file finds its way back', () => {
  test.each([
    ['PPTX', () => pptxOf([{ figure, url }], { f, palette: themePalettes.light, deck: false })],
    ['XLSX', () => xlsxOf(figure, url, f)],
    ['HTML', () => bytesOf(htmlOf(page, figure, url, f))],
    ['JSON', () => bytesOf(jsonOf(figure, url, f))],
    [
      'SVG',
      () =>
        bytesOf(svgOf(figure, { f, url, theme: 'light', transparent: false, width: 800, density: 'page' })),
    ],
    ['PNG', () => withPngTexts(png, originOf([{ figure, url }], f))],
  ])('%s', (_, file) => {
    expect(readOrigin(file())).toEqual([expected])
  })

  test('naming the rows of a reader that were drawn in it', () => {
    const [source] = figure.sources
    if (!source) throw new Error('no source')
    const own = { ...figure, sources: [{ ...source, id: 'reader', title: 'Your data (a.csv)\u202e' }] }
    for (const file of [
      bytesOf(jsonOf(own, url, f)),
      withPngTexts(png, originOf([{ figure: own, url }], f)),
      pptxOf([{ figure: own, url }], { f, palette: themePalettes.light, deck: false }),
    ])
      expect(readOrigin(file).map((origin) => origin.own)).toEqual(['Your data (a.csv)'])
  })

  test('a deck with all its views, in order', () => {
    const views = [
      { figure, url },
      { figure: scatterFigure(), url: 'https://example.org/charts/other/' },
    ] as const
    const deck = pptxOf(views, { f, palette: themePalettes.dark, deck: true })
    expect(readOrigin(deck).map((origin) => origin.view)).toEqual(views.map((view) => view.url))
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['any text', bytesOf('hello')],
    ['any JSON', bytesOf('{"a":1}')],
    ['broken JSON', bytesOf('{"view":')],
    ['any SVG', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a broken zip', Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9)],
    ['a cut picture', png.slice(0, 20)],
    ['any picture', png],
  ])('%s has no way back', (_, bytes) => {
    expect(readOrigin(bytes)).toEqual([])
  })
})

describe('the view of an address', () => {
  test.each([
    ['https://example.org/charts/lag/?a=1', { chart: 'lag', query: 'a=1' }],
    ['http://127.0.0.1:4173/base/zh/charts/crossover/', { chart: 'crossover', query: '' }],
    ['https://example.org/fr/charts/lag/', null],
    ['https://example.org/models/', null],
    ['javascript:alert(1)', null],
    ['not an address', null],
  ])('%s', (address, view) => {
    expect(viewOfUrl(address)).toEqual(view)
  })
})

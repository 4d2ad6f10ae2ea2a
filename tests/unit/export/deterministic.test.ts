import { expect, test } from 'vitest'
import { charts } from '../../../src/catalog/charts.ts'
import type { Figure } from '../../../src/domain/figure/Figure.ts'
import { citationFormats, citationOf } from '../../../src/export/citation/citationOf.ts'
import { csvOf } from '../../../src/export/csvOf.ts'
import { htmlOf, places } from '../../../src/export/html/htmlOf.ts'
import { jsonOf } from '../../../src/export/json/jsonOf.ts'
import { pptxOf } from '../../../src/export/pptx/pptxOf.ts'
import { svgOf } from '../../../src/export/svg/svgOf.ts'
import { themePalettes } from '../../../src/export/svg/themePalettes.ts'
import { xlsxOf } from '../../../src/export/xlsx/xlsxOf.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { readDataset } from '../../support/committedDataset.ts'
import { lazily } from '../../support/lazily.ts'
import { datum, figureOf, panel, series } from '../../support/sampleFigures.ts'

const f = await loadFormatter('zh')
const url = 'https://example.org/zh/charts/openness/'
const page = `<!doctype html>${places.language}<head>${places.head}</head>${places.still}${places.data}`

/** Everything that is written without a browser. PNG is held by a test in one. */
const surfaces = {
  csv: (figure) => csvOf(figure, f),
  xlsx: (figure) => xlsxOf(figure, url, f),
  json: (figure) => jsonOf(figure, url, f),
  html: (figure) => htmlOf(page, figure, url, f),
  svg: (figure) => svgOf(figure, { width: 1200, density: 'page', theme: 'dark', f, url }),
  'svg of a slide': (figure) =>
    svgOf(figure, { width: 1920, height: 1080, density: 'slide', theme: 'light', f, url }),
  pptx: (figure) => pptxOf([{ figure, url }], { f, palette: themePalettes.dark, deck: true }),
  citations: (figure) => citationFormats.map((format) => citationOf(format, figure, url, f)).join('\n'),
} as const satisfies Record<string, (figure: Figure) => string | Uint8Array>

/** From data that were read twice: nothing that one keeps is there for the other. */
const outcomes = lazily(() =>
  [readDataset(), readDataset()].map((data) => charts.find(({ id }) => id === 'openness')?.build(data, '')),
)

test.each(Object.entries(surfaces))('%s of the same figure has the same bytes', (_, write) => {
  const [one, other] = outcomes()
  if (one?.kind !== 'figure' || other?.kind !== 'figure') throw new Error('nothing to draw')
  const bytes = (figure: Figure) => Buffer.from(write(figure))
  expect(bytes(one.figure).equals(bytes(other.figure))).toBe(true)
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
  'a name that looks like a formula is text in CSV: %j',
  (name) => {
    const figure = figureOf(panel([series('points', [datum('a', 18_700, -3, { name: { en: name } })])]))
    const csv = csvOf(figure, f)
    expect(csv.split(/[\n,"]/)).toContain(`'${name}`)
    // A number stays one, negative or not.
    expect(csv.split(/[\n,]/)).toContain('-3')
  },
)

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { charts } from '../../../src/catalog/charts.ts'
import type { Figure } from '../../../src/domain/figure/Figure.ts'
import { escaped } from '../../../src/export/svg/element.ts'
import { fontFamilies } from '../../../src/export/svg/fontFamilies.ts'
import { svgOf } from '../../../src/export/svg/svgOf.ts'
import { themePalettes } from '../../../src/export/svg/themePalettes.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { committedOutcome } from '../../support/committedOutcome.ts'
import { pictureHash } from '../../support/pictureHash.ts'
import { scatterFigure } from '../../support/sampleFigures.ts'
import { parseXml } from '../../support/xmlTree.ts'

const f = { en: await loadFormatter('en'), zh: await loadFormatter('zh') }
const tokens = readFileSync('src/ui/tokens.css', 'utf8')
const url = 'https://example.org/charts/crossover/?bench=mmlu&of=all'
const page = { width: 900, density: 'page', theme: 'light', f: f.en, url } as const

const scatter = scatterFigure()
const views = charts.flatMap((chart) =>
  ['', ...chart.presets.map((preset) => preset.query)].map(
    (query) => [`${chart.id}?${query}`, chart, query] as const,
  ),
)

describe.each(views)('the picture of %s', (_, chart, query) => {
  it.each([
    ['en', 'light', 900, undefined, 'page'],
    ['zh', 'dark', 1920, 1080, 'slide'],
    ['en', 'dark', 1200, 630, 'card'],
    ['zh', 'light', 360, undefined, 'page'],
  ] as const)(
    'in %s, %s, %d pixels wide, is well-formed and needs nothing from elsewhere',
    (locale, theme, width, height, density) => {
      const outcome = committedOutcome(chart, query)
      if (outcome.kind !== 'figure') throw new Error('nothing to draw')
      const svg = svgOf(outcome.figure, { width, height, density, theme, f: f[locale], url })
      expect(parseXml(svg).name).toBe('svg')
      expect(svg).not.toMatch(/<(script|style|image|use|foreignObject)|\son\w+=|href=|NaN|Infinity|undefined/)
      expect(svg.match(/url\((?!#)/)).toBeNull()
      expect(svg).toContain(`width="${width}"`)
      if (height !== undefined) expect(svg).toContain(`height="${height}"`)
    },
  )
})

it('remembers the view, the date of the data and how to cite it', () => {
  const svg = svgOf(scatter, page)
  const memory = /<metadata>(.*?)<\/metadata>/
    .exec(svg)?.[1]
    ?.replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  const origin = JSON.parse(memory ?? '{}') as Record<string, string>
  expect(origin['crossover.view']).toBe(url)
  expect(origin['crossover.dataDate']).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(origin['crossover.citation']).toContain('Crossover')
})

it('is the same text every time', () => {
  expect(svgOf(scatter, page)).toBe(svgOf(structuredClone(scatter), page))
})

it('is the same text in Node as in a browser', () => {
  const svg = svgOf(scatterFigure(), { ...page, url: 'https://example.org/' })
  expect(createHash('sha256').update(svg).digest('hex')).toBe(pictureHash)
})

it('takes any text as text', () => {
  const hostile = '</text><script>alert(1)</script>&"\u0000\u202e\ud800'
  const [panel] = scatter.panels
  const figure: Figure = {
    ...scatter,
    panels: [
      {
        ...panel,
        series: panel.series.map((series) =>
          series.mark === 'fit'
            ? series
            : { ...series, data: series.data.map((datum) => ({ ...datum, name: { en: hostile } })) },
        ),
      },
    ],
  }
  const svg = svgOf(figure, page)
  expect(svg).not.toContain('<script')
  expect(parseXml(svg).name).toBe('svg')
  expect(escaped('a\u0000b<c>&"')).toBe('ab&lt;c&gt;&amp;&quot;')
})

it('a bare, transparent picture has neither words around it nor a ground', () => {
  const svg = svgOf(scatter, { ...page, url: null, bare: true, transparent: true })
  expect(svg).not.toContain('<metadata')
  expect(svg).not.toMatch(/<rect[^>]*width="900"/)
})

it.each(['light', 'dark'] as const)('has the %s colours of the style sheet', (theme) => {
  const side = theme === 'light' ? 1 : 2
  const token = (name: string): string => {
    const found = new RegExp(`--${name}: light-dark\\(#(\\w+), #(\\w+)\\)`).exec(tokens)?.[side]
    return (found ?? '').toUpperCase()
  }
  const palette = themePalettes[theme]
  expect(palette).toMatchObject({
    surface: token('surface'),
    ink: token('ink'),
    ink2: token('ink-2'),
    ink3: token('ink-3'),
    line: token('line'),
    grid: token('grid'),
    axis: token('axis'),
    accent: token('accent'),
  })
  for (const [tone, colour] of Object.entries(palette.tone)) expect(colour).toBe(token(`tone-${tone}`))
  for (const [tone, colour] of Object.entries(palette.toneText))
    expect(colour).toBe(token(`tone-${tone}-text`))
})

it('has the font stacks of the style sheet', () => {
  const stack = (name: string) =>
    new RegExp(`--${name}:\\s*([^;]+);`).exec(tokens)?.[1]?.replaceAll(/\s+/g, ' ').trim()
  expect(fontFamilies).toEqual({ sans: stack('sans'), serif: stack('serif') })
})

import { charts } from '../../src/catalog/charts.ts'
import type { Chart } from '../../src/catalog/defineChart.ts'
import { fullOutcome } from '../../src/catalog/fullOutcome.ts'
import type { Figure } from '../../src/domain/figure/Figure.ts'
import type { Density } from '../../src/domain/layout/density.ts'
import { svgOf } from '../../src/export/svg/svgOf.ts'
import type { Theme } from '../../src/export/svg/themePalettes.ts'
import type { Formatter } from '../../src/i18n/Formatter.ts'
import { loadFormatter } from '../../src/i18n/loadFormatter.ts'
import { locales, type Locale } from '../../src/i18n/locales.ts'
import { committedDataset } from '../../tests/support/committedDataset.ts'
import { normalisedSvg } from './normalisedSvg.ts'
import { samples } from './samples.ts'

/** A picture that is kept, of a view of a chart or of a sample, and the name of its file. */
export type Drawing = {
  readonly name: string
  readonly of: { readonly chart: Chart; readonly query: string } | Figure
  readonly locale: Locale
  readonly theme: Theme
  readonly density: Density
  readonly width: number
  readonly height?: number
}

const themes = ['light', 'dark'] as const
/** A laptop's column and a phone. */
const widths = [960, 358] as const

/** Every chart in every theme, language and width of a page, as a card, and each of its presets as a slide. */
const ofCharts = charts.flatMap((chart): readonly Drawing[] => {
  const { id } = chart
  const of = { chart, query: '' }
  const english = { locale: 'en', theme: 'light' } as const
  const pages = locales.flatMap((locale) =>
    themes.flatMap((theme) =>
      widths.map((width): Drawing => {
        const name = `${id}.${locale}.${theme}.${String(width)}`
        return { name, of, locale, theme, density: 'page', width }
      }),
    ),
  )
  const slides = chart.presets.map(({ query }): Drawing => {
    const name = `${id}.slide.${query.replaceAll(/[^\w-]+/g, '_')}`
    return { ...english, name, of: { chart, query }, density: 'slide', width: 1920, height: 1080 }
  })
  return [...pages, { ...english, name: `${id}.card`, of, density: 'card', width: 420 }, ...slides]
})

const ofSamples = Object.entries(samples).flatMap(([id, of]) =>
  widths.map((width): Drawing => {
    const name = `sample.${id}.${String(width)}`
    return { name, of, locale: width < 400 ? 'zh' : 'en', theme: 'light', density: 'page', width }
  }),
)

export const drawings: readonly Drawing[] = [...ofCharts, ...ofSamples]

/** The figures of drawings, each built when it is first asked for and once. */
export function figureFinder(build: typeof fullOutcome): (drawing: Drawing) => Figure {
  const data = committedDataset()
  const known = new Map<string, Figure>()
  return ({ of }) => {
    if ('panels' in of) return of
    const address = `${of.chart.id}?${of.query}`
    const found = known.get(address)
    if (found !== undefined) return found
    const outcome = build(of.chart, data, of.query)
    if (outcome.kind !== 'figure') throw new Error(`${address} draws nothing.`)
    known.set(address, outcome.figure)
    return outcome.figure
  }
}

/** A drawing as the writer without a browser draws it: the same on every machine. */
export const drawn = (figure: Figure, { width, height, density, theme }: Drawing, f: Formatter): string =>
  normalisedSvg(svgOf(figure, { width, height, density, theme, f, url: null }))

export type Drawn = { readonly name: string; readonly text: string }

/** All of them, as texts. */
export async function drawnFigures(): Promise<readonly Drawn[]> {
  const formatters = await Promise.all(locales.map(loadFormatter))
  const figureOf = figureFinder(fullOutcome)
  return drawings.flatMap((drawing) =>
    formatters
      .filter(({ locale }) => locale === drawing.locale)
      .map((f) => ({ name: drawing.name, text: drawn(figureOf(drawing), drawing, f) })),
  )
}

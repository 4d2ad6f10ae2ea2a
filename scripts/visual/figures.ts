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

/** A picture of a view of a chart that is kept, and the name of its file. */
export type Drawing = {
  readonly name: string
  readonly chart: Chart
  readonly query: string
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
export const drawings: readonly Drawing[] = charts.flatMap((chart) => {
  const { id } = chart
  const english = { chart, locale: 'en', theme: 'light' } as const
  const pages = locales.flatMap((locale) =>
    themes.flatMap((theme) =>
      widths.map((width): Drawing => {
        const name = `${id}.${locale}.${theme}.${width}`
        return { name, chart, query: '', locale, theme, density: 'page', width }
      }),
    ),
  )
  const card: Drawing = { ...english, name: `${id}.card`, query: '', density: 'card', width: 420 }
  const slides = chart.presets.map(({ query }): Drawing => {
    const name = `${id}.slide.${query.replaceAll(/[^\w-]+/g, '_')}`
    return { ...english, name, query, density: 'slide', width: 1920, height: 1080 }
  })
  return [...pages, card, ...slides]
})

/** A drawing as the writer without a browser draws it: the same on every machine. */
export const drawn = (figure: Figure, { width, height, density, theme }: Drawing, f: Formatter): string =>
  normalisedSvg(svgOf(figure, { width, height, density, theme, f, url: null }))

export type Drawn = { readonly name: string; readonly text: string }

/** All of them, as texts. */
export async function drawnFigures(): Promise<readonly Drawn[]> {
  const data = committedDataset()
  const formatters = await Promise.all(locales.map(loadFormatter))
  const figures = new Map<string, Figure>()
  const figureOf = (chart: Chart, query: string): Figure => {
    const known = figures.get(`${chart.id}?${query}`)
    if (known !== undefined) return known
    const outcome = fullOutcome(chart, data, query)
    if (outcome.kind !== 'figure') throw new Error(`${chart.id}?${query} draws nothing.`)
    figures.set(`${chart.id}?${query}`, outcome.figure)
    return outcome.figure
  }
  return drawings.flatMap((drawing) =>
    formatters
      .filter(({ locale }) => locale === drawing.locale)
      .map((f) => ({
        name: drawing.name,
        text: drawn(figureOf(drawing.chart, drawing.query), drawing, f),
      })),
  )
}

import { charts } from '../../src/catalog/charts.ts'
import { fullOutcome } from '../../src/catalog/fullOutcome.ts'
import { svgOf } from '../../src/export/svg/svgOf.ts'
import { loadFormatter } from '../../src/i18n/loadFormatter.ts'
import { locales } from '../../src/i18n/locales.ts'
import { committedDataset } from '../../tests/support/committedDataset.ts'
import { normalisedSvg } from './normalisedSvg.ts'

const themes = ['light', 'dark'] as const
/** A laptop's column and a phone. */
const widths = [960, 358] as const

export type Drawn = { readonly name: string; readonly text: string }

/** Every chart in every theme, language and width, as the writer without a browser draws it: the same on every machine. */
export async function drawnFigures(): Promise<readonly Drawn[]> {
  const data = committedDataset()
  const formatters = await Promise.all(locales.map(loadFormatter))
  return charts.flatMap((chart) => {
    const outcome = fullOutcome(chart, data, '')
    if (outcome.kind !== 'figure') throw new Error(`${chart.id} draws nothing.`)
    const { figure } = outcome
    return formatters.flatMap((f) =>
      themes.flatMap((theme) =>
        widths.map((width) => ({
          name: `${chart.id}.${f.locale}.${theme}.${width}`,
          text: normalisedSvg(svgOf(figure, { width, density: 'page', theme, f, url: null })),
        })),
      ),
    )
  })
}

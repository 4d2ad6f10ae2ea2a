import type { Datum, Figure, Panel, Series } from '../../domain/figure/Figure.ts'
import type { Formatter } from '../../i18n/Formatter.ts'
import { localeTags } from '../../i18n/locales.ts'
import { originOf } from '../originOf.ts'
import { escaped } from '../svg/element.ts'
import { svgOf } from '../svg/svgOf.ts'

/** Places in the page that the build leaves for a figure. */
export const places = {
  language: '<html lang="en">',
  head: '<!--figure:head-->',
  still: '<!--figure:still-->',
  data: '<!--figure:data-->',
} as const

/**
 * A figure as one page that needs nothing else: `page` is the code that draws it, as the build wrote it, and the figure
 * with its way back is put in. A still picture stands in for it where scripts do not run, as in previews of files. The
 * same figure gives the same text.
 *
 * @throws RangeError where the page lacks a place.
 */
export function htmlOf(page: string, figure: Figure, url: string, f: Formatter): string {
  const put = (html: string, place: string, text: string): string => {
    const at = html.indexOf(place)
    if (at < 0) throw new RangeError(`The page has no ${place}.`)
    return html.slice(0, at) + text + html.slice(at + place.length)
  }
  const origin = Object.entries(originOf([{ figure, url }], f)).map(
    ([name, value]) => `<meta name="${name}" content="${escaped(value)}">`,
  )
  const still = svgOf(figure, { width: 960, density: 'page', theme: 'page', f, url: null, transparent: true })
  const saved = JSON.stringify({ locale: f.locale, url, figure: withoutViews(figure) })
  const head = [`<title>${escaped(f.show(figure.headline))}</title>`, ...origin].join('\n')
  return [
    [places.language, `<html lang="${localeTags[f.locale]}">`],
    [places.head, head],
    [places.still, still],
    // Whatever the data say, they cannot end the element they stand in.
    [places.data, saved.replaceAll('<', String.raw`\u003c`)],
  ].reduce((html, [place = '', text = '']) => put(html, place, text), page)
}

/** Other views are not in the file. */
function withoutViews(figure: Figure): Figure {
  const plain = (datum: Datum): Datum => ({ ...datum, facts: { ...datum.facts, view: undefined } })
  const plainSeries = (series: Series): Series =>
    series.mark === 'fit' ? series : { ...series, data: series.data.map(plain) }
  const [first, ...others] = figure.panels
  const plainPanel = (panel: Panel): Panel => ({ ...panel, series: panel.series.map(plainSeries) })
  return { ...figure, panels: [plainPanel(first), ...others.map(plainPanel)] }
}

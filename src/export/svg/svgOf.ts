import type { Figure, Note } from '../../domain/figure/Figure.ts'
import { summaryOf } from '../../domain/figure/summaryOf.ts'
import { hasCloud } from '../../domain/layout/cloud.ts'
import { sizesOf, type Density } from '../../domain/layout/density.ts'
import { layoutFigure } from '../../domain/layout/layoutFigure.ts'
import { tableMeasure, type Measure } from '../../domain/layout/measureText.ts'
import { placeText } from '../../domain/layout/placeText.ts'
import { slideColumns } from '../../domain/layout/slideColumns.ts'
import { wrapText } from '../../domain/layout/wrapText.ts'
import type { Formatter } from '../../i18n/Formatter.ts'
import { localeTags } from '../../i18n/locales.ts'
import { msg } from '../../i18n/msg.ts'
import { originOf } from '../originOf.ts'
import { element, escaped } from './element.ts'
import { fontFamilies } from './fontFamilies.ts'
import { inkOf } from './ink.ts'
import { legendSvg } from './legendSvg.ts'
import { pageInk } from './pageInk.ts'
import { panelSvg } from './panelSvg.ts'
import { textSvg } from './textSvg.ts'
import type { Theme } from './themePalettes.ts'

export type PictureOptions = {
  readonly width: number
  /** Exact height; taken from the width where it is left out. */
  readonly height?: number | undefined
  readonly density: Density
  /** `page` leaves the colours to the style sheet of the page that the picture is a part of. */
  readonly theme: Theme | 'page'
  readonly f: Formatter
  /** The absolute address of the live view, for the file’s memory of where it came from; null leaves it out. */
  readonly url: string | null
  /** Left out, the width table, with which every machine writes the same bytes. */
  readonly measure?: Measure | undefined
  /** Without a background, for slides and pages of another colour. */
  readonly transparent?: boolean | undefined
  /** Without headline and footnote, where the page around the picture carries them. */
  readonly bare?: boolean | undefined
  /** With the source alone beneath: where a picture is glanced at. */
  readonly brief?: boolean | undefined
}

/**
 * A figure as a self-contained SVG text: no script, no style sheet, no font and no address is fetched. Written from the
 * layout that the screen draws, with the width table in place of a browser’s measure, so that build, browser and tests
 * give the same bytes.
 */
export function svgOf(figure: Figure, options: PictureOptions): string {
  const { width, density, theme, f, url, measure = tableMeasure } = options
  const ink = theme === 'page' ? pageInk : inkOf(theme)
  const sizes = sizesOf(density, width)
  const padding = options.bare ? 0 : sizes.gap * 2
  const inner = width - padding * 2
  const block = (text: string, y: number, look: Look): Block => {
    const lines = wrapText(
      text,
      inner,
      (part) => measure(part, look.fontSize, look.weight ?? 400) * (look.serif ? 0.97 : 1),
    )
    const placed = placeText(
      { lines, fontSize: look.fontSize, weight: look.weight ?? 400, leading: look.leading ?? sizes.leading },
      measure,
      padding,
      y,
    )
    return {
      svg: textSvg(placed, { fill: look.fill, family: look.serif ? fontFamilies.serif : undefined }),
      bottom: y + placed.box.height,
    }
  }
  const head: string[] = []
  let top = padding
  if (!options.bare) {
    const headline = block(f.show(figure.headline), top, {
      fontSize: Math.round(sizes.title * (density === 'slide' ? 1.55 : 1.6)),
      fill: ink.ink,
      serif: true,
      leading: 1.18,
    })
    const subtitle = block(f.show(figure.subtitle), headline.bottom + sizes.gap * 0.75, {
      fontSize: sizes.caption,
      fill: ink.ink2,
    })
    head.push(headline.svg, subtitle.svg)
    top = subtitle.bottom + sizes.gap * 1.5
  }
  const small = { fontSize: Math.max(10, Math.round(sizes.caption * 0.85)), fill: ink.ink3 }
  const footLines = options.bare ? [] : footOf(figure, f, url, options.brief)
  const footHeight = footLines.reduce((sum, text) => block(text, 0, small).bottom + sum, 0)
  const foot = footLines.length === 0 ? 0 : footHeight + sizes.gap * 1.5
  const room = options.height === undefined ? undefined : options.height - top - foot - padding
  const columns =
    density === 'slide' && room !== undefined
      ? slideColumns(figure, inner)
      : [{ figure, x: 0, width: inner, typeWidth: inner }]
  const placed = columns.map((column) => ({
    x: padding + column.x,
    layout: layoutFigure(column.figure, { ...column, height: room, density, measure, f }),
  }))
  const drawn = Math.max(...placed.map(({ layout }) => layout.height))
  let y = top + drawn + sizes.gap * 1.5
  const footSvg = footLines.map((text) => {
    const { svg, bottom } = block(text, y, small)
    y = bottom
    return svg
  })
  const height = Math.ceil(options.height ?? top + drawn + foot + padding)
  const at = (x: number, place: number, children: string) =>
    element('g', { transform: `translate(${x} ${Math.round(place * 100) / 100})` }, children)
  const body = [
    element('title', {}, escaped(f.show(figure.headline))),
    element(
      'desc',
      {},
      escaped(
        summaryOf(figure)
          .map((text) => f.show(text))
          .join(' '),
      ),
    ),
    url === null ? '' : element('metadata', {}, escaped(JSON.stringify(originOf([{ figure, url }], f)))),
    options.transparent ? '' : element('rect', { width, height, fill: ink.surface }),
    ...head,
    ...placed.flatMap(({ x, layout }, column) => [
      at(x, top, legendSvg(layout.legend, layout.sizes, ink)),
      ...layout.panels.map((panel, index) =>
        at(
          x,
          top + panel.frame.y,
          panelSvg(
            panel,
            layout.sizes,
            ink,
            `${figure.chart}-${theme}-${width}-${column === 0 ? '' : `${column}-`}${index}`,
          ),
        ),
      ),
    ]),
    ...footSvg,
  ]
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': fontFamilies.sans,
      lang: localeTags[f.locale],
      role: 'img',
    },
    body,
  )
}

type Look = {
  readonly fontSize: number
  readonly fill: string
  readonly weight?: number
  readonly leading?: number
  readonly serif?: boolean
}
type Block = { readonly svg: string; readonly bottom: number }

/** Method, then source with licence and date: what a picture must still say when nothing stands around it. */
function footOf(figure: Figure, f: Formatter, url: string | null, brief = false): readonly string[] {
  const of = (kind: Note['kind']) => figure.notes.find((note) => note.kind === kind)
  const told = brief ? [] : (['n', 'method'] as const)
  const notes = told.flatMap((kind) => of(kind) ?? []).map((note) => f.show(note.text))
  const dense = hasCloud(figure) ? [f.show(msg('chart.dense'))] : []
  const [first, ...others] = figure.sources
  const source =
    first === undefined
      ? []
      : [
          f.show(
            msg('picture.source', {
              source: { en: first.title },
              licence: { en: first.licence },
              others: { quantity: 'count', value: others.length },
              day: { quantity: 'day', value: figure.dataDate, precision: 'full' },
            }),
          ),
        ]
  return [
    notes.join(f.show(msg('picture.between'))),
    ...dense,
    ...source,
    ...(url === null ? [] : [url]),
  ].filter((text) => text !== '')
}

import { el, escaped, val } from '../ooxml/xml.ts'
import type { SeriesRefs, ValueRef } from './chartSheet.ts'
import { dayFormat } from './numberFormat.ts'
import type { CategoryPlot, CategorySeries, PlotPoint, ScatterSeries } from './plot.ts'
import { labelOffset, markerXml, noLine, richText, solidFill, stroke, type TextStyle } from './shapeXml.ts'

/** A series with x values of its own. */
export function scatterSeriesXml(
  series: ScatterSeries,
  refs: SeriesRefs,
  index: number,
  formats: { readonly x: string; readonly y: string },
  text: TextStyle,
): string {
  const line = series.line ? stroke(series.line) : noLine()
  const errorLine = el(
    'c:spPr',
    {},
    stroke({ colour: series.marker?.stroke ?? text.colour, width: 1.25, dash: 'solid' }),
  )
  const colour = series.marker?.fill ?? series.line?.colour
  const errorStroke =
    colour === undefined ? errorLine : el('c:spPr', {}, stroke({ colour, width: 1.25, dash: 'solid' }))
  return el(
    'c:ser',
    {},
    ...head(refs, index),
    el('c:spPr', {}, line),
    markerXml(series.marker),
    ...series.points.flatMap((point, at) =>
      point.marker === undefined
        ? []
        : [
            el(
              'c:dPt',
              {},
              val('c:idx', at),
              markerXml(point.marker),
              val('c:bubble3D', 0),
              el('c:spPr', {}, line),
            ),
          ],
    ),
    pointLabels(series.points, text),
    refs.yError ? errorBars(refs.yError, errorStroke) : '',
    el('c:xVal', {}, numbers(refs.x, formats.x)),
    el('c:yVal', {}, numbers(refs.y, formats.y)),
    val('c:smooth', 0),
  )
}

/** A series on shared categories: a layer, bars or a line. The text style is that of words upon a layer. */
export function categorySeriesXml(
  plot: CategoryPlot,
  series: CategorySeries,
  refs: SeriesRefs,
  index: number,
  text: TextStyle,
): string {
  const { kind, colour, line } = series
  const edge = stroke({ colour: text.colour, width: 0.75, dash: 'solid' })
  const look = line ? stroke(line) : solidFill(colour) + edge
  const hatch = el(
    'a:pattFill',
    { prst: 'wdUpDiag' },
    el('a:fgClr', {}, val('a:srgbClr', colour)),
    el('a:bgClr', {}, val('a:srgbClr', text.colour)),
  )
  const hatched = [...series.hatched].map((at) =>
    el('c:dPt', {}, val('c:idx', at), val('c:invertIfNegative', 0), el('c:spPr', {}, hatch + edge)),
  )
  const categories = plot.categories.some((category) => category.name !== null)
    ? el(
        'c:strRef',
        {},
        el('c:f', {}, escaped(refs.x.formula)),
        el(
          'c:strCache',
          {},
          val('c:ptCount', plot.categories.length),
          ...plot.categories.map(({ name }, at) =>
            el('c:pt', { idx: at }, el('c:v', {}, escaped(name ?? ''))),
          ),
        ),
      )
    : numbers(refs.x, plot.x.isDay ? dayFormat : plot.x.format)
  return el(
    'c:ser',
    {},
    ...head(refs, index),
    el('c:spPr', {}, look),
    kind === 'bars' ? val('c:invertIfNegative', 0) : '',
    kind === 'line' ? markerXml(null) : '',
    ...(kind === 'bars' ? hatched : []),
    series.labelAt === null ? '' : nameLabel(series.name, series.labelAt, text),
    el('c:cat', {}, categories),
    el('c:val', {}, numbers(refs.y, plot.y.format)),
    kind === 'line' ? val('c:smooth', 0) : '',
  )
}

const head = (refs: SeriesRefs, index: number): readonly string[] => [
  val('c:idx', index),
  val('c:order', index),
  el(
    'c:tx',
    {},
    el(
      'c:strRef',
      {},
      el('c:f', {}, escaped(refs.name.formula)),
      el(
        'c:strCache',
        {},
        val('c:ptCount', 1),
        el('c:pt', { idx: 0 }, el('c:v', {}, escaped(refs.name.text))),
      ),
    ),
  ),
]

/** Values with the cells they stand in. A gap has no point: an empty value makes Office ask to repair the file. */
function numbers({ formula, values }: ValueRef, format: string): string {
  return el(
    'c:numRef',
    {},
    el('c:f', {}, escaped(formula)),
    el(
      'c:numCache',
      {},
      el('c:formatCode', {}, escaped(format)),
      val('c:ptCount', values.length),
      ...values.flatMap((value, index) =>
        value === null ? [] : [el('c:pt', { idx: index }, el('c:v', {}, String(value)))],
      ),
    ),
  )
}

function errorBars([minus, plus]: readonly [ValueRef, ValueRef], look: string): string {
  return el(
    'c:errBars',
    {},
    val('c:errDir', 'y'),
    val('c:errBarType', 'both'),
    val('c:errValType', 'cust'),
    val('c:noEndCap', 1),
    el('c:plus', {}, numbers(plus, 'General')),
    el('c:minus', {}, numbers(minus, 'General')),
    look,
  )
}

const shown = (flag: 0 | 1): readonly string[] => [
  val('c:showLegendKey', 0),
  val('c:showVal', flag),
  val('c:showCatName', 0),
  val('c:showSerName', 0),
  val('c:showPercent', 0),
  val('c:showBubbleSize', 0),
]

/** A layer's name within it. Areas know no side to put a label on: to name one breaks the file. */
const nameLabel = (name: string, at: number, text: TextStyle): string =>
  el(
    'c:dLbls',
    {},
    el('c:dLbl', {}, val('c:idx', at), richText([name], { ...text, bold: true }), ...shown(1)),
    ...shown(0),
  )

function pointLabels(points: readonly PlotPoint[], text: TextStyle): string {
  const labels = points.flatMap(({ label }, index) =>
    label === undefined
      ? []
      : [
          el(
            'c:dLbl',
            {},
            val('c:idx', index),
            label.offset ? labelOffset(label.offset) : '',
            richText(label.lines, { ...text, colour: label.colour, bold: label.bold }),
            val('c:dLblPos', label.at),
            ...shown(1),
          ),
        ],
  )
  return labels.length === 0 ? '' : el('c:dLbls', {}, ...labels, ...shown(0), leaderLines(text.colour))
}

/** Hairlines to labels that stand off, for charts whose schema knows leader lines only since 2012. */
function leaderLines(colour: string): string {
  const c15 = 'http://schemas.microsoft.com/office/drawing/2012/chart'
  return el(
    'c:extLst',
    {},
    el(
      'c:ext',
      { uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}', 'xmlns:c15': c15 },
      val('c15:showLeaderLines', 1),
      el('c15:leaderLines', {}, el('c:spPr', {}, stroke({ colour, width: 0.5, dash: 'solid' }))),
    ),
  )
}

import type { Sizes } from '../../domain/layout/density.ts'
import type { Rect } from '../../domain/layout/geometry.ts'
import { tableMeasure } from '../../domain/layout/measureText.ts'
import { namespaces } from '../ooxml/officeTypes.ts'
import { el, val, xmlDocument } from '../ooxml/xml.ts'
import { categoryAxisXml, dateAxisXml, valueAxisXml, type AxisPlace } from './axisXml.ts'
import type { ChartSheet, SeriesRefs } from './chartSheet.ts'
import { dayFormat } from './numberFormat.ts'
import type { CategoryPlot, CategorySeries, Plot, ScatterPlot, ScatterSeries } from './plot.ts'
import { categorySeriesXml, scatterSeriesXml } from './seriesXml.ts'
import { manualLayout, noLine, richText, textProperties, type TextStyle } from './shapeXml.ts'
import type { Palette } from './slideColours.ts'

/** Where and how a chart stands on its slide, in pixels of 1/96 inch. */
export type ChartFrame = {
  readonly width: number
  readonly height: number
  /** Where marks are drawn. */
  readonly plot: Rect
  /** Room for the legend at the top, and the series that it lists. */
  readonly legend: ChartLegend
  readonly sizes: Sizes
  readonly palette: Palette
  /** As Office writes languages. */
  readonly language: string
}

export type ChartLegend = {
  /** Where it begins: beside the title, where it has no room of its own. */
  readonly x: number
  readonly width: number
  readonly height: number
  readonly series: ReadonlySet<string>
}

const pointsPerPixel = 0.75
const xAxisId = 111_111_111
const yAxisId = 222_222_222

/** The chart part of a plot: native series, axes and legend, with its values and the cells they come from. */
export function chartXml(plot: Plot, { series: refs }: ChartSheet, frame: ChartFrame): string {
  const { width, height, sizes, palette, language } = frame
  const text = (size: number, colour: string): TextStyle => ({
    size: size * pointsPerPixel,
    colour,
    language,
  })
  const tick = text(sizes.tick, palette.ink2)
  const listed = listedIn(plot.series, frame.legend.series)
  const { plot: inside, legend } = frame
  const inner = {
    x: inside.x / width,
    y: inside.y / height,
    w: inside.width / width,
    h: inside.height / height,
  }
  const chart = el(
    'c:chart',
    {},
    plot.title.length === 0
      ? ''
      : el(
          'c:title',
          {},
          richText(titleLines(plot.title, frame), text(sizes.caption, palette.ink2), 'l'),
          manualLayout({ x: 0, y: legend.height / height }),
          val('c:overlay', 1),
        ),
    val('c:autoTitleDeleted', plot.title.length === 0 ? 1 : 0),
    el(
      'c:plotArea',
      {},
      manualLayout(inner, 'inner'),
      plot.kind === 'scatter' ? scatter(plot, refs, tick, palette) : categories(plot, refs, tick, palette),
      el('c:spPr', {}, el('a:noFill'), noLine()),
    ),
    listed.some(Boolean)
      ? el(
          'c:legend',
          {},
          val('c:legendPos', 't'),
          ...listed.flatMap((isListed, index) =>
            isListed ? [] : [el('c:legendEntry', {}, val('c:idx', index), val('c:delete', 1))],
          ),
          manualLayout({
            x: legend.x / width,
            y: 0,
            w: Math.min(1 - legend.x / width, legend.width / width),
            h: Math.max(legend.height, sizes.label * 2) / height,
          }),
          val('c:overlay', 0),
          textProperties(text(sizes.label, palette.ink)),
        )
      : '',
    val('c:plotVisOnly', 1),
    val('c:dispBlanksAs', 'gap'),
  )
  return xmlDocument(
    el(
      'c:chartSpace',
      { 'xmlns:c': namespaces.c, 'xmlns:a': namespaces.a, 'xmlns:r': namespaces.r },
      val('c:date1904', 0),
      val('c:lang', language),
      val('c:roundedCorners', 0),
      chart,
      el('c:spPr', {}, el('a:noFill'), noLine()),
      textProperties(tick),
      el('c:externalData', { 'r:id': 'rId1' }, val('c:autoUpdate', 0)),
    ),
  )
}

/** One line where it fits: not every viewer keeps lines of a chart's title at the left. */
function titleLines(title: Plot['title'], { width, sizes }: ChartFrame): readonly string[] {
  const line = title.join(' · ')
  return tableMeasure(line, sizes.caption, 400) <= width ? [line] : title
}

/** Whether each series stands in the legend: the first one that bears the name of a listed series of the figure. */
function listedIn(
  series: readonly (ScatterSeries | CategorySeries)[],
  ids: ReadonlySet<string>,
): readonly boolean[] {
  const seen = new Set<string>()
  return series.map((each) => {
    if (!ids.has(each.of) || seen.has(each.of) || ('inLegend' in each && !each.inLegend)) return false
    seen.add(each.of)
    return true
  })
}

function axisPlaces(text: TextStyle, colours: Palette): { x: AxisPlace; y: AxisPlace } {
  return {
    x: { id: xAxisId, crosses: yAxisId, side: 'b', text, colours },
    y: { id: yAxisId, crosses: xAxisId, side: 'l', text, colours },
  }
}

const axisIds = val('c:axId', xAxisId) + val('c:axId', yAxisId)

function scatter(plot: ScatterPlot, refs: readonly SeriesRefs[], text: TextStyle, palette: Palette): string {
  const { x, y } = axisPlaces(text, palette)
  const formats = { x: plot.x.isDay ? dayFormat : plot.x.format, y: plot.y.format }
  const drawn = plot.series.flatMap((series, index) => {
    const own = refs[index]
    return own ? [scatterSeriesXml(series, own, index, formats, text)] : []
  })
  return [
    el('c:scatterChart', {}, val('c:scatterStyle', 'lineMarker'), val('c:varyColors', 0), ...drawn, axisIds),
    valueAxisXml(plot.x, { ...x, at: plot.isLanes ? 'max' : 'min' }),
    valueAxisXml(plot.y, { ...y, reversed: plot.isLanes }),
  ].join('')
}

function categories(
  plot: CategoryPlot,
  refs: readonly SeriesRefs[],
  text: TextStyle,
  palette: Palette,
): string {
  const { x, y } = axisPlaces(text, palette)
  const of = (kind: CategorySeries['kind']) =>
    plot.series.flatMap((series, index) => {
      const own = refs[index]
      return series.kind === kind && own
        ? [categorySeriesXml(plot, series, own, index, { ...text, colour: palette.surface })]
        : []
    })
  const areas = of('area')
  const bars = of('bars')
  const lines = of('line')
  const isNamed = plot.categories.some((category) => category.name !== null)
  return [
    areas.length === 0
      ? ''
      : el('c:areaChart', {}, val('c:grouping', 'stacked'), val('c:varyColors', 0), ...areas, axisIds),
    bars.length === 0
      ? ''
      : el(
          'c:barChart',
          {},
          val('c:barDir', 'col'),
          val('c:grouping', 'stacked'),
          val('c:varyColors', 0),
          ...bars,
          val('c:gapWidth', 20),
          val('c:overlap', 100),
          axisIds,
        ),
    lines.length === 0
      ? ''
      : el(
          'c:lineChart',
          {},
          val('c:grouping', 'standard'),
          val('c:varyColors', 0),
          ...lines,
          val('c:marker', 1),
          axisIds,
        ),
    plot.x.isDay && !isNamed ? dateAxisXml(plot.x, x) : categoryAxisXml(plot.x, x),
    valueAxisXml(plot.y, y),
  ].join('')
}

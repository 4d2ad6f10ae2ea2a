import type { Panel } from '../../domain/figure/Figure.ts'
import { isDayQuantity } from '../../domain/figure/isDayQuantity.ts'
import type { PanelLayout } from '../../domain/layout/FigureLayout.ts'
import type { Formatter } from '../../i18n/Formatter.ts'
import { dayOfSerial, serialOf } from '../xlsx/serial.ts'
import { leastX, plotAxis } from './axes.ts'
import { categoryPlot } from './categoryPlot.ts'
import { contextSeries } from './contextSeries.ts'
import { markSeries } from './markSeries.ts'
import type { Plot, PlotAxis, ScatterSeries } from './plot.ts'
import type { Palette } from './slideColours.ts'
import { withLabels } from './withLabels.ts'

/** What the makers of series share. */
export type PlotContext = {
  readonly panel: Panel
  readonly layout: PanelLayout
  /** The size of the whole chart in pixels; its height may exceed that of the panel by a legend. */
  readonly chart: { readonly height: number }
  readonly f: Formatter
  readonly palette: Palette
  readonly x: PlotAxis
  readonly y: PlotAxis
  /** A value of the figure's x axis as the chart holds it (days as spreadsheets count them), and back. */
  readonly atX: (value: number) => number
  readonly toX: (value: number) => number
}

const same = (value: number): number => value

/** A panel as an Office chart. Layers of a stack and bars need categories; everything else has x values of its own. */
export function plotOf(
  panel: Panel,
  layout: PanelLayout,
  chart: PlotContext['chart'],
  f: Formatter,
  palette: Palette,
): Plot {
  const x = plotAxis(panel.x, layout.x, leastX(panel), f)
  const y = plotAxis(panel.y, layout.y, -Infinity, f)
  const isDay = isDayQuantity(panel.x.quantity)
  const context: PlotContext = {
    panel,
    layout,
    chart,
    f,
    palette,
    x,
    y,
    atX: isDay ? serialOf : same,
    toX: isDay ? dayOfSerial : same,
  }
  const title = [panel.title, panel.y.quantity === 'lane' ? null : panel.y.label].flatMap((text) =>
    text === null ? [] : [f.show(text)],
  )
  if (needsCategories(panel)) return categoryPlot(context, title)
  const marks = panel.series.flatMap((series) => markSeries(series, context))
  const labelled = withLabels([...contextSeries(context), ...marks], context)
  const isLanes = panel.y.quantity === 'lane'
  return {
    kind: 'scatter',
    id: panel.id,
    title,
    x,
    y,
    isLanes,
    series: isLanes ? [laneNames(context), ...labelled] : labelled,
  }
}

/** Value axes of Office have numbers only: the names of rows are labels of points at their left end. */
function laneNames({ panel, layout, palette, f, x }: PlotContext): ScatterSeries {
  return {
    of: 'lanes',
    name: f.show(panel.y.label),
    inLegend: false,
    line: null,
    marker: null,
    // Rows that the layout found no room to name have no label: Office would write their number.
    points: layout.y.ticks.flatMap(({ value, text }) =>
      text === null
        ? []
        : [
            {
              datum: null,
              name: '',
              x: x.min,
              y: value,
              label: { lines: text.lines, at: 'l', colour: palette.ink2, bold: false, offset: null },
            } as const,
          ],
    ),
  }
}

const needsCategories = (panel: Panel): boolean =>
  panel.series.some((series) => series.mark === 'stack' || series.mark === 'bars')

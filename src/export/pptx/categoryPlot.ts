import { isInSight } from '../../domain/display/zoom.ts'
import type { Series } from '../../domain/figure/Figure.ts'
import type { PanelLayout } from '../../domain/layout/FigureLayout.ts'
import { right } from '../../domain/layout/geometry.ts'
import { scaleAt } from '../../domain/layout/scale.ts'
import type { CategoryPlot, CategorySeries, Plot } from './plot.ts'
import type { PlotContext } from './plotOf.ts'
import { colourOf, lineStyle } from './styles.ts'

/** A panel of layers or bars: one category for every place on the x axis that any series has. */
export function categoryPlot(context: PlotContext, title: Plot['title']): CategoryPlot {
  const { panel, atX, x, y, f } = context
  const drawn = panel.series.flatMap((series): readonly Observed[] =>
    series.mark === 'fit'
      ? []
      : [{ ...series, data: series.data.filter((datum) => isInSight(panel.x, datum)) }],
  )
  const observed = [...new Set(drawn.flatMap((series) => series.data.map((datum) => datum.x)))].sort(
    (a, b) => a - b,
  )
  const areas = drawn.filter((series) => series.mark === 'stack')
  const places = x.isDay && areas.length > 0 ? withGapEdges(observed, drawn) : observed
  const hasBars = drawn.some((series) => series.mark === 'bars')
  return {
    kind: 'categories',
    id: panel.id,
    title,
    x,
    y,
    // A date axis gives each bar the width of its smallest unit, a day: spans are named instead.
    categories: places.map((place) => ({
      x: atX(place),
      name: hasBars ? f.number(panel.x.quantity, place, spanOf(drawn, place) > 360 ? 'axis' : 'short') : null,
    })),
    series: drawn.map((series) => categorySeries(series, places, context)),
  }
}

const spanOf = (drawn: readonly Observed[], place: number): number =>
  Math.max(...drawn.flatMap(({ data }) => data.map(({ x, xEnd = x }) => (x === place ? xEnd - x : 0))))

type Observed = Exclude<Series, { readonly mark: 'fit' }>

function categorySeries(
  series: Observed,
  places: readonly number[],
  { f, palette, layout }: PlotContext,
): CategorySeries {
  const data = places.map((place) => series.data.find((datum) => datum.x === place))
  const isLayer = series.mark === 'stack'
  return {
    of: series.id,
    name: f.show(series.name),
    kind: isLayer ? 'area' : series.mark === 'bars' ? 'bars' : 'line',
    colour: colourOf(series.tone, series.faded ?? false, palette),
    line: isLayer || series.mark === 'bars' ? null : lineStyle(series, palette),
    values: data.map((datum) => datum?.y ?? null),
    data: data.map((datum) => datum?.id ?? null),
    labelAt: isLayer ? labelPlace(series, places, layout) : null,
    hatched: new Set(data.flatMap((datum, index) => (datum?.hatched ? [index] : []))),
  }
}

/**
 * Areas of Office fall to zero where a value is missing, from one category to the next. A category without values a day
 * after the last value and another a day before the next one make the fall upright: the gap stays empty.
 */
function withGapEdges(places: readonly number[], layers: readonly Observed[]): readonly number[] {
  const isGap = (place: number | undefined) =>
    layers.every((layer) => (layer.data.find((datum) => datum.x === place)?.y ?? null) === null)
  return places.flatMap((place, index) => {
    const before = places[index - 1]
    const after = places[index + 1]
    if (!isGap(place)) return [place]
    const from = before === undefined || isGap(before) ? [] : [before + 1]
    const to = after === undefined || isGap(after) ? [] : [after - 1]
    return [...from, place, ...to]
  })
}

/** The place nearest to where the layout names a layer; null where it found no room. */
function labelPlace(series: Observed, places: readonly number[], layout: PanelLayout): number | null {
  const box = layout.labels.find((label) => label.kind === 'series' && label.series === series.id)?.text.box
  if (!box) return null
  const distances = places.map((place) => {
    const px = series.data.some((datum) => datum.x === place && datum.y !== null)
      ? scaleAt(layout.x.scale, place)
      : null
    if (px === null) return Infinity
    const isCut = px < layout.plot.x + box.width / 2 || px > right(layout.plot) - box.width / 2
    return isCut ? Infinity : Math.abs(px - box.x - box.width / 2)
  })
  const least = Math.min(...distances)
  return Number.isFinite(least) ? distances.indexOf(least) : null
}

import type { PlacedLabel } from '../../domain/layout/FigureLayout.ts'
import { scaleAt } from '../../domain/layout/scale.ts'
import type { PlotPoint, PointLabel, ScatterSeries } from './plot.ts'
import type { PlotContext } from './plotOf.ts'

/** Room that Office leaves between a mark and its label, in pixels. */
const pad = 5
/** Offsets that the eye does not see are not worth a position of their own. */
const leastOffset = 3

type Place = { readonly series: number; readonly point: number; readonly px: number; readonly py: number }

/**
 * Gives series the labels of the layout, each at the mark it names and moved to where the layout found room: Office places
 * labels without looking whether they touch.
 */
export function withLabels(series: readonly ScatterSeries[], context: PlotContext): readonly ScatterSeries[] {
  const labels = new Map<string, PointLabel>()
  const places = placesOf(series, context)
  for (const label of context.layout.labels) {
    const place = ownerOf(label, series, places)
    if (place) labels.set(`${place.series}/${place.point}`, pointLabel(label, place, context))
  }
  return series.map((each, i) => ({
    ...each,
    points: each.points.map((point, j) => {
      const label = labels.get(`${i}/${j}`)
      return label ? { ...point, label } : point
    }),
  }))
}

/** Where all points stand in the panel's frame. */
function placesOf(series: readonly ScatterSeries[], { layout, toX }: PlotContext): readonly Place[] {
  return series.flatMap(({ points }, i) =>
    points.flatMap((point, j) => {
      const px = scaleAt(layout.x.scale, toX(point.x))
      const py = point.y === null ? null : scaleAt(layout.y.scale, point.y)
      return px === null || py === null ? [] : [{ series: i, point: j, px, py }]
    }),
  )
}

/** The datum that a label names, or the point nearest to it of the series, event or limit that it names. */
function ownerOf(
  label: PlacedLabel,
  series: readonly ScatterSeries[],
  places: readonly Place[],
): Place | null {
  const names = (place: Place): boolean => {
    const of = series[place.series]
    const point = of?.points[place.point]
    if (!of || !point) return false
    return label.kind === 'datum'
      ? isDatum(label, of, point)
      : label.kind === 'series'
        ? of.of === label.series
        : of.of === label.id
  }
  let best: Place | null = null
  let least = Infinity
  for (const place of places) {
    if (!names(place)) continue
    const distance = distanceTo(label, place)
    if (distance < least) [best, least] = [place, distance]
  }
  return best
}

const isDatum = (label: PlacedLabel, series: ScatterSeries, point: PlotPoint): boolean =>
  point.datum !== null && label.id === `datum:${series.of}:${point.datum}`

function distanceTo({ text }: PlacedLabel, { px, py }: Place): number {
  const { x, y, width, height } = text.box
  const dx = Math.max(x - px, 0, px - x - width)
  const dy = Math.max(y - py, 0, py - y - height)
  // A label beside the end of a line names its end.
  return Math.hypot(dx, dy) + Math.abs(px - x) / 1000
}

function pointLabel(
  { text, tone }: PlacedLabel,
  { px, py }: Place,
  { layout, chart, palette }: PlotContext,
): PointLabel {
  const { x, y, width, height } = text.box
  const middle = y + height / 2
  const centre = x + width / 2
  const at = px <= x + 1 ? 'r' : px >= x + width - 1 ? 'l' : py >= middle ? 't' : 'b'
  const dx = at === 'r' ? x - (px + pad) : at === 'l' ? x + width - (px - pad) : centre - px
  const dy = at === 't' ? y + height - (py - pad) : at === 'b' ? y - (py + pad) : middle - py
  const isOff = Math.abs(dx) > leastOffset || Math.abs(dy) > leastOffset
  return {
    lines: text.lines,
    at,
    colour: tone ? palette.toneText[tone] : palette.ink2,
    bold: text.weight >= 600,
    offset: isOff ? [dx / layout.frame.width, dy / chart.height] : null,
  }
}

import type { Panel } from '../figure/Figure.ts'
import { placeYTicks, xTicks, yTicks, type TickContext } from './axisTicks.ts'
import { datumRequests, mostNamedIn } from './datumLabels.ts'
import { alongLine, nameSpec, placeEndLabels, seriesEnds, type SeriesEnd } from './endLabels.ts'
import { isPlace, placeEvents, stripLabels, type EventStrip } from './events.ts'
import type { MarkLayout, Omitted, PanelLayout, PlacedLabel, PlacedText } from './FigureLayout.ts'
import { holds, type Rect } from './geometry.ts'
import { placeLimits } from './limits.ts'
import { marksOf } from './marks.ts'
import { obstaclesOf } from './obstacles.ts'
import { pinsOf } from './pins.ts'
import { afterEnd, aroundMark, beforeEnd, placeLabels, type LabelRequest } from './placeLabels.ts'
import { scaleAt, type Scale } from './scale.ts'
import { labelInLayer } from './stackLabels.ts'
import { wrapText } from './wrapText.ts'

/** Where a panel stands and what it shares with the others. Boxes are relative to its frame but for `frame` itself. */
export type PanelSpec = {
  /** The panel with the series that the reader has switched off: rows keep the names that those give them. */
  readonly whole: Panel
  readonly frame: Rect
  readonly plot: Rect
  readonly x: Scale
  readonly y: Scale
  readonly title: PlacedText | null
  readonly xTitle: PlacedText | null
  readonly yTitle: PlacedText | null
  readonly strip: EventStrip
  /** Whether names of series stand right of the plot. */
  readonly hasEndMargin: boolean
  readonly hasXAxis: boolean
  readonly hidden: ReadonlySet<string>
}

/** Everything of one panel in pixels, and how many of its data found no place. */
export function layoutPanel(
  panel: Panel,
  spec: PanelSpec,
  context: TickContext,
): { readonly layout: PanelLayout; readonly omitted: Omitted } {
  const { plot, x, y, hidden } = spec
  const frame = { x: 0, y: 0, width: spec.frame.width, height: spec.frame.height }
  const { marks, omitted } = marksOf(panel, { plot, x, y, sizes: context.sizes }, hidden)
  const events = placeEvents(panel.events, spec.strip, x, y, plot)
  const eventLines = events.flatMap(({ line }) =>
    line
      ? [
          [
            { x: line.x, y: plot.y },
            { x: line.x, y: line.y2 },
          ] as const,
        ]
      : [],
  )
  const obstacles = obstaclesOf(marks, eventLines)
  const { limits, labels: limitLabels } = placeLimits(panel.y, y, plot, obstacles, context)
  const nameOf = (id: string) => {
    const series = panel.series.find((one) => one.id === id)
    return series ? context.words.show(series.name) : id
  }
  const { ends, free } = endsOf(marks, plot, spec.hasEndMargin)
  const ticks = xTicks(panel.x, x, plot, frame, context)
  const shownTicks = spec.hasXAxis ? ticks : bare(ticks)
  const endLabels = placeEndLabels(ends, nameOf, { plot, frame, ticks: shownTicks }, context)
  const layerLabels = spec.hasEndMargin ? [] : layerLabelsOf(marks, nameOf, context)
  const fixed = [...stripLabels(spec.strip, plot), ...limitLabels, ...endLabels, ...layerLabels]
  const { pins, requests: pinRequests } = pinsOf(panel, marks, context)
  const placed = placeLabels(
    [
      ...pinRequests,
      ...placeRequests(panel, x, y, plot, context),
      ...nameRequests(free, nameOf, plot, context),
      ...datumRequests(panel, marks, plot, context),
    ],
    {
      bounds: { x: plot.x, y: plot.y, width: frame.width - plot.x, height: plot.height },
      taken: fixed.map((label) => label.text.box),
      leaders: fixed.flatMap((label) => (label.leader ? [label.leader] : [])),
      obstacles,
      measure: context.measure,
      mostNamed: mostNamedIn(plot, context.sizes.label),
    },
  )
  const labels: readonly PlacedLabel[] = [...fixed, ...placed]
  return {
    omitted,
    layout: {
      id: panel.id,
      frame: spec.frame,
      plot,
      title: spec.title,
      x: {
        scale: x,
        ticks: shownTicks,
        title: spec.xTitle,
      },
      y: {
        scale: y,
        ticks: placeYTicks(yTicks(spec.whole, y, plot.height, context), y, plot, context),
        title: spec.yTitle,
      },
      limits,
      marks,
      labels,
      events,
      pins,
    },
  }
}

const bare = (ticks: PanelLayout['x']['ticks']): PanelLayout['x']['ticks'] =>
  ticks.map((tick) => ({ ...tick, text: null }))

/** Ends of series named beside the plot, and of those named in it. Stack layers are named beside it or inside. */
function endsOf(
  marks: readonly MarkLayout[],
  plot: Rect,
  hasMargin: boolean,
): { readonly ends: readonly SeriesEnd[]; readonly free: readonly SeriesEnd[] } {
  const all = seriesEnds(marks, plot)
  return {
    ends: hasMargin ? all.filter((end) => end.isAtEdge) : [],
    free: all.filter((end) => !(hasMargin && end.isAtEdge) && end.mark.kind !== 'stack'),
  }
}

function layerLabelsOf(
  marks: readonly MarkLayout[],
  nameOf: (id: string) => string,
  context: TickContext,
): readonly PlacedLabel[] {
  return marks.flatMap((mark) =>
    mark.kind === 'stack' ? (labelInLayer(mark, nameOf(mark.series), context) ?? []) : [],
  )
}

function nameRequests(
  ends: readonly SeriesEnd[],
  nameOf: (id: string) => string,
  plot: Rect,
  context: TickContext,
): readonly LabelRequest[] {
  return ends.map(({ mark, at, isAtEdge }) => ({
    id: `series:${mark.series}`,
    kind: 'series',
    series: mark.series,
    tone: mark.tone,
    faded: mark.faded,
    spec: nameSpec(nameOf(mark.series), plot.width * 0.45, context),
    mark: at,
    also: alongLine(mark, plot, context.sizes.label * 2),
    radius: context.sizes.line,
    prefer: isAtEdge ? beforeEnd : afterEnd,
  }))
}

/** Labels of events that mark a place inside the plot. */
function placeRequests(
  panel: Panel,
  x: Scale,
  y: Scale,
  plot: Rect,
  { sizes, words, measure }: TickContext,
): readonly LabelRequest[] {
  return panel.events.flatMap((event): readonly LabelRequest[] => {
    if (!isPlace(event) || event.y === undefined) return []
    const at = { x: scaleAt(x, event.x), y: scaleAt(y, event.y) }
    if (at.x === null || at.y === null || !holds(plot, { x: at.x, y: at.y }, 0.5)) return []
    const widthOf = (line: string) => measure(line, sizes.label, 600)
    return [
      {
        id: `event:${event.id}`,
        kind: 'event',
        series: null,
        tone: event.kind === 'reader' ? 'reader' : null,
        faded: false,
        spec: {
          lines: wrapText(words.show(event.label), sizes.label * 12, widthOf),
          fontSize: sizes.label,
          weight: 600,
          leading: sizes.leading,
        },
        mark: { x: at.x, y: at.y },
        radius: sizes.record * 1.3,
        prefer: [...aroundMark],
      },
    ]
  })
}

import type { FigureEvent } from '../figure/Figure.ts'
import type { TickContext } from './axisTicks.ts'
import type { EventLayout, PlacedLabel, PlacedText } from './FigureLayout.ts'
import { bottom, clamp, overlaps, right, type Rect } from './geometry.ts'
import { placeText, sizeOfText } from './placeText.ts'
import { scaleAt, type Scale } from './scale.ts'
import { wrapText } from './wrapText.ts'

/** Words of events stand in a strip above the plot, where no mark can be; this many lines of them at most. */
const mostLines = 5

export type EventStrip = {
  readonly height: number
  /** Room between the words and the plot, part of the height. */
  readonly air: number
  /** Labels relative to the foot of the words (their tops are negative), to be moved to where the plot begins. */
  readonly labels: readonly { readonly event: FigureEvent; readonly x: number; readonly text: PlacedText }[]
}

/** Whether an event marks a place inside the plot; all others are named in the strip. */
export const isPlace = ({ kind, y }: FigureEvent): boolean =>
  (kind === 'crossing' || kind === 'reader') && y !== undefined

/**
 * Stacks the labels of a panel's events above its plot, each beginning at its line: from the right, as low as it can
 * stand without touching another label or being struck through by the line of a higher one.
 */
export function eventStrip(
  events: readonly FigureEvent[],
  x: Scale,
  plot: Pick<Rect, 'x' | 'width'>,
  frame: Rect,
  { sizes, words, measure }: TickContext,
): EventStrip {
  const placed: { event: FigureEvent; x: number; text: PlacedText }[] = []
  const line = sizes.label * sizes.leading
  const spots = events.flatMap((event) => {
    if (isPlace(event)) return []
    const at = visibleStart(event, x, plot)
    return at === null ? [] : [{ event, at }]
  })
  for (const { event, at } of spots.sort((a, b) => b.at - a.at)) {
    const widthOf = (text: string) => measure(text, sizes.label, 500)
    const lines = wrapText(words.show(event.label), Math.max(140, frame.width * 0.4), widthOf)
    const spec = { lines, fontSize: sizes.label, weight: 500, leading: sizes.leading }
    const { width, height } = sizeOfText(spec, measure)
    const left = clamp(at + sizes.gap * 0.5, frame.x, Math.max(frame.x, right(frame) - width))
    for (let row = 0; row * line + height <= mostLines * line + 0.01; row++) {
      const box = { x: left, y: -row * line - height, width, height }
      const wide = { ...box, x: box.x - sizes.gap, width: width + sizes.gap * 2 }
      const clear = placed.every((other) => {
        if (overlaps(wide, other.text.box)) return false
        const strikes = other.text.box.y < box.y && other.x > box.x - 2 && other.x < right(box) + 2
        const struck = box.y < other.text.box.y && at > other.text.box.x - 2 && at < right(other.text.box) + 2
        return !strikes && !struck
      })
      if (!clear) continue
      placed.push({ event, x: at, text: placeText(spec, measure, left, box.y, 'start') })
      break
    }
  }
  const top = Math.min(0, ...placed.map(({ text }) => text.box.y))
  const air = top === 0 ? 0 : sizes.gap * 0.5
  return { height: air - top, air, labels: placed }
}

function visibleStart(event: FigureEvent, x: Scale, plot: Pick<Rect, 'x' | 'width'>): number | null {
  const from = scaleAt(x, event.x)
  const to = event.xEnd === undefined ? from : scaleAt(x, event.xEnd)
  if (from === null || to === null || to < plot.x - 0.5 || from > plot.x + plot.width + 0.5) return null
  return Math.max(from, plot.x)
}

/** Lines, spans and places of a panel's events in its plot. Events beyond the axis are left out. */
export function placeEvents(
  events: readonly FigureEvent[],
  strip: EventStrip,
  x: Scale,
  y: Scale,
  plot: Rect,
): readonly EventLayout[] {
  return events.flatMap((event): readonly EventLayout[] => {
    const start = visibleStart(event, x, plot)
    if (start === null) return []
    const label = strip.labels.find((one) => one.event === event)
    const end = event.xEnd === undefined ? null : scaleAt(x, event.xEnd)
    const base = { id: event.id, kind: event.kind }
    const py = event.y === undefined ? null : scaleAt(y, event.y)
    if (isPlace(event) && py !== null) {
      if (py < plot.y - 0.5 || py > bottom(plot) + 0.5) return []
      return [
        { ...base, span: null, line: null, point: { x: start, y: py, interval: intervalOf(event, x, plot) } },
      ]
    }
    const span =
      end === null || event.kind === 'crossing'
        ? null
        : { x: start, y: plot.y, width: Math.min(end, right(plot)) - start, height: plot.height }
    const top = label ? plot.y - strip.air + label.text.box.y : plot.y
    return [{ ...base, span, line: { x: start, y1: top, y2: bottom(plot) }, point: null }]
  })
}

function intervalOf(
  event: FigureEvent,
  x: Scale,
  plot: Rect,
): { from: number; to: number; openFrom: boolean; openTo: boolean } | null {
  if (!event.interval) return null
  const [lo, hi] = event.interval
  const from = (lo === null ? null : scaleAt(x, lo)) ?? -Infinity
  const to = (hi === null ? null : scaleAt(x, hi)) ?? Infinity
  return {
    from: clamp(from, plot.x, right(plot)),
    to: clamp(to, plot.x, right(plot)),
    openFrom: from < plot.x,
    openTo: to > right(plot),
  }
}

/** The strip's labels where the plot begins. */
export function stripLabels(strip: EventStrip, plot: Rect): readonly PlacedLabel[] {
  return strip.labels.map(({ event, text }) => ({
    kind: 'event',
    id: `event:${event.id}`,
    series: null,
    tone: event.kind === 'reader' ? 'reader' : null,
    faded: false,
    leader: null,
    text: {
      ...text,
      y: text.y + plot.y - strip.air,
      box: { ...text.box, y: text.box.y + plot.y - strip.air },
    },
  }))
}

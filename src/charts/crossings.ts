import type { Figure, FigureEvent } from '../domain/figure/Figure.ts'
import type { FigureLayout } from '../domain/layout/FigureLayout.ts'
import type { Point } from '../domain/layout/geometry.ts'

/** Where two trends meet, and where that is drawn, in pixels of the figure. */
export type Crossing = {
  readonly panel: number
  readonly event: FigureEvent
  readonly x: number
  readonly y: number
}

/** All crossings in sight, from left to right, panel by panel. */
export function crossingsOf(figure: Figure, layout: FigureLayout): readonly Crossing[] {
  return layout.panels.flatMap(({ events, frame }, panel) =>
    events
      .flatMap(({ id, kind, point }): readonly Crossing[] => {
        const event = figure.panels[panel]?.events.find((one) => one.id === id)
        if (kind !== 'crossing' || !point || !event) return []
        return [{ panel, event, x: point.x + frame.x, y: point.y + frame.y }]
      })
      .toSorted((a, b) => a.x - b.x),
  )
}

/** The crossing after another one, and after the last the first; null where there is none. */
export function nextCrossing(
  crossings: readonly Crossing[],
  from: { readonly panel: number; readonly event: string } | null,
): Crossing | null {
  const here = from
    ? crossings.findIndex(({ panel, event }) => panel === from.panel && event.id === from.event)
    : -1
  return crossings[(here + 1) % crossings.length] ?? null
}

/** How near a pointer must come to where trends meet. */
const reach = 10

/** The crossing at a place of the figure, which goes before marks around it. */
export const crossingAt = (crossings: readonly Crossing[], { x, y }: Point): Crossing | null =>
  crossings.find((one) => Math.hypot(one.x - x, one.y - y) <= reach) ?? null

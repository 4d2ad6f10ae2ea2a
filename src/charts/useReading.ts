import { useMemo } from 'react'
import type { Figure } from '../domain/figure/Figure.ts'
import type { FigureLayout } from '../domain/layout/FigureLayout.ts'
import { markFinder, type FoundMark } from '../domain/layout/findMark.ts'
import type { Point } from '../domain/layout/geometry.ts'
import { readFit } from '../domain/layout/readFit.ts'
import { invert, scaleAt } from '../domain/layout/scale.ts'
import { isSamePick, pickedOf, type Picked } from './picked.ts'

/** What the reader is at: a datum, a place on a fitted trend, or where two trends meet. */
export type Reading =
  | {
      readonly kind: 'mark'
      readonly picked: Picked
      /** Where it was found: to look it up among many costs more than to draw it. */
      readonly mark: FoundMark
      readonly layout: FigureLayout
    }
  | { readonly kind: 'crossing'; readonly panel: number; readonly event: string }
  | { readonly kind: 'fit'; readonly panel: number; readonly x: number }

/** Whether a move of the pointer changes nothing. A place on a trend moves along with it. */
export function isSameReading(a: Reading | null, b: Reading | null): boolean {
  if (a?.kind === 'mark' && b?.kind === 'mark') return isSamePick(a.picked, b.picked)
  return a?.kind === 'crossing' && b?.kind === 'crossing' && a.panel === b.panel && a.event === b.event
}

/** How near the pointer must come: to a mark, to a fit, and to a mark that then goes before a fit. */
const reach = { mark: 28, touch: 40, fit: 10, markFirst: 12 } as const

/** Finds what a place in the figure says. */
export function useReading(
  figure: Figure,
  layout: FigureLayout,
): (at: Point, isTouch: boolean) => Reading | null {
  return useMemo(() => {
    const find = markFinder(layout)
    return (at, isTouch) => {
      const mark = find(at, isTouch ? reach.touch : reach.mark)
      const isNear = mark !== null && Math.hypot(mark.x - at.x, mark.y - at.y) <= reach.markFirst
      const fit = isNear || isTouch ? null : fitUnder(figure, layout, at)
      if (fit) return fit
      return mark && markReading(figure, layout, mark)
    }
  }, [figure, layout])
}

/** A reading of a mark; null for one that stands for no datum of the figure. */
export function markReading(figure: Figure, layout: FigureLayout, mark: FoundMark): Reading | null {
  const picked = pickedOf(figure, mark)
  return picked && { kind: 'mark', picked, mark, layout }
}

function fitUnder(figure: Figure, layout: FigureLayout, at: Point): Reading | null {
  for (const [index, panel] of layout.panels.entries()) {
    const local = { x: at.x - panel.frame.x, y: at.y - panel.frame.y }
    const x = invert(panel.x.scale, local.x)
    for (const mark of panel.marks) {
      const series = figure.panels[index]?.series[mark.index]
      if (series?.mark !== 'fit') continue
      const sample = readFit(series.curve, x)
      const y = sample && scaleAt(panel.y.scale, sample.y)
      if (y !== null && Math.abs(y - local.y) <= reach.fit) return { kind: 'fit', panel: index, x }
    }
  }
  return null
}

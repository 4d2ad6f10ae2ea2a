import type { Figure, FitSeries } from '../domain/figure/Figure.ts'
import type { FigureLayout } from '../domain/layout/FigureLayout.ts'
import { squareMates, type FoundMark } from '../domain/layout/findMark.ts'
import type { Rect } from '../domain/layout/geometry.ts'
import { scaleAt } from '../domain/layout/scale.ts'
import type { Formatter } from '../i18n/Formatter.ts'
import { factsOf, fitsAt, markedAt, squareFacts, type Line, type Marked } from './describe.ts'

export type FitLine = Line & { readonly series: FitSeries }

/** What is told of a mark, in words. */
export type Card = {
  readonly marked: Marked
  readonly name: string
  /** The series, unless it has the mark's name. */
  readonly group: string | null
  readonly lines: readonly Line[]
  /** Fits that pass by say what they are at its place. */
  readonly fits: readonly FitLine[]
}

/** A fit is told beside a mark when it passes within this many pixels of it. */
const nearby = 28

/** What is told of a found mark; null for one of another figure. */
export function cardOf(figure: Figure, layout: FigureLayout, mark: FoundMark, f: Formatter): Card | null {
  const marked = markedAt(figure, mark)
  const panel = layout.panels[mark.panel]
  if (!marked || !panel) return null
  const isNear = (fit: FitSeries, y: number) => {
    const at = scaleAt(panel.y.scale, y)
    const isDrawn = panel.marks.some((one) => one.series === fit.id)
    return isDrawn && at !== null && Math.abs(at + panel.frame.y - mark.y) <= nearby
  }
  const name = f.show(marked.datum.name)
  const group = f.show(marked.series.name)
  return {
    marked,
    name,
    group: group === name ? null : group,
    lines: [...factsOf(marked, figure, f), ...squareFacts(marked.panel, squareMates(layout, mark), f)],
    fits: fitsAt(marked.panel, marked.datum.x, f, isNear),
  }
}

/** What the tooltip of a mark keeps off. A bar may be long: its middle, where the reader points, and not its whole height. */
export function anchorOf({ x, y, radius }: FoundMark): Rect {
  const reach = radius + 2
  return { x: x - reach, y: y - reach, width: reach * 2, height: reach * 2 }
}

/** The words of a card that differ from mark to mark, in the order in which they stand in it. */
export const wordsOf = ({ name, lines, fits }: Card): readonly string[] => [
  name,
  ...[...lines, ...fits].map(({ detail }) => detail),
]

/** Cards of one form differ in nothing but those words. */
export const formOf = ({ marked, group, lines, fits }: Card): string =>
  [
    marked.panel.id,
    marked.series.id,
    group,
    ...lines.map(({ term }) => term),
    ...fits.map(({ series }) => series.id),
  ].join('\n')

/** A card of the same form without those words. */
export function blankOf(card: Card): Card {
  const blank = <T extends Line>(line: T): T => ({ ...line, detail: '' })
  return { ...card, name: '', lines: card.lines.map(blank), fits: card.fits.map(blank) }
}

import type { Figure, Panel } from '../figure/Figure.ts'
import { xDomainOf } from './domains.ts'

/** A part of a figure that stands in a column of a slide, with its place. */
export type SlideColumn = {
  readonly figure: Figure
  readonly x: number
  readonly width: number
  /** The width that its type is sized for: between its own and that of the slide, so that it is read from as far. */
  readonly typeWidth: number
}

/** Room between columns, as a part of the slide’s width. */
const gutter = 0.03
const typePart = 0.75
/** A panel so many times as important as the others keeps the whole width, with the others below it. */
const mainPart = 2.5
/** Room air beside the first and last mark, as a part of the axis. */
const air = 0.012

/**
 * How a figure fills a slide of 16 to 9. Panels below one another leave each a strip too flat to read, and more than two
 * do not fit: they stand in two columns with the x axis they share.
 */
export function slideColumns(figure: Figure, width: number): readonly [SlideColumn, ...SlideColumn[]] {
  const whole = { figure, x: 0, width, typeWidth: width }
  const { panels } = figure
  const weights = panels.map((panel) => panel.weight)
  const isMain = panels.length === 2 && Math.max(...weights) >= mainPart * Math.min(...weights)
  if (panels.length < 2 || isMain) return [whole]
  const domain = xDomainOf(panels, air)
  const shared = panels.map((panel): Panel => ({ ...panel, x: { ...panel.x, domain } }))
  const isLeft = splitOf(panels)
  const column = (own: readonly Panel[], index: number): SlideColumn | null => {
    const [first, ...others] = own
    if (!first) return null
    const each = (width * (1 - gutter)) / 2
    return {
      figure: { ...figure, panels: [first, ...others] },
      x: index * (each + width * gutter),
      width: each,
      typeWidth: width * typePart,
    }
  }
  const side = (wanted: boolean) => shared.filter((_, index) => isLeft[index] === wanted)
  const left = column(side(true), 0)
  const right = column(side(false), 1)
  return left && right ? [left, right] : [whole]
}

/** How much lower the higher column must become for panels to leave their order. */
const orderWorth = 0.1

/**
 * Which panels stand in the first column, so that the higher of the two is as low as it can be. Panels keep their order,
 * one column after the other, unless that would leave one column crowded and the other empty.
 */
function splitOf(panels: readonly Panel[]): readonly boolean[] {
  const needs = panels.map(needOf)
  const total = needs.reduce((sum, need) => sum + need, 0)
  let best: readonly boolean[] = panels.map((_, index) => index === 0)
  let least = Infinity
  // The first panel stays first; every bit of `choice` puts one of the others beside it.
  for (let choice = 0; choice < 2 ** (panels.length - 1) - 1; choice++) {
    const isLeft = panels.map((_, index) => index === 0 || (choice & (1 << (index - 1))) > 0)
    const left = needs.reduce((sum, need, index) => sum + (isLeft[index] ? need : 0), 0)
    const inOrder = isLeft.every((own, index) => index === 0 || !own || isLeft[index - 1])
    const cost = Math.max(left, total - left) + (inOrder ? 0 : total * orderWorth)
    if (cost <= least) [least, best] = [cost, isLeft]
  }
  return best
}

/** About how much height a panel asks for, in lines of type: its titles, then its rows or its plot. */
function needOf(panel: Panel): number {
  if (panel.y.quantity !== 'lane') return 12
  const lanes = new Set(
    panel.series.flatMap((series) => (series.mark === 'fit' ? [] : series.data.map((datum) => datum.y))),
  )
  return 3 + lanes.size * 1.2
}

import type { Sizes } from '../../domain/layout/density.ts'
import type { PlacedLegend } from '../../domain/layout/FigureLayout.ts'
import { pathOfMarkers, px } from '../../domain/layout/paths.ts'
import { element } from './element.ts'
import type { Ink } from './ink.ts'
import { textSvg } from './textSvg.ts'

/** Names of series that no label in the plot names, each with a small picture of how it is drawn. */
export function legendSvg({ items }: PlacedLegend, sizes: Sizes, ink: Ink): string {
  return items
    .map(({ entry, key, text }) => {
      const colour = ink.tone(entry.tone)
      const hasLine = entry.mark === 'line' || entry.mark === 'steps' || entry.mark === 'fit'
      const hasMarker = entry.mark === 'points' || entry.mark === 'line' || entry.mark === 'steps'
      const thickness = entry.mark === 'intervals' ? sizes.bar : sizes.label * 0.8
      const picture = [
        hasLine
          ? element('line', {
              x1: key.x,
              x2: key.x + key.width,
              y1: key.y,
              y2: key.y,
              stroke: colour,
              'stroke-width': sizes.line,
              'stroke-dasharray':
                entry.dash.length === 0
                  ? undefined
                  : entry.dash.map((part) => px(part * sizes.line)).join(' '),
            })
          : '',
        entry.mark === 'stack' || entry.mark === 'bars' || entry.mark === 'intervals'
          ? element('rect', {
              x: key.x,
              y: key.y - thickness / 2,
              width: key.width,
              height: thickness,
              fill: colour,
            })
          : '',
        hasMarker
          ? element('path', {
              d: pathOfMarkers(
                [{ px: key.x + key.width / 2, py: key.y }],
                entry.shape,
                Math.min(sizes.radius, sizes.label / 2.6),
              ),
              fill: colour,
            })
          : '',
      ].join('')
      return (
        (entry.faded ? element('g', { opacity: 0.5 }, picture) : picture) + textSvg(text, { fill: ink.ink })
      )
    })
    .join('')
}

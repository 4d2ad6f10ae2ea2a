import type { PlacedText } from '../../domain/layout/FigureLayout.ts'
import { element, escaped } from './element.ts'

/** A placed block of lines, at the places the layout gave it. */
export function textSvg(
  text: PlacedText,
  look: { readonly fill: string; readonly halo?: string | undefined; readonly family?: string | undefined },
): string {
  const lines = text.lines.map((line, index) =>
    element('tspan', { x: text.x, y: text.y + index * text.lineHeight }, escaped(line)),
  )
  return element(
    'text',
    {
      x: text.x,
      y: text.y,
      fill: look.fill,
      'font-family': look.family,
      'font-size': text.fontSize,
      'font-weight': text.weight === 400 ? undefined : text.weight,
      'text-anchor': text.anchor === 'start' ? undefined : text.anchor,
      ...(look.halo !== undefined && {
        'paint-order': 'stroke',
        stroke: look.halo,
        'stroke-linejoin': 'round',
        'stroke-width': 3.5,
      }),
    },
    lines,
  )
}

import type { Tone } from '../../domain/figure/Figure.ts'
import { markerOf, type Marker } from '../../domain/layout/toneStyle.ts'
import type { LineStyle, MarkerStyle } from './plot.ts'
import type { Palette } from './slideColours.ts'

/** Office has no downward triangle; a dash stands for it. */
const symbols = {
  circle: 'circle',
  diamond: 'diamond',
  square: 'square',
  triangle: 'triangle',
  'triangle-down': 'dash',
  cross: 'x',
  star: 'star',
  spark: 'plus',
} as const satisfies Record<Marker, MarkerStyle['symbol']>

/** Diameters in points. A diamond of the same diameter looks smaller than a circle. */
const sizes = { dot: 6, record: 9 } as const

/** How much of the background shows through what is drawn back. Mixed here: not every viewer draws see-through marks. */
const fade = 0.62

export function colourOf(tone: Tone, faded: boolean, palette: Palette): string {
  return faded ? mixed(palette.tone[tone], palette.surface, fade) : palette.tone[tone]
}

/** A colour `part` of the way to another; both as six hexadecimal digits. */
export function mixed(from: string, to: string, part: number): string {
  const channel = (at: number) => {
    const a = Number.parseInt(from.slice(at, at + 2), 16)
    const b = Number.parseInt(to.slice(at, at + 2), 16)
    return Math.round(a + (b - a) * part)
      .toString(16)
      .padStart(2, '0')
  }
  return `${channel(0)}${channel(2)}${channel(4)}`.toUpperCase()
}

export type Look = {
  readonly tone: Tone
  readonly faded?: boolean | undefined
  readonly hollow?: boolean | undefined
  readonly record?: boolean | undefined
}

/** The marker of a tone: the same shape and colour as on the screen. */
export function markerStyle({ tone, faded = false, hollow, record }: Look, palette: Palette): MarkerStyle {
  const symbol = symbols[markerOf(tone)]
  const colour = colourOf(tone, faded, palette)
  const isStroke = symbol === 'x' || symbol === 'star' || symbol === 'plus'
  return {
    symbol,
    size: (record ? sizes.record : sizes.dot) + (symbol === 'diamond' ? 1 : 0),
    fill: isStroke ? null : hollow ? palette.surface : colour,
    stroke: isStroke || hollow ? colour : palette.surface,
  }
}

/** Dash and width of a tone's lines; beyond the data they break into dots, as on the screen. */
export function lineStyle(
  { tone, faded = false }: Look,
  palette: Palette,
  { width = 2.25, extrapolated = false }: { readonly width?: number; readonly extrapolated?: boolean } = {},
): LineStyle {
  const closed = tone === 'closed'
  const dash = extrapolated
    ? closed
      ? 'dashDot'
      : 'sysDot'
    : closed
      ? 'dash'
      : tone === 'unknown'
        ? 'sysDot'
        : 'solid'
  return { colour: colourOf(tone, faded, palette), width, dash }
}

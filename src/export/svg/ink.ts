import type { Tone } from '../../domain/figure/Figure.ts'
import { themePalettes, type Theme } from './themePalettes.ts'

/** Colours of a theme as SVG writes them. */
export type Ink = {
  readonly surface: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly grid: string
  readonly axis: string
  readonly accent: string
  readonly tone: (tone: Tone) => string
  readonly toneText: (tone: Tone) => string
}

export function inkOf(theme: Theme): Ink {
  const palette = themePalettes[theme]
  const hex = (digits: string): string => `#${digits.toLowerCase()}`
  return {
    surface: hex(palette.surface),
    ink: hex(palette.ink),
    ink2: hex(palette.ink2),
    ink3: hex(palette.ink3),
    grid: hex(palette.grid),
    axis: hex(palette.axis),
    accent: hex(palette.accent),
    tone: (tone) => hex(palette.tone[tone]),
    toneText: (tone) => hex(palette.toneText[tone]),
  }
}

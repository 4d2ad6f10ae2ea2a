import type { Tone } from '../domain/figure/Figure.ts'

/** The colour of a tone's marks; which colour that is, the theme says. */
export const toneColour = (tone: Tone): string => `var(--tone-${tone})`

/** The colour of words about a tone: as its marks, with enough contrast to be read. */
export const toneTextColour = (tone: Tone | null): string =>
  tone === null ? 'var(--ink)' : `var(--tone-${tone}-text)`

/** A dash pattern in pixels, or undefined for a solid line. */
export function dashArray(dash: readonly number[], width: number): string | undefined {
  return dash.length === 0 ? undefined : dash.map((part) => Math.round(part * width * 100) / 100).join(' ')
}

import type { Tone } from '../figure/Figure.ts'

/** The outline of a mark. */
export type Marker =
  | 'circle'
  | 'diamond'
  | 'square'
  | 'triangle'
  | 'triangle-down'
  | 'cross'
  | 'star'
  | 'spark'

const markers = {
  open: 'circle',
  closed: 'diamond',
  unknown: 'square',
  reader: 'triangle',
  own: 'star',
  'own-closed': 'spark',
  rest: 'circle',
  'category-1': 'circle',
  'category-2': 'square',
  'category-3': 'triangle',
  'category-4': 'diamond',
  'category-5': 'triangle-down',
  'category-6': 'cross',
  'category-7': 'circle',
  'category-8': 'square',
} as const satisfies Record<Tone, Marker>

/** The mark of a tone: open and closed differ in shape as well as in hue, and a reader's own marks from all published ones, on every surface. */
export const markerOf = (tone: Tone): Marker => markers[tone]

/**
 * Dashes of a tone's lines, in multiples of the stroke width; empty for a solid line. Beyond the data a line breaks
 * into dots, and a line that is dashed anyway into dashes and dots: both stay apart without colour.
 */
export function dashOf(tone: Tone, extrapolated = false): readonly number[] {
  if (tone === 'own') return extrapolated ? [8, 2, 1, 2] : [8, 2]
  const dashed = tone === 'closed' || tone === 'own-closed'
  const dotted = tone === 'unknown'
  if (extrapolated) return dashed ? [4.5, 2.25, 1, 2.25] : [1, 2.25]
  return dashed ? [4.5, 2.25] : dotted ? [1, 1.75] : []
}

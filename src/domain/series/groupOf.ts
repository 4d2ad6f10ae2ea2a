import type { Openness } from '../dataset/columns.ts'

/** The two sides the dashboard compares. */
export type Group = 'open' | 'closed'

/**
 * Open weights, with or without open training code, are open; hosted access only and unreleased are closed.
 * Unknown stays unknown: null, counted in the notes and drawn on neither side.
 */
export function groupOf(openness: Openness | null): Group | null {
  switch (openness) {
    case 'open_weights':
    case 'open_source':
      return 'open'
    case 'api_only':
    case 'unreleased':
      return 'closed'
    case null:
      return null
  }
  openness satisfies never
}

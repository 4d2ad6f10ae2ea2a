import type { Ink } from './ink.ts'

/** Colours as the page's own variables: a picture within a page follows its theme, remembered or the system's. */
export const pageInk: Ink = {
  surface: 'var(--surface)',
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  ink3: 'var(--ink-3)',
  grid: 'var(--grid)',
  axis: 'var(--axis)',
  accent: 'var(--accent)',
  tone: (tone) => `var(--tone-${tone})`,
  toneText: (tone) => `var(--tone-${tone}-text)`,
}

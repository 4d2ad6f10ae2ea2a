import type { Figure } from '../domain/figure/Figure.ts'
import type { FigureLayout } from '../domain/layout/FigureLayout.ts'
import type { FoundMark } from '../domain/layout/findMark.ts'
import { markOf } from './picked.ts'
import type { Reading } from './useReading.ts'

/**
 * What the reader of one figure is at. It is kept beside React's state, so that a move of the pointer draws nothing anew
 * but the ring and the tooltip, which ask for it, and does so within the event.
 */
export type ReadingStore = {
  readonly get: () => Reading | null
  readonly set: (next: Reading | null) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function readingStore(): ReadingStore {
  let reading: Reading | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => reading,
    set: (next) => {
      if (next === reading) return
      reading = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The mark of a reading: the one that was found, unless the figure is laid out anew since; null for other readings. */
export function markRead(figure: Figure, layout: FigureLayout, reading: Reading | null): FoundMark | null {
  if (reading?.kind !== 'mark') return null
  return reading.layout === layout ? reading.mark : markOf(figure, layout, reading.picked)
}

import { isSamePin, type Pin } from '../domain/display/Display.ts'
import type { Figure } from '../domain/figure/Figure.ts'
import type { FoundMark } from '../domain/layout/findMark.ts'
import type { Lane } from './walk.ts'

/** The mark that the reader is at. */
export type Picked = Pin

export function pickedOf(figure: Figure, mark: FoundMark): Picked | null {
  const panel = figure.panels[mark.panel]
  const series = panel?.series[mark.series]
  if (!panel || !series || series.mark === 'fit') return null
  const datum = series.data[mark.datum]
  return datum ? { panel: panel.id, series: series.id, datum: datum.id } : null
}

/** Where a datum is drawn; null where it is not. */
export function markOf(figure: Figure, lanes: readonly Lane[], picked: Picked): FoundMark | null {
  for (const lane of lanes) {
    const panel = figure.panels[lane.panel]
    const series = panel?.series[lane.series]
    if (panel?.id !== picked.panel || !series || series.mark === 'fit' || series.id !== picked.series)
      continue
    return lane.marks.find((mark) => series.data[mark.datum]?.id === picked.datum) ?? null
  }
  return null
}

export const isSamePick = (a: Picked | null, b: Picked | null): boolean =>
  a === b || (a !== null && b !== null && isSamePin(a, b))

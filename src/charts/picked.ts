import { isSamePin, type Pin } from '../domain/display/Display.ts'
import type { Figure } from '../domain/figure/Figure.ts'
import type { FigureLayout } from '../domain/layout/FigureLayout.ts'
import { targetOf, type FoundMark } from '../domain/layout/findMark.ts'

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
export function markOf(figure: Figure, layout: FigureLayout, picked: Picked): FoundMark | null {
  const panelIndex = figure.panels.findIndex(({ id }) => id === picked.panel)
  const panel = figure.panels[panelIndex]
  const index = panel?.series.findIndex(({ id }) => id === picked.series) ?? -1
  const series = panel?.series[index]
  if (!series || series.mark === 'fit') return null
  const datum = series.data.findIndex(({ id }) => id === picked.datum)
  return datum < 0 ? null : targetOf(layout, panelIndex, index, datum)
}

export const isSamePick = (a: Picked | null, b: Picked | null): boolean =>
  a === b || (a !== null && b !== null && isSamePin(a, b))

import type { Panel, Series } from '../figure/Figure.ts'

/** The series of a panel in their order, those switched off among them. */
export function allSeries({ series, hidden = [] }: Panel): readonly Series[] {
  const all = [...series]
  for (const { at, series: one } of hidden) all.splice(at, 0, one)
  return all
}

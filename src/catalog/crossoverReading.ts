import type { Datum, Figure, Finding } from '../domain/figure/Figure.ts'
import type { Group } from '../domain/series/groupOf.ts'

type Leader = { readonly datum: Datum; readonly y: number }

/** The holder of a side's record in a crossover figure, with its score; null where the side has none. */
export function leaderOf(figure: Figure, side: Group): Leader | null {
  const record = figure.panels[0].series.find(({ id }) => id === `${side}-record`)
  // The last step only carries the record on to the end of the data; its model is the one before, and the same.
  const last = record && record.mark !== 'fit' ? record.data.at(-1) : undefined
  return last && last.y !== null ? { datum: last, y: last.y } : null
}

/** A named number of a figure, or null where this view has none. */
export const findingOf = (figure: Figure, id: string): Finding | null =>
  figure.findings.find((finding) => finding.id === id) ?? null

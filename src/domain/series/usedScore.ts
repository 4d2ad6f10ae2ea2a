import type { Row } from '../dataset/tables.ts'
import type { Day } from '../time/day.ts'
import type { LibraryMatch } from './libraryMatch.ts'
import { pullRates } from './pullRates.ts'

/** What the pulls of a span run on: scores weighted by pulls, and how much of the pulls they speak for. */
export type UsedScore = {
  readonly from: Day
  readonly to: Day
  readonly source: string
  /** Each name at its highest, and at its lowest, scored version. */
  readonly highest: number
  readonly lowest: number
  /** Share of the span's pulls whose name has a scored version. */
  readonly matched: number
}

/**
 * The mean score of models weighted by the pulls they gained, between neighbouring observations at least `shortest`
 * days apart. Names without a scored version weigh nothing in the mean and are what `matched` falls short of one.
 * Spans without any matched pull are left out.
 */
export function usedScores(
  increments: readonly Row<'ollama_increments'>[],
  matches: ReadonlyMap<string, LibraryMatch>,
  shortest: number,
): readonly UsedScore[] {
  const spans = new Map<Day, { from: Day; to: Day; source: string; models: [string, number][] }>()
  for (const [model, rates] of pullRates(increments, (row) => row.model))
    for (const { from, to, perMonth, source } of rates) {
      if (to - from < shortest || perMonth <= 0) continue
      const span = spans.get(from) ?? { from, to, source, models: [] }
      spans.set(from, span)
      span.models.push([model, perMonth])
    }
  return [...spans.values()]
    .toSorted((a, b) => a.from - b.from)
    .flatMap(({ models, ...span }): readonly UsedScore[] => {
      const total = models.reduce((sum, [, pulls]) => sum + pulls, 0)
      const scored = models.flatMap(([model, pulls]) => {
        const match = matches.get(model)
        return match ? [{ match, pulls }] : []
      })
      const counted = scored.reduce((sum, { pulls }) => sum + pulls, 0)
      if (counted <= 0) return []
      const mean = (of: keyof LibraryMatch) =>
        scored.reduce((sum, { match, pulls }) => sum + match[of].score * pulls, 0) / counted
      return [{ ...span, highest: mean('highest'), lowest: mean('lowest'), matched: counted / total }]
    })
}

import { group } from 'd3-array'
import type { Row } from '../dataset/tables.ts'

/** Pulls gained between neighbouring observations of one family, which is what charts of rates are made from. */
export function incrementsOf(rows: readonly Row<'ollama_families'>[]): readonly Row<'ollama_increments'>[] {
  return [...group(rows, (row) => row.family).values()].flatMap((observations) => {
    const ordered = observations.toSorted((a, b) => a.last_observed - b.last_observed)
    return ordered.slice(1).flatMap((now, index) => {
      const before = ordered[index]
      if (!before || now.last_observed <= before.last_observed) return []
      const { family, developer, country, source } = now
      return [
        {
          model: family,
          family,
          developer,
          country,
          from: before.last_observed,
          to: now.last_observed,
          new_pulls: now.pulls - before.pulls,
          source,
        },
      ]
    })
  })
}

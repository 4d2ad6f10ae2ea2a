import type { Row, ScoreRow } from '../dataset/tables.ts'
import { groupOf, type Group } from './groupOf.ts'

/** A model on one benchmark, beside the best that other models could do on the day it came out. */
export type Standing = {
  readonly benchmark: Row<'benchmarks'>
  /** The model's best published score. */
  readonly score: ScoreRow
  /** Its scores on the benchmark, over settings and dated versions. */
  readonly settings: number
  /** Best score of the other models of a side released by the same day; null where there is none yet. */
  readonly open: ScoreRow | null
  readonly closed: ScoreRow | null
  /** Ends of a scale to see them on: those of the benchmark where it has a ceiling, else of all its scores. */
  readonly ends: readonly [number, number]
}

/** Ratings on a board rise and fall with the board: a model's best one was read on another day than another's. */
const boards = 'arena_elo_text'

/**
 * The benchmarks a model has a score on, in the order of `benchmarks`, with the frontier of its day: the best open and
 * the best closed model released up to the release of the version that was scored, the model itself left out. What
 * counts is when a model was released, not when it was tested: scores published since are in it. A version without a
 * date has no frontier. Ratings of the Arena are no scores and are left to `arenaStandings`.
 */
export function standingsOf(
  model: string,
  scores: readonly ScoreRow[],
  benchmarks: readonly Row<'benchmarks'>[],
): readonly Standing[] {
  const own = new Map<string, readonly ScoreRow[]>()
  for (const row of scores)
    if (row.model === model && row.benchmark !== boards)
      own.set(row.benchmark, [...(own.get(row.benchmark) ?? []), row])
  return benchmarks.flatMap((benchmark) => {
    const rows = own.get(benchmark.id) ?? []
    const [first, ...others] = rows
    if (!first) return []
    const score = others.reduce((best, row) => (row.score > best.score ? row : best), first)
    const best = (group: Group): ScoreRow | null => {
      let top: ScoreRow | null = null
      for (const row of scores) {
        if (row.benchmark !== benchmark.id || row.model === model || groupOf(row.openness) !== group) continue
        if (row.released === null || score.released === null || row.released > score.released) continue
        if (top === null || row.score > top.score) top = row
      }
      return top
    }
    const all = scores.filter((row) => row.benchmark === benchmark.id).map((row) => row.score)
    const ends =
      benchmark.ceiling === null
        ? ([Math.min(...all), Math.max(...all)] as const)
        : ([Math.min(0, ...all), benchmark.ceiling] as const)
    const settings = rows.length
    return [{ benchmark, score, settings, open: best('open'), closed: best('closed'), ends }]
  })
}

import { drawIndex } from '../random/seededRandom.ts'
import type { Random } from '../random/xoshiro128.ts'
import { percentile } from '../stats/percentile.ts'
import type { Day } from '../time/day.ts'

type Scored = { readonly id: string; readonly released: Day; readonly score: number }

/** A score laid across both sides: who reached it first on each, and the days between. */
export type RulerReading<T> = {
  readonly score: number
  readonly closed: T | null
  readonly open: T | null
  /** From the first closed to the first open model at this score, negative where the open one came first; null unless both are. */
  readonly days: number | null
  /** Ends of the middle share of resamples; null where there is no end, because too many of them have no open model there. */
  readonly lo: number | null
  readonly hi: number | null
}

type Options = { readonly resamples: number; readonly random: Random; readonly level: number }

/**
 * For each score, in ascending order, the first closed and the first open model to reach it, with the days between and
 * the percentile interval of those days over resamples of the models, each side drawn by itself. A resample without a
 * closed model at the score says nothing; one without an open model counts as later than any.
 *
 * A resample can lose the first model and never finds an earlier one, so both dates lean late in it; the interval shows
 * how much the reading hangs on single models, not an error that is equal on both sides.
 *
 * Source: B. Efron and R. J. Tibshirani (1993), "An Introduction to the Bootstrap", chapter 13 (percentile intervals).
 */
export function rulerOf<T extends Scored>(
  sides: { readonly closed: readonly T[]; readonly open: readonly T[] },
  scores: readonly number[],
  { resamples, random, level }: Options,
): readonly RulerReading<T>[] {
  const closed = sides.closed.toSorted(inOrder)
  const open = sides.open.toSorted(inOrder)
  const spread = scores.map((): number[] => [])
  for (let i = 0; i < resamples; i++) {
    const closedThen = firsts(draw(closed, random), scores)
    const openThen = firsts(draw(open, random), scores)
    spread.forEach((days, k) => {
      const from = closedThen[k]
      if (from) days.push((openThen[k]?.released ?? Infinity) - from.released)
    })
  }
  const closedNow = firsts(closed, scores)
  const openNow = firsts(open, scores)
  return scores.map((score, k) => {
    const [first, second] = [closedNow[k] ?? null, openNow[k] ?? null]
    const days = (spread[k] ?? []).toSorted((a, b) => a - b)
    return {
      score,
      closed: first,
      open: second,
      days: first && second ? second.released - first.released : null,
      lo: finite(percentile(days, (1 - level) / 2)),
      hi: finite(percentile(days, (1 + level) / 2)),
    }
  })
}

/** In order of release; of one day the best first, so that a score is reached by the best of the day it was reached. */
const inOrder = (a: Scored, b: Scored): number =>
  a.released - b.released || b.score - a.score || (a.id < b.id ? -1 : 1)

/** Between a date and none lies none, and so does what is interpolated among those without. */
const finite = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null

function draw<T>(items: readonly T[], random: Random): readonly T[] {
  const isDrawn = new Uint8Array(items.length)
  for (let i = 0; i < items.length; i++) isDrawn[drawIndex(random, items.length)] = 1
  return items.filter((_, i) => isDrawn[i] === 1)
}

/** For each score, ascending, the first item to reach it; nothing from the first score on that none reaches. */
function firsts<T extends Scored>(items: readonly T[], scores: readonly number[]): readonly T[] {
  const found: T[] = []
  for (const item of items) {
    for (;;) {
      const next = scores[found.length]
      if (next === undefined || item.score < next) break
      found.push(item)
    }
  }
  return found
}

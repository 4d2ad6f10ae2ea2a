import { group, median } from 'd3-array'
import type { Row } from '../dataset/tables.ts'

type Increment = Row<'ollama_increments'>

export type Adjustment = {
  readonly rule: 'surge' | 'lockstep' | 'reset'
  readonly row: Increment
  /** What the model usually gains in as many days: what the gain is replaced by. */
  readonly usual: number
  /** Pulls taken out; negative where pulls were added back. */
  readonly removed: number
}

export type AdjustedPulls = {
  /** The same rows, with gains replaced where a rule applies. */
  readonly rows: readonly Increment[]
  readonly adjustments: readonly Adjustment[]
}

/** A gain is a surge from this many times the usual one on. */
export const surgeTimes = 4
/** Below this many pulls a day nothing is a surge: counts are published rounded. */
export const surgeFloor = 1000
/** Earlier observations of the last year that a model needs before anything is usual for it. */
export const leastEarlier = 2
/** So many models, each with a gain of at least `lockstepFloor`, all within `lockstepWidth` of one another. */
export const lockstepModels = 8
export const lockstepFloor = 1_000_000
export const lockstepWidth = 0.06

const daysOfYear = 365

/**
 * Finds gains that are unlikely to be people, by three rules that are the same for every model, and replaces them by
 * what is usual for the model: the median of its daily rates between earlier observations, those that began within the
 * year before, of which there must be `leastEarlier`.
 *
 * `lockstep`: at least `lockstepModels` models gain at least `lockstepFloor` pulls each between the same two
 * observations, the largest at most `lockstepWidth` more than the smallest. A model without earlier observations is
 * given the median daily rate of the other models between those observations.
 * `surge`: a model gains `surgeTimes` its usual rate and more than `surgeFloor` a day.
 * `reset`: a count fell (a model was uploaded anew); the fall is replaced by what is usual, or zero where nothing is.
 *
 * Flagged gains stay in the median of later ones, so a rate that lasts becomes usual and is no longer taken out.
 */
export function adjustedPulls(rows: readonly Increment[]): AdjustedPulls {
  const inStep = lockstepRows(rows)
  const bySpan = group(rows, spanOf)
  const byModel = group(rows, (row) => row.model)
  const adjustments = new Map<Increment, Adjustment>()
  for (const row of rows) {
    const days = row.to - row.from
    if (days <= 0) continue
    const earlier = (byModel.get(row.model) ?? []).filter(
      (other) => other.from < row.from && row.from - other.from <= daysOfYear,
    )
    const own = earlier.length >= leastEarlier ? (median(earlier, rateOf) ?? null) : null
    const rule = ruleOf(row, own, inStep.has(row))
    if (rule === null) continue
    const others = (bySpan.get(spanOf(row)) ?? []).filter((other) => !inStep.has(other))
    const rate = own ?? (rule === 'lockstep' ? (median(others, rateOf) ?? 0) : 0)
    const usual = Math.max(0, rate) * days
    if (rule !== 'reset' && usual >= row.new_pulls) continue
    adjustments.set(row, { rule, row, usual, removed: row.new_pulls - usual })
  }
  return {
    rows: rows.map((row) => {
      const adjustment = adjustments.get(row)
      return adjustment ? { ...row, new_pulls: adjustment.usual } : row
    }),
    adjustments: [...adjustments.values()].toSorted(
      (a, b) =>
        a.row.from - b.row.from ||
        b.removed - a.removed ||
        a.row.to - b.row.to ||
        (a.row.model < b.row.model ? -1 : 1),
    ),
  }
}

/**
 * The adjustments of some rows, found among all of them: what is taken out of a model must not depend on which others
 * are looked at.
 */
export function adjustedAmong(all: readonly Increment[], kept: readonly Increment[]): AdjustedPulls {
  const whole = adjustedPulls(all)
  const isKept = new Set(kept)
  const keptAt = all.map((row) => isKept.has(row))
  return {
    rows: whole.rows.filter((_, index) => keptAt[index]),
    adjustments: whole.adjustments.filter(({ row }) => isKept.has(row)),
  }
}

const spanOf = (row: Increment) => `${row.from}/${row.to}`
const rateOf = (row: Increment) => row.new_pulls / (row.to - row.from)

function ruleOf(row: Increment, own: number | null, isInStep: boolean): Adjustment['rule'] | null {
  if (row.new_pulls < 0) return 'reset'
  if (isInStep) return 'lockstep'
  const rate = rateOf(row)
  return own !== null && rate > surgeTimes * own && rate > surgeFloor ? 'surge' : null
}

/** Rows of groups that gained nearly the same between the same two observations: the largest such group of each span. */
function lockstepRows(rows: readonly Increment[]): ReadonlySet<Increment> {
  const found = new Set<Increment>()
  for (const span of group(rows, spanOf).values()) {
    const large = span
      .filter((row) => row.new_pulls >= lockstepFloor)
      .toSorted((a, b) => a.new_pulls - b.new_pulls)
    let best: readonly Increment[] = []
    for (const [index, least] of large.entries()) {
      const most = least.new_pulls * (1 + lockstepWidth)
      const together = large.slice(index).filter((row) => row.new_pulls <= most)
      if (together.length > best.length) best = together
    }
    if (best.length >= lockstepModels) for (const row of best) found.add(row)
  }
  return found
}

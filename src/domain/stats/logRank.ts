import { undetermined, type Estimate } from './Estimate.ts'
import type { Duration } from './kaplanMeier.ts'
import { twoSidedNormalP } from './normalTail.ts'

export type LogRank = {
  /** Events in the first group, and how many were to be expected if both groups ended alike. */
  readonly observed: number
  readonly expected: number
  /** Chi-square with one degree of freedom. */
  readonly chiSquare: number
  /** Probability of a difference at least as large if both groups ended alike. */
  readonly p: number
}

/**
 * The log-rank test of two groups of durations, some of them still running: at each time at which something ended, the
 * events of the first group against its share of those at risk, with hypergeometric variance. Assumes independent
 * durations and that censoring has nothing to do with the group; it sees best a ratio of hazards that does not change.
 *
 * Undetermined: `too-few-points` where a group is empty or nothing ended while both groups were at risk.
 *
 * Source: N. Mantel (1966), "Evaluation of survival data and two new rank order statistics arising in its
 * consideration", Cancer Chemotherapy Reports 50, 163–170.
 */
export function logRank(first: readonly Duration[], second: readonly Duration[]): Estimate<LogRank> {
  const both = [...first, ...second]
  const times = [...new Set(both.filter(({ ended }) => ended).map(({ time }) => time))]
  let observed = 0
  let expected = 0
  let variance = 0
  for (const time of times) {
    const atRisk = both.filter((one) => one.time >= time).length
    const atRiskFirst = first.filter((one) => one.time >= time).length
    const events = both.filter((one) => one.ended && one.time === time).length
    observed += first.filter((one) => one.ended && one.time === time).length
    expected += (events * atRiskFirst) / atRisk
    if (atRisk > 1)
      variance +=
        (events * (atRiskFirst / atRisk) * (1 - atRiskFirst / atRisk) * (atRisk - events)) / (atRisk - 1)
  }
  if (variance === 0) return undetermined('too-few-points')
  const chiSquare = (observed - expected) ** 2 / variance
  return { kind: 'fitted', observed, expected, chiSquare, p: twoSidedNormalP(Math.sqrt(chiSquare)) }
}

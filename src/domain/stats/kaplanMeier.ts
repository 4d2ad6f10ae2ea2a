import { undetermined, type Estimate } from './Estimate.ts'
import { twoSidedZ } from './tQuantile.ts'

/** A time that ended with the event, or one that was still running when the data end (censored). */
export type Duration = { readonly time: number; readonly ended: boolean }

export type SurvivalStep = {
  readonly time: number
  /** Durations still running just before this time. */
  readonly atRisk: number
  readonly events: number
  /** Share that is still running after this time, 0 to 1. */
  readonly survival: number
  /** Greenwood's standard error of the share. */
  readonly se: number
  /** Pointwise interval on the log(−log) scale; it stays within 0 and 1. */
  readonly lo: number
  readonly hi: number
}

export type Survival = {
  readonly n: number
  readonly events: number
  /** One step for each time at which something ended, in order. */
  readonly steps: readonly SurvivalStep[]
  /** First time by which half have ended; null where fewer than half did. */
  readonly median: number | null
  /** Times between which the median lies at the level asked for; null where the data set no limit. */
  readonly medianLo: number | null
  readonly medianHi: number | null
}

/**
 * The share of durations longer than t when some are still running: the product of (1 − ended / at risk) over all times
 * up to t. A duration censored at a time counts as at risk at that time. Assumes that what is censored would have ended
 * like the rest.
 *
 * The interval of the median holds the times at which the pointwise interval of the curve contains one half.
 *
 * Undetermined: `too-few-points` where nothing has ended. Times are not negative.
 *
 * Sources: E. L. Kaplan and P. Meier (1958), "Nonparametric estimation from incomplete observations", JASA 53, 457–481;
 * M. Greenwood (1926) for the variance; R. Brookmeyer and J. Crowley (1982), "A confidence interval for the median
 * survival time", Biometrics 38, 29–41, on the log(−log) scale.
 */
export function kaplanMeier(durations: readonly Duration[], level: number): Estimate<Survival> {
  const z = twoSidedZ(level)
  const times = [...new Set(durations.filter((one) => one.ended).map((one) => one.time))].sort(
    (a, b) => a - b,
  )
  if (times.length === 0) return undetermined('too-few-points')
  const steps: SurvivalStep[] = []
  let survival = 1
  let variance = 0
  for (const time of times) {
    const atRisk = durations.filter((one) => one.time >= time).length
    const events = durations.filter((one) => one.ended && one.time === time).length
    survival *= 1 - events / atRisk
    if (atRisk > events) variance += events / (atRisk * (atRisk - events))
    steps.push({
      time,
      atRisk,
      events,
      survival,
      se: survival * Math.sqrt(variance),
      ...band(survival, variance, z),
    })
  }
  const firstAtMostHalf = (of: (step: SurvivalStep) => number): number | null =>
    steps.find((step) => of(step) <= 0.5)?.time ?? null
  return {
    kind: 'fitted',
    n: durations.length,
    events: durations.filter((one) => one.ended).length,
    steps,
    median: firstAtMostHalf((step) => step.survival),
    medianLo: firstAtMostHalf((step) => step.lo),
    medianHi: firstAtMostHalf((step) => step.hi),
  }
}

/** A share of 0 has no place on the log(−log) scale: its spread comes to nothing, and nothing is said beyond it. */
function band(survival: number, variance: number, z: number): { readonly lo: number; readonly hi: number } {
  const spread = (z * Math.sqrt(variance)) / Math.abs(Math.log(survival))
  return { lo: survival ** Math.exp(spread), hi: survival ** Math.exp(-spread) }
}

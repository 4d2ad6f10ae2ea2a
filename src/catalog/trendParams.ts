import { choice } from '../domain/params/Param.ts'
import { dayOf, type Day } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'

/** What a trend is fitted through. */
export const ofParam = choice({
  label: msg('crossover.param.of'),
  options: { all: msg('crossover.of.all'), records: msg('crossover.of.records') },
  fallback: 'records',
})

/** How a trend is fitted. */
export const fitParam = choice({
  label: msg('crossover.param.fit'),
  options: {
    linear: msg('fit.linear'),
    logit: msg('fit.logit'),
    'theil-sen': msg('fit.theil-sen'),
    quantile: msg('fit.quantile'),
  },
  fallback: 'linear',
})

/** The fits a reader can choose. */
export type Fit = typeof fitParam.fallback

/** Which licences make released weights open. */
export const openParam = choice({
  label: msg('crossover.param.open'),
  options: { weights: msg('crossover.open.weights'), permissive: msg('crossover.open.permissive') },
  fallback: 'weights',
})

/** The years a trend is fitted to. */
export const sinceParam = choice({
  label: msg('crossover.param.since'),
  options: [
    ['all', msg('crossover.since.all')],
    ['2022', msg('crossover.since.2022')],
    ['2023', msg('crossover.since.2023')],
    ['2024', msg('crossover.since.2024')],
  ],
  fallback: '2022',
})

/** The years a reader can choose. */
export type Since = typeof sinceParam.fallback

/** First day of the years a trend is fitted to; null for all. */
export function sinceDay(since: Since): Day | null {
  return since === 'all' ? null : dayOf(Number(since))
}

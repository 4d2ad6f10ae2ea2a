import type { Finding, Note } from '../domain/figure/Figure.ts'
import { measured, type Text } from '../domain/figure/text.ts'
import type { Lag } from '../domain/series/lags.ts'
import type { ScoredModel } from '../domain/series/scoredModels.ts'
import type { Estimate } from '../domain/stats/Estimate.ts'
import type { Survival } from '../domain/stats/kaplanMeier.ts'
import { daysPerMonth, type Day } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import type { BenchmarkChoice } from './benchmarks.ts'

export type LagContext = {
  readonly benchmark: BenchmarkChoice
  readonly lags: readonly Lag<ScoredModel>[]
  readonly survival: Estimate<Survival>
  readonly asOf: Day
  readonly tolerance: number
  readonly access: 'public' | 'private' | null
}

const months = (value: number) => measured('months', value)

export function headlineOf({ benchmark, survival, lags }: LagContext): Text {
  const waiting = measured('count', lags.filter((one) => one.open === null).length)
  const name = benchmark.name
  if (survival.kind === 'undetermined') return msg('lag.headline.none', { benchmark: name, waiting })
  if (survival.median === null) return msg('lag.headline.noMedian', { benchmark: name, waiting })
  const values = { benchmark: name, waiting, n: measured('count', lags.length) }
  if (survival.median === 0) return msg('lag.headline.level', values)
  if (lags.length === 1) return msg('lag.headline.one', { benchmark: name, median: months(survival.median) })
  return msg('lag.headline', { benchmark: name, median: months(survival.median), waiting })
}

export function findingsOf({ survival, lags, asOf }: LagContext): readonly Finding[] {
  const findings: Finding[] = []
  if (survival.kind === 'fitted' && survival.median !== null) {
    const { median, medianLo, medianHi } = survival
    const bounded = medianLo !== null && medianHi !== null
    findings.push({
      id: 'median',
      label:
        bounded || medianLo === null
          ? msg('lag.finding.median')
          : msg('lag.finding.median.from', { lo: months(medianLo) }),
      value: months(median),
      ...(bounded && { interval: [months(medianLo), months(medianHi)] as const }),
    })
  }
  const reached = lags.filter((one) => one.open !== null).toSorted((a, b) => a.days - b.days)
  const middle = reached[Math.floor((reached.length - 1) / 2)]
  if (middle)
    findings.push({
      id: 'matched-only',
      label: msg('lag.finding.matchedOnly', { n: measured('count', reached.length) }),
      value: months(middle.days / daysPerMonth),
    })
  const newest = lags.findLast((one) => one.open !== null)
  if (newest?.open)
    findings.push({
      id: 'newest',
      label: msg('lag.finding.newest', {
        closed: { en: newest.closed.row.name },
        open: { en: newest.open.row.name },
      }),
      value: months(newest.days / daysPerMonth),
    })
  const oldestWaiting = lags.find((one) => one.open === null)
  if (oldestWaiting)
    findings.push({
      id: 'waiting',
      label: msg('lag.finding.waiting', { closed: { en: oldestWaiting.closed.row.name } }),
      value: months((asOf - oldestWaiting.closed.released) / daysPerMonth),
    })
  return findings
}

export function notesOf({ benchmark, lags, tolerance, access }: LagContext): readonly Note[] {
  const count = (value: number) => measured('count', value)
  const waiting = lags.filter((one) => one.open === null).length
  const ahead = lags.filter((one) => one.open !== null && one.days === 0).length
  return [
    { kind: 'basis', text: benchmark.basis },
    {
      kind: 'n',
      text: msg('lag.note.n', { n: count(lags.length), waiting: count(waiting), ahead: count(ahead) }),
    },
    { kind: 'method', text: msg('lag.note.median') },
    {
      kind: 'method',
      text: msg('lag.note.tolerance', { points: measured(benchmark.difference, tolerance) }),
    },
    ...(access === null ? [] : [{ kind: 'coverage' as const, text: msg(`lag.note.access.${access}`) }]),
    { kind: 'caution', text: msg('lag.note.independent') },
    { kind: 'caution', text: msg('crossover.note.known') },
  ]
}

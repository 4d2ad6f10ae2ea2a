import type { Dataset } from '../domain/dataset/Dataset.ts'
import type { Figure, Finding, Note } from '../domain/figure/Figure.ts'
import { sourcesOf } from '../domain/figure/sourcesOf.ts'
import { measured, type Text } from '../domain/figure/text.ts'
import { bounded, choice, optionalDay } from '../domain/params/Param.ts'
import { lagsOf, type Lag } from '../domain/series/lags.ts'
import { scoredModels, type ScoredModel } from '../domain/series/scoredModels.ts'
import type { Estimate } from '../domain/stats/Estimate.ts'
import { kaplanMeier, type Survival } from '../domain/stats/kaplanMeier.ts'
import { runningMaximum } from '../domain/stats/runningMaximum.ts'
import { dayOf, daysPerMonth, type Day } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import { basisParam, benchParam } from './benchmarkParams.ts'
import { benchmarkChoice, type BenchmarkChoice } from './benchmarks.ts'
import { defineChart } from './defineChart.ts'
import { recordPanels, survivalPanel } from './lagPanels.ts'

/** Confidence level of the median and of the curve. */
const level = 0.95

/** How far behind: for each closed record, the time until an open model reached it. */
export const lag = defineChart({
  id: 'lag',
  name: msg('lag.name'),
  question: msg('lag.question'),
  tables: ['scores', 'benchmarks'],
  params: {
    bench: benchParam,
    basis: basisParam,
    show: choice({
      label: msg('lag.param.show'),
      options: { records: msg('lag.show.records'), survival: msg('lag.show.survival') },
      fallback: 'records',
    }),
    tolerance: bounded({ label: msg('lag.param.tolerance'), fallback: 0, min: 0, max: 5, step: 0.5 }),
    asOf: optionalDay({
      label: msg('crossover.param.asOf'),
      none: msg('crossover.asOf.latest'),
      from: dayOf(2021),
      to: null,
    }),
  },
  applies: (key, values) => key !== 'basis' || values.bench === 'mmlu',
  presets: [
    { id: 'mmlu', label: msg('benchmark.mmlu'), values: { bench: 'mmlu' } },
    { id: 'gpqa', label: msg('benchmark.gpqa'), values: { bench: 'gpqa' } },
    { id: 'survival', label: msg('lag.preset.survival'), values: { show: 'survival' } },
  ],
  build: (data, values) => {
    const benchmark = benchmarkChoice(values.bench, values.basis)
    const { models } = scoredModels(data.tables.scores, benchmark.table)
    const newest = models.at(-1)
    if (!newest) return { kind: 'empty', why: msg('crossover.empty', { benchmark: benchmark.name }) }
    const asOf = values.asOf ?? newest.released
    const closed = models.filter((m) => m.group === 'closed' && m.released <= asOf)
    const open = models.filter((m) => m.group === 'open')
    const records = runningMaximum(closed, {
      x: (m) => m.released,
      y: (m) => m.score,
      id: (m) => m.id,
    }).map((record) => record.item)
    if (records.length === 0)
      return {
        kind: 'empty',
        why: msg('lag.empty', { benchmark: benchmark.name, day: measured('day', asOf) }),
      }
    const lags = lagsOf(records, open, { tolerance: values.tolerance, asOf })
    const survival = kaplanMeier(
      lags.map(({ days, open: reachedBy }) => ({ time: days / daysPerMonth, ended: reachedBy !== null })),
      level,
    )
    const panels: Figure['panels'] =
      values.show === 'survival' && survival.kind === 'fitted'
        ? [survivalPanel(lags, survival, level)]
        : recordPanels(lags, { asOf, median: survival.kind === 'fitted' ? survival.median : null, benchmark })
    const access = data.tables.benchmarks.find((row) => row.id === benchmark.table)?.access ?? null
    const context: Context = { benchmark, lags, survival, asOf, tolerance: values.tolerance, access }
    return { kind: 'figure', figure: figureOf(data, context, panels, values.show) }
  },
})

type Context = {
  readonly benchmark: BenchmarkChoice
  readonly lags: readonly Lag<ScoredModel>[]
  readonly survival: Estimate<Survival>
  readonly asOf: Day
  readonly tolerance: number
  readonly access: 'public' | 'private' | null
}

function figureOf(
  data: Dataset<'scores' | 'benchmarks'>,
  context: Context,
  panels: Figure['panels'],
  show: 'records' | 'survival',
): Figure {
  const { benchmark } = context
  return {
    chart: 'lag',
    headline: headlineOf(context),
    subtitle: msg(show === 'survival' ? 'lag.subtitle.survival' : 'lag.subtitle', {
      benchmark: benchmark.name,
    }),
    howToRead: msg(show === 'survival' ? 'lag.howToRead.survival' : 'lag.howToRead'),
    panels,
    findings: findingsOf(context),
    notes: notesOf(context),
    sources: sourcesOf(panels, data),
    dataDate: data.dataDate,
  }
}

const months = (value: number) => measured('months', value)

function headlineOf({ benchmark, survival, lags }: Context): Text {
  const waiting = measured('count', lags.filter((one) => one.open === null).length)
  const name = benchmark.name
  if (survival.kind === 'undetermined') return msg('lag.headline.none', { benchmark: name, waiting })
  if (survival.median === null) return msg('lag.headline.noMedian', { benchmark: name, waiting })
  return msg('lag.headline', { benchmark: name, median: months(survival.median), waiting })
}

function findingsOf({ survival, lags, asOf }: Context): readonly Finding[] {
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

function notesOf({ benchmark, lags, tolerance, access }: Context): readonly Note[] {
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

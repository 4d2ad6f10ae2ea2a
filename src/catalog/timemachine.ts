import type { Figure, Finding, Note } from '../domain/figure/Figure.ts'
import { sourcesOf } from '../domain/figure/sourcesOf.ts'
import { measured, type Text } from '../domain/figure/text.ts'
import { choice } from '../domain/params/Param.ts'
import { scoredModels } from '../domain/series/scoredModels.ts'
import { daysPerMonth } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import { basisParam, benchParam } from './benchmarkParams.ts'
import { benchmarkChoice, scoresOn } from './benchmarks.ts'
import { defineChart } from './defineChart.ts'
import {
  fewestForForecast,
  firstLevel,
  forecastsOf,
  gapSteps,
  scoreOf,
  type Forecast,
} from './timemachineAnalysis.ts'
import { gapPanel, late2023, meetPanel, type Choices, type ForecastContext } from './timemachinePanels.ts'
import { fitParam, ofParam, sinceDay, sinceParam } from './trendParams.ts'

/** Old forecasts held to account: at each quarter's end the trends are refitted and compared with what came. */
export const timemachine = defineChart({
  id: 'timemachine',
  name: msg('timemachine.name'),
  question: msg('timemachine.question'),
  tables: ['scores', 'benchmarks'],
  needs: ({ bench }) => [scoresOn(bench), 'benchmarks'],
  params: {
    bench: { ...benchParam, fallback: 'mmlu' },
    basis: basisParam,
    of: { ...ofParam, fallback: 'all' },
    fit: fitParam,
    since: sinceParam,
    horizon: choice({
      label: msg('timemachine.param.horizon'),
      options: [
        ['6', msg('timemachine.horizon.6')],
        ['12', msg('timemachine.horizon.12')],
        ['24', msg('timemachine.horizon.24')],
      ],
      fallback: '12',
    }),
  },
  applies: (key, values) => key !== 'basis' || values.bench === 'mmlu',
  presets: [
    { id: 'records', label: msg('timemachine.preset.records'), values: { of: 'records' } },
    {
      id: 'eci',
      label: msg('timemachine.preset.eci'),
      values: { bench: 'eci', of: 'records', horizon: '6' },
    },
  ],
  build: function* (data, values) {
    const benchmark = benchmarkChoice(values.bench, values.basis)
    const { models } = scoredModels(data.tables.scores, benchmark.table)
    const newest = models.at(-1)?.released
    const steps = gapSteps(models)
    if (newest === undefined || steps.length === 0)
      return { kind: 'empty', why: msg('crossover.empty', { benchmark: benchmark.name }) }
    const row = data.tables.benchmarks.find((one) => one.id === benchmark.table)
    const bounds =
      row && row.floor !== null && row.ceiling !== null ? { floor: row.floor, ceiling: row.ceiling } : null
    const horizonMonths = Number(values.horizon)
    yield 0.2
    const forecasts = forecastsOf(models, newest, {
      method: values.fit,
      of: values.of,
      since: sinceDay(values.since),
      bounds,
      horizonMonths,
    })
    yield 0.8
    const score = scoreOf(forecasts, steps, newest)
    const context: ForecastContext = { benchmark, forecasts, steps, score, newest, horizonMonths }
    const panels: Figure['panels'] = [gapPanel(context, values), meetPanel(context, values)]
    const figure: Figure = {
      chart: 'timemachine',
      headline: headlineOf(context),
      subtitle: msg('timemachine.subtitle', {
        benchmark: benchmark.name,
        horizon: measured('months', horizonMonths),
        basis: benchmark.basis,
      }),
      howToRead: msg('timemachine.howToRead'),
      panels,
      findings: findingsOf(context),
      notes: notesOf(context, values),
      sources: sourcesOf(panels, data),
      dataDate: data.dataDate,
    }
    return { kind: 'figure', figure }
  },
})

const of2023 = ({ forecasts }: ForecastContext): Forecast | undefined =>
  forecasts.find((one) => one.asOf === late2023)

function headlineOf(context: ForecastContext): Text {
  const { benchmark, horizonMonths, score } = context
  const then = of2023(context)
  if (then?.gap && then.actual !== null)
    return msg('timemachine.headline', {
      benchmark: benchmark.name,
      horizon: measured('months', horizonMonths),
      forecast: measured(benchmark.difference, then.gap.y),
      actual: measured(benchmark.difference, then.actual),
    })
  if (score.typicalError === null) return msg('timemachine.headline.none', { benchmark: benchmark.name })
  return msg('timemachine.headline.typical', {
    benchmark: benchmark.name,
    horizon: measured('months', horizonMonths),
    error: measured(benchmark.difference, score.typicalError),
  })
}

function findingsOf(context: ForecastContext): readonly Finding[] {
  const { benchmark, score, newest, steps } = context
  const count = (value: number) => measured('count', value)
  const findings: Finding[] = []
  const then = of2023(context)
  if (then?.gap && then.actual !== null)
    findings.push({
      id: 'late-2023',
      label: msg('timemachine.finding.error2023', { forecast: measured(benchmark.difference, then.gap.y) }),
      value: measured(benchmark.difference, Math.abs(then.gap.y - then.actual)),
    })
  if (then && then.meets !== null) {
    const met = firstLevel(steps, then.asOf)
    const late = (met ?? newest) - then.meets
    findings.push({
      id: 'meets-2023',
      label:
        met !== null
          ? msg('timemachine.finding.meets.met', { day: measured('day', met) })
          : late > 0
            ? msg('timemachine.finding.meets.late', { late: measured('months', late / daysPerMonth) })
            : msg('timemachine.finding.meets.open'),
      value: measured('day', then.meets),
    })
  }
  if (score.typicalError !== null)
    findings.push({
      id: 'typical-error',
      label: msg('timemachine.finding.typicalError', { n: count(score.checked) }),
      value: measured(benchmark.difference, score.typicalError),
    })
  if (score.dateError)
    findings.push({
      id: 'date-error',
      label: msg(
        score.dateError.atLeast ? 'timemachine.finding.dateError.atLeast' : 'timemachine.finding.dateError',
        { n: count(score.due) },
      ),
      value: measured('months', score.dateError.days / daysPerMonth),
    })
  if (score.withInterval > 0)
    findings.push({
      id: 'coverage',
      label: msg('timemachine.finding.coverage', { held: count(score.held), n: count(score.withInterval) }),
      value: measured('share', score.held / score.withInterval),
    })
  findings.push({
    id: 'due',
    label: msg('timemachine.finding.due', { met: count(score.met) }),
    value: count(score.due),
  })
  return findings
}

function notesOf({ benchmark, forecasts, score }: ForecastContext, choices: Choices): readonly Note[] {
  const count = (value: number) => measured('count', value)
  return [
    { kind: 'basis', text: benchmark.basis },
    {
      kind: 'n',
      text: msg('timemachine.note.n', { n: count(forecasts.length), checked: count(score.checked) }),
    },
    {
      kind: 'method',
      text: msg(choices.of === 'records' ? 'crossover.note.method.records' : 'crossover.note.method.all', {
        fit: msg(`fit.${choices.fit}.method`),
      }),
    },
    { kind: 'method', text: msg('timemachine.note.fewest', { n: count(fewestForForecast[choices.of]) }) },
    { kind: 'method', text: msg('timemachine.note.interval') },
    { kind: 'method', text: msg('timemachine.note.due') },
    { kind: 'caution', text: msg('crossover.note.known') },
  ]
}

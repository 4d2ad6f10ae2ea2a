import type { Dataset } from '../domain/dataset/Dataset.ts'
import type { Figure } from '../domain/figure/Figure.ts'
import { sourcesOf } from '../domain/figure/sourcesOf.ts'
import { measured } from '../domain/figure/text.ts'
import type { Values } from '../domain/params/grammar.ts'
import { bounded, choice, optionalDay } from '../domain/params/Param.ts'
import { lagsOf } from '../domain/series/lags.ts'
import { scoredModels } from '../domain/series/scoredModels.ts'
import { kaplanMeier } from '../domain/stats/kaplanMeier.ts'
import { runningMaximum } from '../domain/stats/runningMaximum.ts'
import { dayOf, daysPerMonth } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import { basisParam, benchParam } from './benchmarkParams.ts'
import { benchmarkChoice, scoresOn } from './benchmarks.ts'
import { defineChart, type FigureOutcome } from './defineChart.ts'
import { accessFigure } from './lagAccess.ts'
import { benchmarksFigure } from './lagBenchmarks.ts'
import { findingsOf, headlineOf, notesOf, type LagContext } from './lagFindings.ts'
import { recordPanels, survivalPanel } from './lagPanels.ts'
import { layRuler, rulerFindings, rulerHeadline, rulerNotes, rulerPanel, scoreSettings } from './lagRuler.ts'

/** Confidence level of the median and of the curve. */
const level = 0.95

/** Two records make a curve of two steps whose band is no band. */
const fewestForCurve = 3

const params = {
  bench: benchParam,
  basis: basisParam,
  show: choice({
    label: msg('lag.param.show'),
    options: {
      records: msg('lag.show.records'),
      survival: msg('lag.show.survival'),
      ruler: msg('lag.show.ruler'),
      benchmarks: msg('lag.show.benchmarks'),
      access: msg('lag.show.access'),
    },
    fallback: 'records',
  }),
  // Two scales that share no range share no slider.
  score: bounded({ label: msg('lag.param.score'), fallback: 80, ...scoreSettings.score }),
  index: bounded({ label: msg('lag.param.score'), fallback: 140, ...scoreSettings.index }),
  tolerance: bounded({ label: msg('lag.param.tolerance'), fallback: 0, min: 0, max: 5, step: 0.5 }),
  asOf: optionalDay({
    label: msg('crossover.param.asOf'),
    none: msg('crossover.asOf.latest'),
    from: dayOf(2021),
    to: null,
  }),
}

type Choice = Values<typeof params>
type Data = Dataset<'scores' | 'benchmarks'>

/** How far behind: for each closed record, or for any score, the time until an open model reached it. */
export const lag = defineChart({
  id: 'lag',
  name: msg('lag.name'),
  question: msg('lag.question'),
  tables: ['scores', 'benchmarks'],
  needs: ({ bench, show }) => [
    show === 'access' || show === 'benchmarks' ? 'scores' : scoresOn(bench),
    'benchmarks',
  ],
  params,
  applies: (key, { bench, show }) => {
    switch (key) {
      case 'bench':
        return show !== 'access' && show !== 'benchmarks'
      case 'basis':
        return show !== 'access' && show !== 'benchmarks' && bench === 'mmlu'
      case 'score':
        return show === 'ruler' && bench !== 'eci'
      case 'index':
        return show === 'ruler' && bench === 'eci'
      case 'tolerance':
        return show === 'records' || show === 'survival'
      case 'show':
      case 'asOf':
        return true
    }
    return key satisfies never
  },
  presets: [
    { id: 'mmlu', label: msg('benchmark.mmlu'), values: { bench: 'mmlu' } },
    { id: 'gpqa', label: msg('benchmark.gpqa'), values: { bench: 'gpqa' } },
    { id: 'survival', label: msg('lag.preset.survival'), values: { show: 'survival' } },
    { id: 'ruler', label: msg('lag.preset.ruler'), values: { show: 'ruler' } },
    { id: 'benchmarks', label: msg('lag.preset.benchmarks'), values: { show: 'benchmarks' } },
    { id: 'access', label: msg('lag.preset.access'), values: { show: 'access' } },
  ],
  build: (data, values) => {
    if (values.show === 'access') return accessFigure(data, values.asOf)
    if (values.show === 'benchmarks') return benchmarksFigure(data, values.asOf)
    return figureOfBenchmark(data, values, values.show)
  },
})

function figureOfBenchmark(
  data: Data,
  values: Choice,
  show: Exclude<Choice['show'], 'access' | 'benchmarks'>,
): FigureOutcome {
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
  if (show === 'ruler') {
    const known = open.filter((m) => m.released <= asOf)
    const score = values.bench === 'eci' ? values.index : values.score
    const ruler = layRuler(benchmark, { closed, open: known }, { score, asOf })
    const panels: Figure['panels'] = [rulerPanel(ruler)]
    return {
      kind: 'figure',
      figure: {
        chart: 'lag',
        headline: rulerHeadline(ruler),
        subtitle: msg('lag.ruler.subtitle', { benchmark: benchmark.name }),
        howToRead: msg('lag.ruler.howToRead'),
        panels,
        findings: rulerFindings(ruler),
        notes: rulerNotes(ruler, { closed: closed.length, open: known.length }),
        sources: sourcesOf(panels, data),
        dataDate: data.dataDate,
      },
    }
  }
  const lags = lagsOf(records, open, { tolerance: values.tolerance, asOf })
  const survival = kaplanMeier(
    lags.map(({ days, open: reachedBy }) => ({ time: days / daysPerMonth, ended: reachedBy !== null })),
    level,
  )
  const hasCurve = survival.kind === 'fitted' && lags.length >= fewestForCurve
  const panels: Figure['panels'] =
    show === 'survival' && hasCurve
      ? [survivalPanel(lags, survival, level)]
      : recordPanels(lags, { asOf, median: survival.kind === 'fitted' ? survival.median : null, benchmark })
  const access = data.tables.benchmarks.find((row) => row.id === benchmark.table)?.access ?? null
  const context: LagContext = { benchmark, lags, survival, asOf, tolerance: values.tolerance, access }
  if (show === 'records' || hasCurve) return { kind: 'figure', figure: figureOf(data, context, panels, show) }
  const figure = figureOf(data, context, panels, 'records')
  const note = msg('lag.note.noCurve', { n: measured('count', lags.length) })
  return { kind: 'figure', figure: { ...figure, notes: [...figure.notes, { kind: 'method', text: note }] } }
}

function figureOf(
  data: Data,
  context: LagContext,
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

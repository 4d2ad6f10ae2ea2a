import type { Dataset } from '../domain/dataset/Dataset.ts'
import type { Figure, FigureEvent, Note, Panel } from '../domain/figure/Figure.ts'
import { sourcesOf } from '../domain/figure/sourcesOf.ts'
import { measured } from '../domain/figure/text.ts'
import { optionalDay } from '../domain/params/Param.ts'
import { openUnder } from '../domain/series/openUnder.ts'
import { scoredModels } from '../domain/series/scoredModels.ts'
import { mostWithout } from '../domain/stats/crossingSpread.ts'
import { dayOf, daysPerYear, type Day } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import { basisParam, benchParam } from './benchmarkParams.ts'
import { benchmarkChoice, scoresOn, type BenchmarkChoice } from './benchmarks.ts'
import { analyse, type CrossoverAnalysis } from './crossoverAnalysis.ts'
import { findingsOf, headlineOf, type CrossoverContext } from './crossoverFindings.ts'
import { notesOf } from './crossoverNotes.ts'
import { bandsOf, crossoverResamples, type CrossoverResamples } from './crossoverResamples.ts'
import { crossoverSeries } from './crossoverSeries.ts'
import { defineChart } from './defineChart.ts'
import { fitParam, ofParam, openParam, sinceDay, sinceParam } from './trendParams.ts'

/** Score by release date, open against closed: do the two trends meet, and when? */
export const crossover = defineChart({
  id: 'crossover',
  name: msg('crossover.name'),
  question: msg('crossover.question'),
  tables: ['scores', 'benchmarks', 'models'],
  needs: ({ bench }) => [scoresOn(bench), 'benchmarks', { table: 'models', part: 'scored' }],
  params: {
    bench: benchParam,
    basis: basisParam,
    of: ofParam,
    fit: fitParam,
    since: sinceParam,
    open: openParam,
    asOf: optionalDay({
      label: msg('crossover.param.asOf'),
      none: msg('crossover.asOf.latest'),
      from: dayOf(2021),
      to: null,
    }),
  },
  applies: (key, values) => key !== 'basis' || values.bench === 'mmlu',
  presets: [
    {
      id: 'late-2023',
      label: msg('crossover.preset.late2023'),
      values: { bench: 'mmlu', of: 'all', asOf: dayOf(2023, 12, 31) },
    },
    { id: 'mmlu', label: msg('crossover.preset.mmlu'), values: { bench: 'mmlu' } },
    { id: 'gpqa', label: msg('crossover.preset.gpqa'), values: { bench: 'gpqa' } },
  ],
  build: function* (data, values) {
    const benchmark = benchmarkChoice(values.bench, values.basis)
    const scored = scoredModels(data.tables.scores, benchmark.table)
    const { models, leftOut } = openUnder(scored.models, data.tables.models, values.open)
    const newest = models.at(-1)
    if (!newest) return { kind: 'empty', why: msg('crossover.empty', { benchmark: benchmark.name }) }
    const asOf = values.asOf ?? newest.released
    const row = data.tables.benchmarks.find((b) => b.id === benchmark.table)
    const bounds =
      row && row.floor !== null && row.ceiling !== null ? { floor: row.floor, ceiling: row.ceiling } : null
    const choice = { asOf, method: values.fit, of: values.of, since: sinceDay(values.since), bounds }
    const analysis = analyse(models, choice)
    const resamples = yield* crossoverResamples(analysis, choice)
    const { spread } = resamples
    yield 1
    const ceiling = bounds?.ceiling ?? null
    const isPast = values.asOf !== null && values.asOf < newest.released
    const panel = yield* panelOf(benchmark, analysis, {
      asOf,
      isPast,
      newest: newest.released,
      bounds,
      of: values.of,
      resamples,
    })
    const notes = notesOf({ benchmark, analysis, spread, ceiling }, values, { ...scored, leftOut })
    return {
      kind: 'figure',
      figure: figureOf(data, { benchmark, analysis, spread, ceiling, asOf, isPast, panel, notes }),
    }
  },
})

type Context = CrossoverContext & { readonly panel: Panel; readonly notes: readonly Note[] }

function figureOf(data: Dataset<'scores' | 'benchmarks' | 'models'>, context: Context): Figure {
  const { benchmark, panel, notes, isPast, asOf } = context
  return {
    chart: 'crossover',
    headline: headlineOf(context),
    subtitle: msg('crossover.subtitle', { benchmark: benchmark.name, basis: benchmark.basis }),
    howToRead: isPast
      ? msg('crossover.howToRead.past', { asOf: measured('day', asOf) })
      : msg('crossover.howToRead'),
    panels: [panel],
    findings: findingsOf(context),
    notes,
    sources: sourcesOf([panel], data),
    dataDate: data.dataDate,
  }
}

function* panelOf(
  benchmark: BenchmarkChoice,
  analysis: CrossoverAnalysis,
  view: {
    readonly asOf: Day
    readonly isPast: boolean
    readonly newest: Day
    readonly bounds: { readonly floor: number; readonly ceiling: number } | null
    readonly of: 'all' | 'records'
    readonly resamples: CrossoverResamples
  },
): Generator<number, Panel> {
  const { asOf, isPast, newest, bounds, resamples } = view
  const { crossing } = analysis
  const isDated = resamples.spread.none <= mostWithout
  // Trends run on to the crossing where it is near enough to draw, and a year past the data otherwise.
  const nearCrossing = crossing.kind === 'fitted' && crossing.x > asOf && crossing.x < asOf + 4 * daysPerYear
  const until = Math.max(newest, asOf + daysPerYear, nearCrossing ? crossing.x + daysPerYear / 2 : 0)
  const events: FigureEvent[] = []
  if (isPast)
    events.push({
      id: 'as-of',
      kind: 'as-of',
      x: asOf,
      label: msg('crossover.event.asOf', { day: measured('day', asOf) }),
    })
  if (crossing.kind === 'fitted' && crossing.x <= until && crossing.aheadAfter === 'a' && isDated)
    events.push({
      id: 'crossing',
      kind: 'crossing',
      x: crossing.x,
      y: crossing.y,
      interval: [resamples.spread.lo, resamples.spread.hi],
      label: msg('crossover.event.crossing', { day: measured('day', crossing.x) }),
    })
  const bands = bandsOf(analysis, view.of, resamples)
  const series = yield* crossoverSeries(analysis, { asOf, until, isPast, bands })
  return {
    id: 'scores',
    title: null,
    weight: 1,
    x: { quantity: 'day', scale: 'time', label: msg('axis.released') },
    y: {
      quantity: benchmark.quantity,
      scale: 'linear',
      label: msg('crossover.axis.score', { benchmark: benchmark.name }),
      ...(bounds && {
        domain: [Math.min(bounds.floor, 20), bounds.ceiling] as const,
        limits: [{ at: bounds.floor, label: msg('crossover.limit.chance') }],
      }),
    },
    series,
    events,
  }
}

import type { Dataset } from '../domain/dataset/Dataset.ts'
import type { Figure, FigureEvent, Finding, Note, Panel } from '../domain/figure/Figure.ts'
import { sourcesOf } from '../domain/figure/sourcesOf.ts'
import { measured, type Text } from '../domain/figure/text.ts'
import { choice, optionalDay } from '../domain/params/Param.ts'
import { scoredModels } from '../domain/series/scoredModels.ts'
import { slopeOf } from '../domain/stats/slopeOf.ts'
import { dayOf, daysPerMonth, daysPerYear, type Day } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import { benchmarkChoice, type BenchmarkChoice } from './benchmarks.ts'
import {
  analyse,
  level,
  windowYears,
  type CrossoverAnalysis,
  type Reached,
  type Side,
} from './crossoverAnalysis.ts'
import { crossoverSeries } from './crossoverSeries.ts'
import { defineChart } from './defineChart.ts'
import { undeterminedText } from './undeterminedText.ts'

/** Score by release date, open against closed: do the two trends meet, and when? */
export const crossover = defineChart({
  id: 'crossover',
  name: msg('crossover.name'),
  question: msg('crossover.question'),
  tables: ['scores', 'benchmarks'],
  params: {
    bench: choice({
      label: msg('crossover.param.bench'),
      options: {
        eci: msg('benchmark.eci.short'),
        mmlu: msg('benchmark.mmlu'),
        gpqa: msg('benchmark.gpqa'),
        math: msg('benchmark.math'),
      },
      fallback: 'eci',
    }),
    basis: choice({
      label: msg('crossover.param.basis'),
      options: {
        published: msg('crossover.basis.published.short'),
        reported: msg('crossover.basis.reported.short'),
        helm: msg('crossover.basis.helm.short'),
      },
      fallback: 'published',
    }),
    of: choice({
      label: msg('crossover.param.of'),
      options: { all: msg('crossover.of.all'), records: msg('crossover.of.records') },
      fallback: 'records',
    }),
    fit: choice({
      label: msg('crossover.param.fit'),
      options: {
        linear: msg('fit.linear'),
        logit: msg('fit.logit'),
        'theil-sen': msg('fit.theil-sen'),
      },
      fallback: 'linear',
    }),
    since: choice({
      label: msg('crossover.param.since'),
      options: [
        ['all', msg('crossover.since.all')],
        ['2022', msg('crossover.since.2022')],
        ['2023', msg('crossover.since.2023')],
      ],
      fallback: '2022',
    }),
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
  build: (data, values) => {
    const benchmark = benchmarkChoice(values.bench, values.basis)
    const scored = scoredModels(data.tables.scores, benchmark.table)
    const newest = scored.models.at(-1)
    if (!newest) return { kind: 'empty', why: msg('crossover.empty', { benchmark: benchmark.name }) }
    const asOf = values.asOf ?? newest.released
    const row = data.tables.benchmarks.find((b) => b.id === benchmark.table)
    const bounds =
      row && row.floor !== null && row.ceiling !== null ? { floor: row.floor, ceiling: row.ceiling } : null
    const analysis = analyse(scored.models, {
      asOf,
      method: values.fit,
      of: values.of,
      since: sinceDay(values.since),
      bounds,
    })
    const isPast = values.asOf !== null && values.asOf < newest.released
    const panel = panelOf(benchmark, analysis, { asOf, isPast, newest: newest.released, bounds })
    const notes = notesOf(benchmark, analysis, values, scored)
    return { kind: 'figure', figure: figureOf(data, { benchmark, analysis, asOf, isPast, panel, notes }) }
  },
})

type Context = {
  readonly benchmark: BenchmarkChoice
  readonly analysis: CrossoverAnalysis
  readonly asOf: Day
  readonly isPast: boolean
  readonly panel: Panel
  readonly notes: readonly Note[]
}

/** First day of the years a trend is fitted to; null for all. */
function sinceDay(since: 'all' | '2022' | '2023'): Day | null {
  return since === 'all' ? null : dayOf(Number(since))
}

function figureOf(data: Dataset<'scores' | 'benchmarks'>, context: Context): Figure {
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

function headlineOf({ benchmark, analysis, asOf, isPast }: Context): Text {
  const { crossing, bestOpen, bestClosed } = analysis
  const name = benchmark.name
  const day = measured('day', asOf)
  if (!bestOpen || !bestClosed) return msg('crossover.headline.oneSide', { benchmark: name, asOf: day })
  const gap = measured(benchmark.difference, Math.abs(bestClosed.score - bestOpen.score))
  if (bestOpen.score >= bestClosed.score) return msg('crossover.headline.ahead', { benchmark: name, gap })
  const willMeet = crossing.kind === 'fitted' && crossing.x > asOf && crossing.aheadAfter === 'a'
  if (willMeet) {
    const date = measured('day', crossing.x)
    return isPast
      ? msg('crossover.headline.forecast', { benchmark: name, asOf: day, date })
      : msg('crossover.headline.meet', { benchmark: name, gap, date })
  }
  if (crossing.kind === 'fitted' && crossing.aheadAfter === 'a')
    return msg('crossover.headline.met', { benchmark: name, gap, date: measured('day', crossing.x) })
  if (crossing.kind === 'undetermined' && crossing.why !== 'parallel' && crossing.why !== 'outside-window')
    return msg('crossover.headline.noTrend', { benchmark: name, gap, why: undeterminedText(crossing.why) })
  return msg('crossover.headline.apart', { benchmark: name, gap })
}

function findingsOf({ benchmark, analysis, isPast, asOf }: Context): readonly Finding[] {
  const { bestOpen, bestClosed, crossing, catchUp, newestReached, open, closed } = analysis
  const findings: Finding[] = []
  if (bestOpen && bestClosed)
    findings.push({
      id: 'gap',
      label: msg('crossover.finding.gap', {
        open: { en: bestOpen.row.name },
        closed: { en: bestClosed.row.name },
      }),
      value: measured(benchmark.difference, bestClosed.score - bestOpen.score),
    })
  findings.push(crossingFinding(analysis))
  if (newestReached)
    findings.push(reachedFinding('lag', newestReached, (v) => msg('crossover.finding.lag', v)))
  if (isPast && catchUp && catchUp.open.released > asOf)
    findings.push(reachedFinding('catch-up', catchUp, (v) => msg('crossover.finding.catchUp', v)))
  else if (isPast && !catchUp && bestClosed)
    findings.push({
      id: 'catch-up',
      label: msg('crossover.finding.notYet', { closed: { en: bestClosed.row.name } }),
      value: msg('crossover.finding.notYet.value'),
    })
  if (crossing.kind === 'fitted' || open.trend.kind === 'fitted')
    for (const side of [open, closed]) findings.push(...paceFinding(side, benchmark))
  return findings
}

function crossingFinding({ crossing }: CrossoverAnalysis): Finding {
  const label = msg('crossover.finding.crossing')
  if (crossing.kind === 'undetermined')
    return { id: 'crossing', label, value: undeterminedText(crossing.why) }
  if (crossing.aheadAfter === 'b') return { id: 'crossing', label, value: msg('crossover.finding.diverge') }
  const value = measured('day', crossing.x)
  const { lo, hi } = crossing
  if (lo !== null && hi !== null)
    return { id: 'crossing', label, value, interval: [measured('day', lo), measured('day', hi)] }
  if (lo !== null)
    return {
      id: 'crossing',
      label: msg('crossover.finding.crossing.from', { lo: measured('day', lo) }),
      value,
    }
  if (hi !== null)
    return {
      id: 'crossing',
      label: msg('crossover.finding.crossing.until', { hi: measured('day', hi) }),
      value,
    }
  return { id: 'crossing', label: msg('crossover.finding.crossing.unbounded'), value }
}

type ReachedValues = { readonly open: { en: string }; readonly closed: { en: string } }

function reachedFinding(id: string, { open, closed }: Reached, label: (v: ReachedValues) => Text): Finding {
  const months = Math.max(0, open.released - closed.released) / daysPerMonth
  return {
    id,
    label: label({ open: { en: open.row.name }, closed: { en: closed.row.name } }),
    value: measured('months', months),
  }
}

function paceFinding(side: Side, benchmark: BenchmarkChoice): readonly Finding[] {
  if (side.trend.kind === 'undetermined' || side.trend.fit.method === 'logit') return []
  const { slope, lo, hi } = slopeOf(side.trend.fit, level)
  const perYear = (value: number) => measured(benchmark.difference, value * daysPerYear)
  return [
    {
      id: `pace-${side.group}`,
      label:
        side.group === 'open' ? msg('crossover.finding.pace.open') : msg('crossover.finding.pace.closed'),
      value: perYear(slope),
      ...(lo !== null && hi !== null && { interval: [perYear(lo), perYear(hi)] as const }),
    },
  ]
}

function panelOf(
  benchmark: BenchmarkChoice,
  analysis: CrossoverAnalysis,
  view: {
    readonly asOf: Day
    readonly isPast: boolean
    readonly newest: Day
    readonly bounds: { readonly floor: number; readonly ceiling: number } | null
  },
): Panel {
  const { asOf, isPast, newest, bounds } = view
  const { crossing } = analysis
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
  if (crossing.kind === 'fitted' && crossing.x <= until && crossing.aheadAfter === 'a')
    events.push({
      id: 'crossing',
      kind: 'crossing',
      x: crossing.x,
      y: crossing.y,
      label: msg('crossover.event.crossing', { day: measured('day', crossing.x) }),
    })
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
    series: crossoverSeries(analysis, { asOf, until, isPast }),
    events,
  }
}

function notesOf(
  benchmark: BenchmarkChoice,
  { open, closed, crossing }: CrossoverAnalysis,
  values: {
    readonly bench: string
    readonly of: 'all' | 'records'
    readonly fit: 'linear' | 'logit' | 'theil-sen'
    readonly since: 'all' | '2022' | '2023'
  },
  scored: { readonly withoutDate: number; readonly withoutOpenness: number; readonly otherSettings: number },
): readonly Note[] {
  const count = (value: number) => measured('count', value)
  const notes: Note[] = [
    { kind: 'basis', text: benchmark.basis },
    {
      kind: 'n',
      text: msg('crossover.note.n', { open: count(open.known.length), closed: count(closed.known.length) }),
    },
    {
      kind: 'method',
      text: msg(values.of === 'records' ? 'crossover.note.method.records' : 'crossover.note.method.all', {
        fit: msg(`fit.${values.fit}.method`),
      }),
    },
    ...(values.since === 'all'
      ? []
      : [
          {
            kind: 'method' as const,
            text: msg('crossover.note.since', { day: measured('day', dayOf(Number(values.since))) }),
          },
        ]),
    { kind: 'method', text: msg('crossover.note.window', { years: count(windowYears) }) },
    {
      kind: 'coverage',
      text: msg('crossover.note.coverage', {
        settings: count(scored.otherSettings),
        undated: count(scored.withoutDate),
        unknown: count(scored.withoutOpenness),
      }),
    },
    { kind: 'caution', text: msg('crossover.note.known') },
  ]
  if (values.bench === 'mmlu') notes.push({ kind: 'caution', text: msg('crossover.note.mmlu') })
  if (crossing.kind === 'fitted' && (crossing.lo === null || crossing.hi === null))
    notes.push({ kind: 'caution', text: msg('crossover.note.openInterval') })
  return notes
}

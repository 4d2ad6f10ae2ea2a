import type { Dataset } from '../domain/dataset/Dataset.ts'
import type { Row } from '../domain/dataset/tables.ts'
import type { Datum, Figure, Finding, Note, Panel, Series } from '../domain/figure/Figure.ts'
import { sourcesOf } from '../domain/figure/sourcesOf.ts'
import { measured, type Text } from '../domain/figure/text.ts'
import { fewestPerSide, lagsByBenchmark, type BenchmarkLags } from '../domain/series/lagsByBenchmark.ts'
import { kaplanMeier, type Survival } from '../domain/stats/kaplanMeier.ts'
import { daysPerMonth, type Day } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import type { FigureOutcome } from './defineChart.ts'

/** Confidence level of the medians. */
const level = 0.95
/** The median of fewer records is one of them. */
const fewestRecords = 4

type Benchmark = Row<'benchmarks'>
type Lane = BenchmarkLags<Benchmark> & { readonly survival: Survival | null; readonly longest: number }
const accesses = ['private', 'public', null] as const

const count = (value: number) => measured('count', value)
const months = (value: number) => measured('months', value)
const reachedOf = ({ lags }: Lane) => lags.filter(({ open }) => open !== null).length

/** One lane a benchmark: the median months until open models reached its closed records, public and private apart. */
export function benchmarksFigure(data: Dataset<'scores' | 'benchmarks'>, known: Day | null): FigureOutcome {
  const asOf = known ?? data.dataDate
  // Ratings shift from board to board: a record of one is none of another.
  const rated = data.tables.benchmarks.filter(({ unit }) => unit !== 'elo')
  const lanes = lagsByBenchmark(data.tables.scores, rated, { asOf })
    .filter(({ lags }) => lags.length >= fewestRecords)
    .map(({ benchmark, lags }): Lane => {
      const durations = lags.map(({ days, open }) => ({ time: days / daysPerMonth, ended: open !== null }))
      const survival = kaplanMeier(durations, level)
      return {
        benchmark,
        lags,
        survival: survival.kind === 'fitted' ? survival : null,
        longest: Math.max(0, ...durations.map(({ time }) => time)),
      }
    })
    .toSorted((a, b) => medianOf(a) - medianOf(b) || (a.benchmark.id < b.benchmark.id ? -1 : 1))
  const panels = accesses.flatMap((access) => {
    const own = lanes.filter(({ benchmark }) => benchmark.access === access)
    return own.length === 0 ? [] : [panelOf(access ?? 'unstated', own)]
  })
  const [first, ...others] = panels
  if (!first) return { kind: 'empty', why: msg('lag.benchmarks.empty', { day: measured('day', asOf) }) }
  const drawn: Figure['panels'] = [first, ...others]
  return {
    kind: 'figure',
    figure: {
      chart: 'lag',
      headline: headlineOf(lanes),
      subtitle: msg('lag.benchmarks.subtitle'),
      howToRead: msg('lag.benchmarks.howToRead'),
      panels: drawn,
      findings: findingsOf(lanes),
      notes: notesOf(lanes, asOf),
      sources: sourcesOf(drawn, data),
      dataDate: data.dataDate,
    },
  }
}

const medianOf = ({ survival }: Lane): number => survival?.median ?? Infinity

function headlineOf(lanes: readonly Lane[]): Text {
  const dated = lanes.filter((lane) => Number.isFinite(medianOf(lane)))
  const [first, last] = [dated[0], dated.at(-1)]
  if (!first || !last) return msg('lag.benchmarks.headline.none', { n: count(lanes.length) })
  const values = {
    n: count(lanes.length),
    first: { en: first.benchmark.name },
    shortest: months(medianOf(first)),
  }
  if (first === last) return msg('lag.benchmarks.headline.one', values)
  return msg('lag.benchmarks.headline', {
    ...values,
    last: { en: last.benchmark.name },
    longest: months(medianOf(last)),
    open: count(lanes.length - dated.length),
  })
}

function findingsOf(lanes: readonly Lane[]): readonly Finding[] {
  return accesses.flatMap((access): readonly Finding[] => {
    const own = lanes.filter(({ benchmark }) => benchmark.access === access)
    const dated = own.filter((lane) => Number.isFinite(medianOf(lane)))
    const middle = dated[Math.floor((dated.length - 1) / 2)]
    const name = access ?? 'unstated'
    return [
      ...(middle
        ? [
            {
              id: `middle-${name}`,
              label: msg(`lag.benchmarks.finding.${name}`, {
                n: count(dated.length),
                benchmark: { en: middle.benchmark.name },
              }),
              value: months(medianOf(middle)),
            },
          ]
        : []),
      ...(own.length === 0
        ? []
        : [
            {
              id: `reached-${name}`,
              label: msg(`lag.access.finding.reached.${name}`, {
                n: count(own.reduce((sum, lane) => sum + lane.lags.length, 0)),
              }),
              value: measured(
                'share',
                own.reduce((sum, lane) => sum + reachedOf(lane), 0) /
                  own.reduce((sum, lane) => sum + lane.lags.length, 0),
              ),
            },
          ]),
    ]
  })
}

const notesOf = (lanes: readonly Lane[], asOf: Day): readonly Note[] => [
  {
    kind: 'basis',
    text: msg('lag.benchmarks.note.basis', {
      fewest: count(fewestPerSide),
      records: count(fewestRecords),
    }),
  },
  {
    kind: 'n',
    text: msg('lag.benchmarks.note.n', {
      benchmarks: count(lanes.length),
      records: count(lanes.reduce((sum, { lags }) => sum + lags.length, 0)),
      reached: count(lanes.reduce((sum, lane) => sum + reachedOf(lane), 0)),
    }),
  },
  { kind: 'method', text: msg('lag.note.median') },
  { kind: 'method', text: msg('lag.access.note.asOf', { day: measured('day', asOf) }) },
  { kind: 'caution', text: msg('lag.benchmarks.note.few') },
  { kind: 'caution', text: msg('lag.note.independent') },
]

function panelOf(access: 'public' | 'private' | 'unstated', lanes: readonly Lane[]): Panel {
  const placed = lanes.map((lane, index) => ({ lane, y: index + 1 }))
  const datum = ({ lane, y }: (typeof placed)[number]): Datum => {
    const { benchmark, survival, lags, longest } = lane
    const median = survival?.median ?? null
    const [n, reached] = [lags.length, reachedOf(lane)]
    return {
      id: benchmark.id,
      x: median ?? longest,
      y,
      name: { en: `${benchmark.name} · ${reached}/${n}` },
      ...(median === null && { hollow: true }),
      ...(survival && { xRange: [survival.medianLo ?? 0, survival.medianHi] as const }),
      facts: {
        status:
          median === null
            ? msg('lag.benchmarks.status.open', { longest: months(longest) })
            : msg('lag.benchmarks.status.median', { median: months(median) }),
        basis: msg('lag.benchmarks.fact', { n: count(n), reached: count(reached) }),
        source: lags.at(-1)?.closed.row.source ?? '',
      },
    }
  }
  const series = (['reached', 'waiting'] as const).flatMap((id): readonly Series[] => {
    const data = placed
      .filter(({ lane }) => Number.isFinite(medianOf(lane)) === (id === 'reached'))
      .map(datum)
    if (data.length === 0) return []
    const tone = id === 'reached' ? 'open' : 'rest'
    return [{ mark: 'points', id, name: msg(`lag.benchmarks.series.${id}`), tone, data }]
  })
  return {
    id: access,
    title: msg(`lag.benchmarks.panel.${access}`),
    weight: lanes.length,
    x: { quantity: 'months', scale: 'linear', label: msg('lag.axis.months') },
    y: { quantity: 'lane', scale: 'linear', label: msg(`lag.benchmarks.panel.${access}`) },
    series,
    events: [],
  }
}

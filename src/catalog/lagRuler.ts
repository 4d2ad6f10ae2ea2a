import type { Datum, Finding, Note, Panel, Series } from '../domain/figure/Figure.ts'
import { measured, type Text } from '../domain/figure/text.ts'
import { seededRandom } from '../domain/random/seededRandom.ts'
import { rulerOf, type RulerReading } from '../domain/series/ruler.ts'
import type { ScoredModel } from '../domain/series/scoredModels.ts'
import { daysPerMonth, type Day } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import type { BenchmarkChoice } from './benchmarks.ts'

const resamples = 500
/** The middle share of resamples that the band holds. */
const rulerLevel = 0.95
/** Scores laid across both sides, besides the reader's. */
const steps = 100

type Reading = RulerReading<ScoredModel>

/** The two parameters of a score: an index and a percentage share no range. */
export const scoreSettings = {
  score: { key: 'score', min: 0, max: 100, step: 0.5 },
  index: { key: 'index', min: 60, max: 180, step: 0.5 },
} as const

export type Ruler = {
  readonly benchmark: BenchmarkChoice
  readonly asOf: Day
  readonly readings: readonly Reading[]
  readonly chosen: Reading
}

/**
 * Both sides read at the reader's score and at even steps up to the best score. Below the scores with which both sides
 * began, a reading would only say who was tested first, so the steps begin there. Models are in order of release.
 */
export function layRuler(
  benchmark: BenchmarkChoice,
  sides: { readonly closed: readonly ScoredModel[]; readonly open: readonly ScoredModel[] },
  { score, asOf }: { readonly score: number; readonly asOf: Day },
): Ruler {
  const firstScore = (models: readonly ScoredModel[]): number => models[0]?.score ?? 0
  const high = Math.max(...[...sides.closed, ...sides.open].map((model) => model.score))
  const low = Math.min(high, Math.floor(Math.max(firstScore(sides.closed), firstScore(sides.open))))
  const even = Array.from({ length: steps + 1 }, (_, i) => tenth(low + ((high - low) * i) / steps))
  const all = [...new Set([...even, score])].toSorted((a, b) => a - b)
  const readings = rulerOf(sides, all, {
    resamples,
    random: seededRandom('ruler'),
    level: rulerLevel,
  })
  const chosen = readings.find((reading) => reading.score === score) ?? { ...none, score }
  return { benchmark, asOf, chosen, readings: readings.filter(({ closed, open }) => closed ?? open) }
}

const none = { closed: null, open: null, days: null, lo: null, hi: null } as const

/** A tenth of a point below, so that the last step does not lie above the best score. */
const tenth = (score: number): number => Math.floor(score * 10) / 10

const months = (days: number) => measured('months', days / daysPerMonth)

export function rulerHeadline({ benchmark, chosen }: Ruler): Text {
  const score = measured(benchmark.quantity, chosen.score)
  const name = benchmark.name
  const { closed, open, days } = chosen
  if (!closed && !open) return msg('lag.ruler.headline.neither', { benchmark: name, score })
  if (!open) return msg('lag.ruler.headline.waiting', { benchmark: name, score })
  if (!closed || days === null) return msg('lag.ruler.headline.openOnly', { benchmark: name, score })
  if (days < 0) return msg('lag.ruler.headline.openFirst', { benchmark: name, score, months: months(-days) })
  return msg('lag.ruler.headline', { benchmark: name, score, months: months(days) })
}

export function rulerFindings({ chosen, asOf }: Ruler): readonly Finding[] {
  const { closed, open, days, lo, hi } = chosen
  const findings: Finding[] = []
  if (days !== null)
    findings.push({
      id: 'between',
      label:
        hi === null && lo !== null
          ? msg('lag.ruler.finding.between.from', { lo: months(lo) })
          : msg('lag.ruler.finding.between'),
      value: months(days),
      ...(lo !== null && hi !== null && { interval: [months(lo), months(hi)] as const }),
    })
  else if (closed)
    findings.push({
      id: 'so-far',
      label: msg('lag.ruler.finding.soFar'),
      value: months(asOf - closed.released),
    })
  if (closed)
    findings.push({
      id: 'closed',
      label: msg('lag.ruler.finding.closed', { model: { en: closed.row.name } }),
      value: measured('day', closed.released),
    })
  if (open)
    findings.push({
      id: 'open',
      label: msg('lag.ruler.finding.open', { model: { en: open.row.name } }),
      value: measured('day', open.released),
    })
  return findings
}

export function rulerNotes(
  { readings, benchmark }: Ruler,
  count: { closed: number; open: number },
): readonly Note[] {
  return [
    { kind: 'basis', text: benchmark.basis },
    {
      kind: 'n',
      text: msg('lag.ruler.note.n', {
        closed: measured('count', count.closed),
        open: measured('count', count.open),
        scores: measured('count', readings.length),
      }),
    },
    {
      kind: 'method',
      text: msg('lag.ruler.note.method', {
        n: measured('count', resamples),
        level: measured('share', rulerLevel),
      }),
    },
    { kind: 'caution', text: msg('lag.ruler.note.late') },
  ]
}

/** Months between the sides at every score, with the band of the resamples; where open models are not there yet, so far. */
export function rulerPanel({ readings, chosen, benchmark, asOf }: Ruler): Panel {
  const isIndex = benchmark.quantity === 'eci'
  const datum = (reading: Reading): Datum => {
    const { score, closed, open, days, lo, hi } = reading
    const model = closed ?? open
    const inMonths = (value: number | null) => (value === null ? null : value / daysPerMonth)
    return {
      id: String(score),
      x: score,
      y: inMonths(days),
      ...(days !== null && lo !== null && { range: [inMonths(lo), inMonths(hi)] as const }),
      name: { en: [closed, open].flatMap((one) => (one ? [one.row.name] : [])).join(' → ') },
      facts: {
        ...(closed && open && { status: statusOf(closed, open) }),
        source: model?.row.source ?? '',
      },
    }
  }
  const waiting = readings.flatMap(({ score, closed, open }): readonly Datum[] =>
    closed && !open
      ? [
          {
            id: String(score),
            x: score,
            y: (asOf - closed.released) / daysPerMonth,
            name: { en: closed.row.name },
            bound: 'at-least',
            facts: { status: msg('lag.status.waiting'), source: closed.row.source },
          },
        ]
      : [],
  )
  const series: Series[] = [
    {
      mark: 'line',
      id: 'between',
      name: msg('lag.ruler.series.between'),
      tone: 'open',
      data: readings.map(datum),
    },
  ]
  if (waiting.length > 0)
    series.push({
      mark: 'points',
      id: 'waiting',
      name: msg('lag.ruler.series.waiting'),
      tone: 'closed',
      data: waiting,
    })
  return {
    id: 'ruler',
    title: null,
    weight: 1,
    x: {
      quantity: benchmark.quantity,
      scale: 'linear',
      label: msg('lag.ruler.axis.score', { benchmark: benchmark.name }),
    },
    y: {
      quantity: 'months',
      scale: 'linear',
      label: msg('lag.ruler.axis.months'),
      limits: [{ at: 0, label: msg('lag.ruler.limit.same') }],
    },
    series,
    events: [
      {
        id: 'score',
        kind: 'context',
        sets: scoreSettings[isIndex ? 'index' : 'score'],
        x: chosen.score,
        label: msg('lag.ruler.event', { score: measured(benchmark.quantity, chosen.score) }),
      },
    ],
  }
}

const statusOf = (closed: ScoredModel, open: ScoredModel): Text =>
  msg('lag.ruler.status', {
    closed: { en: closed.row.name },
    from: measured('day', closed.released),
    open: { en: open.row.name },
    to: measured('day', open.released),
  })

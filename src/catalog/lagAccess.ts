import type { Dataset } from '../domain/dataset/Dataset.ts'
import type { Datum, Finding, Note, Panel, Series } from '../domain/figure/Figure.ts'
import { sourcesOf } from '../domain/figure/sourcesOf.ts'
import { measured, type Text } from '../domain/figure/text.ts'
import { lagsByAccess, type AccessLags } from '../domain/series/lagsByAccess.ts'
import { fewestPerSide } from '../domain/series/lagsByBenchmark.ts'
import type { ScoredModel } from '../domain/series/scoredModels.ts'
import type { Estimate } from '../domain/stats/Estimate.ts'
import { kaplanMeier, type Survival } from '../domain/stats/kaplanMeier.ts'
import { logRank, type LogRank } from '../domain/stats/logRank.ts'
import { daysPerMonth, type Day } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import type { FigureOutcome } from './defineChart.ts'
import { factsOf, shareAt, survivalCurve } from './lagPanels.ts'

/** Confidence level of the curves and medians. */
const level = 0.95

type Curve = AccessLags & { readonly survival: Estimate<Survival> }
type Context = {
  readonly curves: readonly Curve[]
  readonly from: Day
  readonly asOf: Day
  readonly test: Estimate<LogRank> | null
}

const months = (value: number) => measured('months', value)
const count = (value: number) => measured('count', value)

/** Do open models take longer where nobody can have trained on the questions? Records of public and private benchmarks, apart. */
export function accessFigure(data: Dataset<'scores' | 'benchmarks'>, known: Day | null): FigureOutcome {
  const asOf = known ?? data.dataDate
  const { from, groups } = lagsByAccess(data.tables.scores, data.tables.benchmarks, { asOf })
  const durations = ({ lags }: AccessLags) =>
    lags.map(({ days, open }) => ({ time: days / daysPerMonth, ended: open !== null }))
  const curves = groups.map((group) => ({ ...group, survival: kaplanMeier(durations(group), level) }))
  const [first, second] = groups
  if (from === null || !first)
    return { kind: 'empty', why: msg('lag.access.empty', { day: measured('day', asOf) }) }
  const test = second ? logRank(durations(first), durations(second)) : null
  const context: Context = { curves, from, asOf, test }
  const names = new Map(data.tables.benchmarks.map(({ id, name }) => [id, name]))
  const panels: readonly [Panel] = [panelOf(curves, names)]
  return {
    kind: 'figure',
    figure: {
      chart: 'lag',
      headline: headlineOf(context),
      subtitle: msg('lag.access.subtitle', { from: measured('day', from) }),
      howToRead: msg('lag.access.howToRead'),
      panels,
      findings: findingsOf(context),
      notes: notesOf(context),
      sources: sourcesOf(panels, data),
      dataDate: data.dataDate,
    },
  }
}

const medianOf = (curve: Curve | undefined): number | null =>
  curve?.survival.kind === 'fitted' ? curve.survival.median : null

function headlineOf({ curves }: Context): Text {
  const open = medianOf(curves.find(({ access }) => access === 'public'))
  const hidden = medianOf(curves.find(({ access }) => access === 'private'))
  if (open === null || hidden === null) return msg('lag.access.headline.none')
  return msg('lag.access.headline', { public: months(open), private: months(hidden) })
}

function findingsOf({ curves, test }: Context): readonly Finding[] {
  const findings: Finding[] = []
  for (const { access, survival } of curves) {
    if (survival.kind === 'undetermined' || survival.median === null) continue
    const { median, medianLo, medianHi } = survival
    findings.push({
      id: `median-${access}`,
      label:
        medianLo !== null && medianHi === null
          ? msg(`lag.access.finding.${access}.from`, { lo: months(medianLo) })
          : msg(`lag.access.finding.${access}`),
      value: months(median),
      ...(medianLo !== null &&
        medianHi !== null && { interval: [months(medianLo), months(medianHi)] as const }),
    })
  }
  for (const { access, lags } of curves)
    findings.push({
      id: `reached-${access}`,
      label: msg(`lag.access.finding.reached.${access}`, { n: count(lags.length) }),
      value: measured('share', lags.filter(({ open }) => open !== null).length / lags.length),
    })
  if (test?.kind === 'fitted')
    findings.push({
      id: 'log-rank',
      label: msg('lag.access.finding.logRank'),
      value: measured('share', test.p),
    })
  return findings
}

function notesOf({ curves, from, asOf }: Context): readonly Note[] {
  return [
    { kind: 'basis', text: msg('lag.access.note.basis') },
    ...curves.map(({ access, lags, benchmarks }) => ({
      kind: 'n' as const,
      text: msg(`lag.access.note.n.${access}`, {
        n: count(lags.length),
        benchmarks: count(benchmarks.length),
        waiting: count(lags.filter(({ open }) => open === null).length),
      }),
    })),
    {
      kind: 'coverage',
      text: msg('lag.access.note.chosen', { fewest: count(fewestPerSide), from: measured('day', from) }),
    },
    { kind: 'method', text: msg('lag.note.median') },
    { kind: 'method', text: msg('lag.access.note.asOf', { day: measured('day', asOf) }) },
    { kind: 'caution', text: msg('lag.access.note.cause') },
    { kind: 'caution', text: msg('lag.note.independent') },
  ]
}

/** A model has records on several benchmarks. */
const idOf = ({ id, row }: ScoredModel) => `${row.benchmark}/${id}`

function panelOf(curves: readonly Curve[], names: ReadonlyMap<string, string>): Panel {
  const series = curves.flatMap((curve): readonly Series[] => {
    const { access, lags, survival } = curve
    if (survival.kind === 'undetermined') return []
    const tone = access === 'public' ? 'category-1' : 'reader'
    const data = lags
      .toSorted((a, b) => a.days - b.days || (idOf(a.closed) < idOf(b.closed) ? -1 : 1))
      .map((one): Datum => {
        const { row } = one.closed
        return {
          id: idOf(one.closed),
          x: one.days / daysPerMonth,
          y: shareAt(survival, one.days / daysPerMonth),
          name: { en: `${row.name} · ${names.get(row.benchmark) ?? row.benchmark}` },
          ...(one.open === null && { hollow: true }),
          facts: factsOf(one),
        }
      })
    return [
      { mark: 'points', id: access, name: msg(`lag.access.series.${access}`), tone, data },
      {
        mark: 'fit',
        id: `${access}-curve`,
        of: access,
        name: msg(`lag.access.curve.${access}`),
        tone,
        method: 'kaplan-meier',
        n: survival.n,
        level,
        curve: survivalCurve(lags, survival),
      },
    ]
  })
  return {
    id: 'access',
    title: null,
    weight: 1,
    x: { quantity: 'months', scale: 'linear', label: msg('lag.axis.months') },
    y: { quantity: 'share', scale: 'linear', label: msg('lag.axis.share'), domain: [0, 1] },
    series,
    events: [],
  }
}

import { articleDay } from '../../domain/claims/article.ts'
import type { ClaimData } from '../../domain/claims/claimTables.ts'
import { fewestOpen, levelClaim, type LevelOnBenchmark } from '../../domain/claims/levelClaim.ts'
import type { Datum, Finding, Panel } from '../../domain/figure/Figure.ts'
import { measured } from '../../domain/figure/text.ts'
import { calendarOf, dayOf, daysPerMonth, isoOfDay, type Day } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import type { ClaimCard } from './ClaimCard.ts'
import { claimFigure, queryOf } from './claimFigure.ts'

/** The model whose level it is about, by its id in the dataset. */
const reference = 'gpt-4-mar-2023'
const monthsGiven = 12

const monthsAfter = (day: Day, months: number): Day => {
  const { year, month, dayOfMonth } = calendarOf(day)
  return dayOf(year, month + months, dayOfMonth)
}

/** The forecast that open models would be at the level of GPT-4 within a year. */
export function levelCard(data: ClaimData, asOf: Day): ClaimCard {
  const deadline = monthsAfter(articleDay, monthsGiven)
  const { verdict, levels, inTime } = levelClaim(data.tables, { reference, deadline, asOf })
  const claim = msg('claims.claim.gpt4')
  const count = (value: number) => measured('count', value)
  const rule = msg('claims.rule.level', {
    deadline: { ...measured('day', deadline), precision: 'full' },
    fewest: count(fewestOpen),
  })
  const reached = levels.filter(({ open }) => open !== null).length
  const why =
    verdict === 'untestable'
      ? msg('claims.why.level.untestable')
      : msg(`claims.why.level.${verdict}`, { inTime: count(inTime), n: count(levels.length) })
  const early = levels.filter(
    ({ open, reference: model }) =>
      open !== null && open.released <= monthsAfter(model.released, monthsGiven),
  ).length
  const findings: readonly Finding[] = [
    {
      id: 'in-time',
      label: msg('claims.data.inTime', { n: count(levels.length), deadline: measured('day', deadline) }),
      value: count(inTime),
    },
    { id: 'reached', label: msg('claims.data.reached', { n: count(levels.length) }), value: count(reached) },
    { id: 'early', label: msg('claims.data.early', { n: count(levels.length) }), value: count(early) },
  ]
  const eci = levels.find(({ benchmark }) => benchmark.id === 'eci')
  return {
    id: 'gpt4',
    claim,
    rule,
    why,
    verdict,
    data: findings,
    figure:
      levels.length === 0
        ? null
        : claimFigure(data, panelOf(levels, { asOf, deadline }), { claim, why, rule }),
    view: {
      chart: 'lag',
      query: queryOf({
        show: 'ruler',
        ...(eci && { index: eci.reference.score.toFixed(4) }),
        ...(asOf < newestOf(data) && { asOf: isoOfDay(asOf) }),
      }),
    },
  }
}

/** One lane a benchmark: from the reference model to the first open one at its score, or to the day looked from. */
function panelOf(
  levels: readonly LevelOnBenchmark[],
  { asOf, deadline }: { readonly asOf: Day; readonly deadline: Day },
): Panel {
  const lanes = levels
    .toSorted((a, b) => (a.open?.released ?? Infinity) - (b.open?.released ?? Infinity))
    .map((level, index) => ({ level, lane: index + 1 }))
  const datum = ({ level: { benchmark, reference: model, open }, lane }: (typeof lanes)[number]): Datum => ({
    id: benchmark.id,
    x: model.released,
    xEnd: open?.released ?? asOf,
    y: lane,
    name: { en: benchmark.name },
    facts: {
      status:
        open === null
          ? msg('lag.status.waiting')
          : msg('lag.status.reached', { open: { en: open.row.name }, day: measured('day', open.released) }),
      basis: msg('claims.fact.months', {
        months: measured('months', ((open?.released ?? asOf) - model.released) / daysPerMonth),
      }),
      source: (open ?? model).row.source,
      link: (open ?? model).row.link ?? undefined,
    },
  })
  const series = (isReached: boolean) =>
    lanes.filter(({ level }) => (level.open !== null) === isReached).map(datum)
  const [done, waiting] = [series(true), series(false)]
  return {
    id: 'levels',
    title: null,
    weight: 1,
    x: { quantity: 'day', scale: 'time', label: msg('claims.axis.levels') },
    y: { quantity: 'lane', scale: 'linear', label: msg('claims.axis.benchmarks') },
    series: [
      ...(done.length === 0
        ? []
        : [
            {
              mark: 'intervals' as const,
              id: 'reached',
              name: msg('claims.series.reached'),
              tone: 'open' as const,
              data: done,
            },
          ]),
      ...(waiting.length === 0
        ? []
        : [
            {
              mark: 'intervals' as const,
              id: 'waiting',
              name: msg('claims.series.waiting'),
              tone: 'closed' as const,
              data: waiting,
            },
          ]),
    ],
    events: [
      { id: 'article', kind: 'as-of', x: articleDay, label: msg('claims.event.article') },
      { id: 'deadline', kind: 'as-of', x: deadline, label: msg('claims.event.deadline') },
    ],
  }
}

const newestOf = ({ tables }: ClaimData): number =>
  Math.max(...tables.scores.map(({ released }) => released ?? -Infinity))

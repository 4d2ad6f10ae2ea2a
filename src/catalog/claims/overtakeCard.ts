import { articleDay } from '../../domain/claims/article.ts'
import type { ClaimData } from '../../domain/claims/claimTables.ts'
import { graceMonths, overtakeClaim } from '../../domain/claims/overtakeClaim.ts'
import type { Datum, Finding, FigureEvent, Panel } from '../../domain/figure/Figure.ts'
import { measured } from '../../domain/figure/text.ts'
import { scoredModels } from '../../domain/series/scoredModels.ts'
import { daysPerYear, isoOfDay, type Day } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import { benchmarkChoice, type Bench } from '../benchmarks.ts'
import { analyse } from '../crossoverAnalysis.ts'
import { firstLevel, gapSteps, type GapStep } from '../timemachineAnalysis.ts'
import { sinceDay } from '../trendParams.ts'
import type { ClaimCard } from './ClaimCard.ts'
import { claimFigure, queryOf } from './claimFigure.ts'

/** What the remake of the chart is drawn from. */
const bench: Bench = 'mmlu'
const others: readonly Bench[] = ['eci', 'gpqa']
const ways = ['records', 'all'] as const

type Forecast = { readonly of: (typeof ways)[number]; readonly date: number | null }

/** The claim of the chart that went round: open models on their way past closed ones. */
export function overtakeCard(data: ClaimData, asOf: Day): ClaimCard {
  const { models } = scoredModels(data.tables.scores, benchmarkChoice(bench, 'published').table)
  const steps = gapSteps(models)
  const forecasts = ways.map((of): Forecast => {
    const choice = { asOf: articleDay, method: 'linear', of, since: sinceDay('2022'), bounds: null } as const
    const { crossing } = analyse(models, choice)
    const isAhead = crossing.kind === 'fitted' && crossing.aheadAfter === 'a' && crossing.x > articleDay
    return { of, date: isAhead ? crossing.x : null }
  })
  const level = firstLevel(steps, articleDay)
  const verdict =
    steps.length === 0
      ? 'untestable'
      : overtakeClaim({ level, forecasts: forecasts.map(({ date }) => date), asOf })
  const claim = msg('claims.claim.overtake')
  const rule = msg('claims.rule.overtake', { grace: measured('months', graceMonths) })
  const why = msg(`claims.why.overtake.${verdict}`)
  return {
    id: 'overtake',
    claim,
    rule,
    why,
    verdict,
    data: [...gapFindings(data), ...forecasts.map(forecastFinding)],
    figure:
      steps.length === 0 ? null : claimFigure(data, panelOf(steps, forecasts, asOf), { claim, why, rule }),
    view: {
      chart: 'crossover',
      query: queryOf({ bench, of: 'all', asOf: isoOfDay(articleDay) }),
    },
  }
}

/** Best closed less best open score, on the chart's own benchmark and on two that are not saturated. */
function gapFindings({ tables: { scores } }: ClaimData): readonly Finding[] {
  return [bench, ...others].flatMap((each): readonly Finding[] => {
    const choice = benchmarkChoice(each, 'published')
    const last = gapSteps(scoredModels(scores, choice.table).models).at(-1)
    if (!last) return []
    return [
      {
        id: `gap-${each}`,
        label: msg('claims.data.gap', {
          benchmark: choice.name,
          closed: { en: last.closed.row.name },
          open: { en: last.open.row.name },
        }),
        value: measured(choice.difference, last.gap),
      },
    ]
  })
}

const forecastFinding = ({ of, date }: Forecast): Finding => ({
  id: `forecast-${of}`,
  label: msg(`claims.data.forecast.${of}`),
  value: date === null ? msg('claims.data.forecast.none') : measured('day', date),
})

function panelOf(steps: readonly GapStep[], forecasts: readonly Forecast[], asOf: Day): Panel {
  const { name, difference } = benchmarkChoice(bench, 'published')
  const datum = ({ day, gap, closed, open }: GapStep): Datum => ({
    id: closed.id + open.id,
    x: day,
    y: gap,
    name: { en: `${closed.row.name} – ${open.row.name}` },
    facts: { source: closed.row.source, link: closed.row.link ?? undefined },
  })
  const last = steps.at(-1)
  const drawn = steps.map(datum)
  const held = last && last.day < asOf ? [{ ...datum(last), id: 'now', x: asOf }] : []
  const events = forecasts.flatMap(({ of, date }): readonly FigureEvent[] =>
    // A date far beyond what is known would squeeze everything that is.
    date === null || date > asOf + 2 * daysPerYear
      ? []
      : [{ id: of, kind: 'crossing', x: date, label: msg(`claims.event.forecast.${of}`) }],
  )
  return {
    id: 'gap',
    title: null,
    weight: 1,
    x: { quantity: 'day', scale: 'time', label: msg('axis.released') },
    y: {
      quantity: difference,
      scale: 'linear',
      label: msg('claims.axis.gap', { benchmark: name }),
      limits: [{ at: 0, label: msg('timemachine.limit.level') }],
    },
    series: [
      { mark: 'steps', id: 'gap', name: msg('claims.series.gap'), tone: 'closed', data: [...drawn, ...held] },
    ],
    events: [{ id: 'article', kind: 'as-of', x: articleDay, label: msg('claims.event.article') }, ...events],
  }
}

import type { Datum, Panel } from '../domain/figure/Figure.ts'
import { measured } from '../domain/figure/text.ts'
import { dayOf, daysPerMonth, isoOfDay, type Day } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import type { BenchmarkChoice } from './benchmarks.ts'
import type { Forecast, GapStep, Score } from './timemachineAnalysis.ts'
import type { Fit } from './trendParams.ts'

/** The day of the extrapolation that made the rounds. */
export const late2023 = dayOf(2023, 12, 31)

/** The reader's choices that the crossover chart shares. */
export type Choices = {
  readonly bench: string
  readonly of: 'all' | 'records'
  readonly fit: Fit
  readonly since: string
}

/** All forecasts of one benchmark, and what came of them. */
export type ForecastContext = {
  readonly benchmark: BenchmarkChoice
  readonly forecasts: readonly Forecast[]
  readonly steps: readonly GapStep[]
  readonly score: Score
  readonly newest: Day
  readonly horizonMonths: number
}

/** The crossover view that a forecast was made from. */
function viewOf({ asOf }: Forecast, { bench, of, fit, since }: Choices) {
  return {
    chart: 'crossover',
    query: new URLSearchParams({ bench, of, fit, since, asOf: isoOfDay(asOf) }).toString(),
  }
}

const sourceOf = ({ steps }: ForecastContext): string => steps.at(-1)?.closed.row.source ?? ''

/** Forecasts at the day they speak of, and the gap as it came. */
export function gapPanel(context: ForecastContext, choices: Choices): Panel {
  const { forecasts, steps, benchmark, newest } = context
  const held = (step: GapStep, id: string, x: number): Datum => ({
    id,
    x,
    y: step.gap,
    name: { en: `${step.closed.row.name} – ${step.open.row.name}` },
    facts: { source: step.closed.row.source, link: step.closed.row.link ?? undefined },
  })
  const first = forecasts[0]?.asOf ?? newest
  const drawn = steps.filter((_, index) => (steps[index + 1]?.day ?? newest) >= first)
  const last = drawn.at(-1)
  return {
    id: 'gap',
    title: msg('timemachine.panel.gap'),
    weight: 3,
    x: { quantity: 'day', scale: 'time', label: msg('timemachine.axis.target') },
    y: {
      quantity: benchmark.difference,
      scale: 'linear',
      label: msg('timemachine.axis.gap'),
      limits: [{ at: 0, label: msg('timemachine.limit.level') }],
    },
    series: [
      {
        mark: 'points',
        id: 'forecast',
        name: msg('timemachine.series.forecast'),
        tone: 'reader',
        data: forecasts.flatMap((forecast): readonly Datum[] => {
          const { gap, target, asOf } = forecast
          if (!gap) return []
          return [
            {
              id: isoOfDay(asOf),
              x: target,
              y: gap.y,
              ...(gap.lo !== null && gap.hi !== null && { range: [gap.lo, gap.hi] as const }),
              name: { en: isoOfDay(asOf).slice(0, 7) },
              ...(asOf === late2023 && { labelRank: 0 }),
              facts: {
                status: msg('timemachine.status.made', { day: measured('day', asOf) }),
                source: sourceOf(context),
                view: viewOf(forecast, choices),
              },
            },
          ]
        }),
      },
      {
        mark: 'steps',
        id: 'actual',
        name: msg('timemachine.series.actual'),
        tone: 'closed',
        data: [
          ...drawn.map((step) => held(step, step.closed.id + step.open.id, Math.max(step.day, first))),
          ...(last && last.day < newest ? [held(last, 'now', newest)] : []),
        ],
      },
    ],
    events: [],
  }
}

/** How far off the trends' meeting seemed at each quarter's end. */
export function meetPanel(context: ForecastContext, choices: Choices): Panel {
  return {
    id: 'meets',
    title: msg('timemachine.panel.meets'),
    weight: 2,
    x: { quantity: 'day', scale: 'time', label: msg('timemachine.axis.asOf') },
    y: { quantity: 'months', scale: 'linear', label: msg('timemachine.axis.meets') },
    series: [
      {
        mark: 'line',
        id: 'meets',
        name: msg('timemachine.series.meets'),
        tone: 'reader',
        data: context.forecasts.map((forecast) => ({
          id: isoOfDay(forecast.asOf),
          x: forecast.asOf,
          y: forecast.meets === null ? null : (forecast.meets - forecast.asOf) / daysPerMonth,
          name: { en: isoOfDay(forecast.asOf).slice(0, 7) },
          facts: {
            ...(forecast.meets !== null && {
              status: msg('timemachine.status.meets', { day: measured('day', forecast.meets) }),
            }),
            source: sourceOf(context),
            view: viewOf(forecast, choices),
          },
        })),
      },
    ],
    events: [],
  }
}

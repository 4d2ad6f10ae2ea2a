import type { Datum, Figure, Panel, Series } from '../domain/figure/Figure.ts'
import { measured } from '../domain/figure/text.ts'
import type { OpenDefinition } from '../domain/series/openUnder.ts'
import { mostWithout, type CrossingSpread } from '../domain/stats/crossingSpread.ts'
import { daysPerYear, type Day } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import { crossover } from './crossover.ts'
import { windowYears } from './crossoverAnalysis.ts'
import { ways, type Cell, type Way } from './stressCells.ts'
import { datesPanel, newestEvent } from './stressDates.ts'
import { laneName } from './stressNames.ts'
import type { Fit } from './trendParams.ts'

export type SpreadCell = Way & { readonly spread: CrossingSpread }

export type StressView = {
  readonly bench: string
  readonly basis: string
  readonly open: OpenDefinition
  readonly newest: Day
  readonly source: string
}

/** `dated`: a date may be given. `withheld`: too many resamples never cross. `never`: half or more do not. */
export function verdictOf({ spread }: SpreadCell): 'dated' | 'withheld' | 'never' {
  if (spread.median === null) return 'never'
  return spread.none > mostWithout ? 'withheld' : 'dated'
}

/** Under one definition of open: a panel for each fit, a lane for each basis of the trend and span of years. */
export function stressPanels(cells: readonly SpreadCell[], view: StressView): Figure['panels'] | null {
  const own = cells.filter((cell) => cell.open === view.open)
  const dates = datesPanel(own, view)
  const fits = [...new Set(ways.map(({ fit }) => fit))]
  const lanes = fits.flatMap((fit) => {
    const cellsOfFit = own.filter((cell) => cell.fit === fit)
    return cellsOfFit.length === 0 ? [] : [panelOf(fit, cellsOfFit, view)]
  })
  const [first, ...rest] = dates ? [dates, ...lanes] : lanes
  return first ? [first, ...rest] : null
}

function panelOf(panelFit: Fit, cells: readonly SpreadCell[], view: StressView): Panel {
  const end = view.newest + windowYears * daysPerYear
  const datum = (cell: SpreadCell, lane: number): Datum => {
    const { spread, fit, since, open, of } = cell
    const verdict = verdictOf(cell)
    const share = measured('share', spread.none)
    return {
      id: `${of}-${since}`,
      x: spread.median ?? end,
      y: lane,
      name: laneName(cell, spread.none),
      ...(spread.lo !== null && { xRange: [spread.lo, spread.hi] as const }),
      ...(verdict !== 'dated' && { hollow: true }),
      facts: {
        status: msg(`stress.status.${verdict}`, { none: share }),
        basis: msg('stress.basis', {
          of: msg(`crossover.of.${of}`),
          fit: msg(`fit.${fit}`),
          open: msg(`crossover.open.${open}`),
        }),
        source: view.source,
        view: {
          chart: 'crossover',
          query: crossover.view(
            new URLSearchParams({ bench: view.bench, basis: view.basis, of, fit, since, open }).toString(),
          ).query,
        },
      },
    }
  }
  const lanes = cells.map((cell, index) => ({ cell, lane: index + 1 }))
  const series = (['dated', 'withheld', 'never'] as const).flatMap((verdict): readonly Series[] => {
    const data = lanes
      .filter(({ cell }) => verdictOf(cell) === verdict)
      .map(({ cell, lane }) => datum(cell, lane))
    if (data.length === 0) return []
    const tone = verdict === 'dated' ? 'open' : verdict === 'withheld' ? 'reader' : 'rest'
    return [{ mark: 'points', id: verdict, name: msg(`stress.series.${verdict}`), tone, data }]
  })
  return {
    id: panelFit,
    title: msg(`fit.${panelFit}`),
    weight: 1,
    x: { quantity: 'day', scale: 'time', label: msg('stress.axis.date') },
    y: { quantity: 'lane', scale: 'linear', label: msg(`fit.${panelFit}`) },
    series,
    events: [newestEvent(view)],
  }
}

/** The cells that have trends, and how many have none. */
export function withTrends(cells: readonly Cell[]): readonly SpreadCell[] {
  return cells.flatMap((cell) => (cell.spread === null ? [] : [{ ...cell, spread: cell.spread }]))
}

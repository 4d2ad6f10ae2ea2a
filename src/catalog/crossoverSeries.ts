import type { Datum, FitSeries, Series } from '../domain/figure/Figure.ts'
import { fitSeries } from '../domain/figure/fitSeries.ts'
import type { ScoredModel } from '../domain/series/scoredModels.ts'
import type { Day } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import { nameOf } from '../i18n/names.ts'
import { level, type CrossoverAnalysis, type Side } from './crossoverAnalysis.ts'
import type { Bands } from './crossoverResamples.ts'
import { opennessText } from './opennessText.ts'

/** How many records a side may label: the newest first, then the older. */
const mostLabels = 9

type View = {
  readonly asOf: Day
  readonly until: number
  readonly isPast: boolean
  /** Bands from resamples, where they take the place of the formula's. */
  readonly bands: Bands
}

/** The marks of the crossover chart, side by side: points, running maxima and trends, later facts drawn back. */
export function* crossoverSeries(
  analysis: CrossoverAnalysis,
  view: View,
): Generator<number, readonly Series[]> {
  const closed = sideSeries(analysis.closed, view)
  yield 0.5
  return [...closed, ...sideSeries(analysis.open, view)]
}

function sideSeries(side: Side, { asOf, until, isPast, bands }: View): readonly Series[] {
  const tone = side.group
  const isOpen = side.group === 'open'
  const ranks = new Map(
    side.allRecords
      .toReversed()
      .slice(0, mostLabels)
      .map((m, i) => [m.id, i]),
  )
  const datum = (m: ScoredModel): Datum => ({
    id: m.id,
    x: m.released,
    y: m.score,
    name: { en: m.row.name },
    ...(m.released > asOf && { faded: true }),
    ...(ranks.has(m.id) && { labelRank: ranks.get(m.id) }),
    facts: {
      lab: m.row.organisation === null ? undefined : nameOf(m.row.organisation),
      country: m.row.country === null ? undefined : nameOf(m.row.country),
      openness: opennessText(m.row.openness),
      basis: m.row.conditions === null ? undefined : msg('name.literal', { text: { en: m.row.conditions } }),
      source: m.row.source,
      link: m.row.link ?? undefined,
      model: m.row.model ?? undefined,
    },
  })
  const series: Series[] = [
    {
      mark: 'points',
      id: `${tone}-models`,
      name: isOpen ? msg('series.open') : msg('series.closed'),
      tone,
      data: [...side.known, ...side.later].map(datum),
    },
    {
      mark: 'steps',
      id: `${tone}-record`,
      name: isOpen ? msg('series.open.record') : msg('series.closed.record'),
      tone,
      data: heldUntil(side.records.map(datum), asOf),
    },
  ]
  const later = side.allRecords.filter((m) => m.released > asOf)
  if (isPast && later.length > 0)
    series.push({
      mark: 'steps',
      id: `${tone}-record-later`,
      name: isOpen ? msg('series.open.record.later') : msg('series.closed.record.later'),
      tone,
      faded: true,
      data: heldUntil(later.map(datum), until),
    })
  if (side.trend.kind === 'fitted')
    series.push(
      banded(
        fitSeries(side.trend.fit, {
          id: `${tone}-trend`,
          of: `${tone}-models`,
          name: isOpen ? msg('series.open.trend') : msg('series.closed.trend'),
          tone,
          until,
          level,
        }),
        bands[side.group],
      ),
    )
  return series
}

function banded(series: FitSeries, band: Bands['open']): FitSeries {
  if (!band) return series
  return { ...series, level, curve: series.curve.map((sample) => ({ ...sample, ...band(sample.x) })) }
}

/** A record stands until the end of what is known: without this last step the newest record would look as old as its date. */
function heldUntil(data: readonly Datum[], end: number): readonly Datum[] {
  const last = data.at(-1)
  if (!last || last.x >= end) return data
  const { labelRank: _, ...held } = last
  return [...data, { ...held, id: `${last.id}…`, x: end }]
}

import type { Datum, Series } from '../../domain/figure/Figure.ts'
import { fitSeries } from '../../domain/figure/fitSeries.ts'
import { linkFacts } from '../../domain/figure/withLinks.ts'
import type { SizedModel } from '../../domain/series/sizedModels.ts'
import { msg } from '../../i18n/msg.ts'
import { joinedNames } from '../../i18n/names.ts'
import { opennessText } from '../opennessText.ts'
import { level, type SizeGroup } from './sizeGroups.ts'

const mostLabels = 8

/** Marks of one group: its models, its record staircase and its trend. */
export function sizeSeries(group: SizeGroup, newest: number): readonly Series[] {
  const ranks = new Map(
    group.records
      .toReversed()
      .slice(0, mostLabels)
      .map((m, index) => [m.id, index]),
  )
  const datum = (m: SizedModel): Datum => ({
    id: m.id,
    x: m.released,
    y: m.parameters,
    name: { en: m.row.name },
    ...(m.isEstimate && { hollow: true }),
    ...(ranks.has(m.id) && { labelRank: ranks.get(m.id) }),
    facts: {
      lab: joinedNames(m.row.organisations),
      country: joinedNames(m.row.countries),
      openness: opennessText(m.row.openness),
      licence: m.row.licence ?? undefined,
      status: msg(`parameters.status.${m.row.parameters_status ?? 'listed'}`),
      source: m.row.source_parameters ?? m.row.source,
      ...linkFacts(m.row),
      model: m.row.id,
    },
  })
  const last = group.records.at(-1)
  const steps = group.records.map(datum)
  if (last && last.released < newest) {
    const { labelRank: _, ...held } = datum(last)
    steps.push({ ...held, id: `${last.id}…`, x: newest })
  }
  const series: Series[] = [
    {
      mark: 'points',
      id: `${group.id}-models`,
      name: group.name,
      tone: group.tone,
      data: group.models.map(datum),
    },
    {
      mark: 'steps',
      id: `${group.id}-record`,
      name: msg('parameters.series.record', { group: group.name }),
      tone: group.tone,
      data: steps,
    },
  ]
  if (group.trend.kind === 'fitted')
    series.push(
      fitSeries(group.trend, {
        id: `${group.id}-trend`,
        of: `${group.id}-models`,
        name: msg('parameters.series.trend', { group: group.name }),
        tone: group.tone,
        until: newest,
        level,
      }),
    )
  return series
}

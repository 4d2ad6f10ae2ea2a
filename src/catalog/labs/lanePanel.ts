import type { Datum, Panel, Series } from '../../domain/figure/Figure.ts'
import { measured } from '../../domain/figure/text.ts'
import { linkFacts } from '../../domain/figure/withLinks.ts'
import type { Group } from '../../domain/series/groupOf.ts'
import type { LabRecord, Stance } from '../../domain/series/labStances.ts'
import { msg } from '../../i18n/msg.ts'
import { joinedNames, nameOf } from '../../i18n/names.ts'
import { opennessText } from '../opennessText.ts'

type LaneGroup = {
  readonly id: 'turned' | 'both' | 'open' | 'closed'
  readonly stances: readonly Stance[]
}

/** The panels of the chart, in order. */
export const laneGroups: readonly LaneGroup[] = [
  { id: 'turned', stances: ['turned-open', 'turned-closed'] },
  { id: 'both', stances: ['both'] },
  { id: 'open', stances: ['open'] },
  { id: 'closed', stances: ['closed'] },
]

/** One lane a lab: a bar from its first release to its last, with a mark for each. */
export function lanePanel(id: LaneGroup['id'], records: readonly LabRecord[]): Panel {
  const points = (group: Group): Series => ({
    mark: 'points',
    id: group,
    name: msg(`labs.series.${group}`),
    tone: group,
    data: records.flatMap((record, lane) =>
      record.releases
        .filter((release) => release.group === group)
        .map(({ row, released }): Datum => ({
          id: `${record.lab}/${row.id}`,
          x: released,
          y: lane + 1,
          name: { en: row.name },
          facts: {
            lab: nameOf(record.lab),
            country: joinedNames(row.countries),
            openness: opennessText(row.openness),
            licence: row.licence ?? undefined,
            source: row.source_openness ?? row.source,
            ...linkFacts(row),
            model: row.id,
          },
        })),
    ),
  })
  const series: readonly Series[] = [
    {
      mark: 'intervals',
      id: 'active',
      name: msg('labs.series.active'),
      tone: 'rest',
      faded: true,
      data: records.flatMap((record, lane) => laneOf(record, lane + 1)),
    },
    points('closed'),
    points('open'),
  ]
  return {
    id,
    title: msg(`labs.panel.${id}`),
    weight: records.length,
    x: { quantity: 'day', scale: 'time', label: msg('axis.released') },
    y: { quantity: 'lane', scale: 'linear', label: msg(`labs.panel.${id}`) },
    series: series.filter((one) => one.mark === 'fit' || one.data.length > 0),
    events: [],
  }
}

function laneOf({ lab, stance, share, releases }: LabRecord, y: number): readonly Datum[] {
  const first = releases[0]
  const last = releases.at(-1)
  if (!first || !last) return []
  return [
    {
      id: lab,
      x: first.released,
      xEnd: last.released,
      y,
      name: nameOf(lab),
      facts: {
        status: msg(`labs.stance.${stance}`),
        basis: msg('labs.fact.shares', {
          n: measured('count', releases.length),
          all: measured('share', share.all),
          first: measured('share', share.first),
          last: measured('share', share.last),
        }),
        source: last.row.source_openness ?? last.row.source,
      },
    },
  ]
}

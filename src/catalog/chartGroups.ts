import type { Text } from '../domain/figure/text.ts'
import { msg } from '../i18n/msg.ts'
import { chartList, type ChartEntry } from './chartList.ts'

/** What the charts are about, in the order of the story. A chart named in no group stands in the last one. */
const groups: readonly { readonly id: string; readonly name: Text; readonly charts: readonly string[] }[] = [
  {
    id: 'race',
    name: msg('nav.group.race'),
    charts: ['crossover', 'lag', 'timemachine', 'capability', 'arena', 'stress'],
  },
  { id: 'use', name: msg('nav.group.use'), charts: ['downloads', 'adoption', 'usage', 'prices'] },
  { id: 'releases', name: msg('nav.group.releases'), charts: ['parameters', 'openness', 'labs'] },
]

export type ChartGroup = { readonly id: string; readonly name: Text; readonly charts: readonly ChartEntry[] }

const named = new Set(groups.flatMap((group) => group.charts))

/** Every chart of the list, once, under what it is about. */
export const chartGroups: readonly ChartGroup[] = groups
  .map(({ id, name, charts }, index) => ({
    id,
    name,
    charts: chartList.filter(
      (chart) => charts.includes(chart.id) || (index === groups.length - 1 && !named.has(chart.id)),
    ),
  }))
  .filter((group) => group.charts.length > 0)

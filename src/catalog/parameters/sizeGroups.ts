import type { Tone } from '../../domain/figure/Figure.ts'
import type { Text } from '../../domain/figure/text.ts'
import type { SizedModel } from '../../domain/series/sizedModels.ts'
import { undetermined, type Estimate } from '../../domain/stats/Estimate.ts'
import { isTelling } from '../../domain/stats/isTelling.ts'
import { logLine, type LogFit } from '../../domain/stats/logLine.ts'
import { runningMaximum } from '../../domain/stats/runningMaximum.ts'
import type { XY } from '../../domain/stats/XY.ts'
import { msg } from '../../i18n/msg.ts'

/** Confidence level of bands and intervals. */
export const level = 0.95

/** Releases drawn and fitted together: a side, or the open models of a country. */
export type SizeGroup = {
  readonly id: string
  readonly name: Text
  readonly tone: Tone
  readonly models: readonly SizedModel[]
  readonly records: readonly SizedModel[]
  /** How many of them the trend goes through. */
  readonly fitted: number
  readonly trend: Estimate<LogFit>
}

type Membership = Pick<SizeGroup, 'id' | 'name' | 'tone'> & { readonly has: (model: SizedModel) => boolean }

const isOpenFrom = (country: string) => (m: SizedModel) =>
  m.group === 'open' && m.row.countries.includes(country)

const memberships = {
  openness: [
    { id: 'closed', name: msg('series.closed'), tone: 'closed', has: (m) => m.group === 'closed' },
    { id: 'open', name: msg('series.open'), tone: 'open', has: (m) => m.group === 'open' },
  ],
  country: [
    { id: 'us', name: msg('parameters.group.us'), tone: 'category-1', has: isOpenFrom('United States') },
    { id: 'china', name: msg('parameters.group.china'), tone: 'category-2', has: isOpenFrom('China') },
    {
      id: 'elsewhere',
      name: msg('parameters.group.elsewhere'),
      tone: 'category-3',
      has: (m) => m.group === 'open' && !m.row.countries.some((c) => c === 'United States' || c === 'China'),
    },
  ],
} as const satisfies Record<string, readonly Membership[]>

/** Splits the models, finds each group's records and fits its log-linear trend. A model of two countries counts in both. */
export function sizeGroups(
  models: readonly SizedModel[],
  by: keyof typeof memberships,
  of: 'all' | 'records',
): readonly SizeGroup[] {
  return memberships[by].map(({ id, name, tone, has }: Membership) => {
    const members = models.filter(has)
    const records = runningMaximum(members, {
      x: (m) => m.released,
      y: (m) => m.parameters,
      id: (m) => m.id,
    }).map((record) => record.item)
    const basis = (of === 'records' ? records : members).map((m) => ({ x: m.released, y: m.parameters }))
    return {
      id,
      name,
      tone,
      models: members,
      records,
      fitted: basis.length,
      trend: trendOf(basis),
    }
  })
}

function trendOf(points: readonly XY[]): Estimate<LogFit> {
  const trend = logLine(points)
  return trend.kind === 'fitted' && !isTelling(trend, points, level) ? undetermined('too-uncertain') : trend
}

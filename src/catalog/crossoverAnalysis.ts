import type { Group } from '../domain/series/groupOf.ts'
import type { ScoredModel } from '../domain/series/scoredModels.ts'
import { crossing, type Crossing } from '../domain/stats/crossing.ts'
import { undetermined, type Estimate } from '../domain/stats/Estimate.ts'
import { firstReached } from '../domain/stats/firstReached.ts'
import { isTelling } from '../domain/stats/isTelling.ts'
import type { Bounds } from '../domain/stats/logitLine.ts'
import { runningMaximum } from '../domain/stats/runningMaximum.ts'
import { fitTrend, type TrendFit, type TrendMethod } from '../domain/stats/trendFit.ts'
import type { XY } from '../domain/stats/XY.ts'
import { daysPerYear, type Day } from '../domain/time/day.ts'

/** Confidence level of every band and interval of the chart. */
export const level = 0.95
/** A crossing further than this from the as-of date, either way, is no statement about the data. */
export const windowYears = 10

const at = {
  x: (m: ScoredModel) => m.released,
  y: (m: ScoredModel) => m.score,
  id: (m: ScoredModel) => m.id,
}

export type Side = {
  readonly group: Group
  /** Known on the as-of date. */
  readonly known: readonly ScoredModel[]
  readonly later: readonly ScoredModel[]
  readonly records: readonly ScoredModel[]
  /** Records of everything, the later ones included. */
  readonly allRecords: readonly ScoredModel[]
  /** How many of them the trend goes through. */
  readonly fitted: number
  readonly trend: Estimate<{ readonly fit: TrendFit }>
}

export type Reached = { readonly closed: ScoredModel; readonly open: ScoredModel }

export type CrossoverAnalysis = {
  readonly open: Side
  readonly closed: Side
  readonly crossing: Estimate<Crossing>
  /** The best closed score known on the as-of date, and the first open model to reach it, if any has. */
  readonly bestClosed: ScoredModel | null
  readonly bestOpen: ScoredModel | null
  readonly catchUp: Reached | null
  /** The newest closed record that an open model known on the as-of date had reached. */
  readonly newestReached: Reached | null
}

/** The reader's choices, as the statistics need them. */
export type CrossoverChoice = {
  readonly asOf: Day
  readonly method: TrendMethod
  readonly of: 'all' | 'records'
  /** Trends are fitted to releases from this day on; null for all. Records stay records of all known. */
  readonly since: Day | null
  readonly bounds: Bounds | null
  /** Trends that tell nothing stand all the same: what was forecast then is to be checked, not what should have been. */
  readonly keepsVague?: boolean
}

const recordsOf = (models: readonly ScoredModel[]): readonly ScoredModel[] =>
  runningMaximum(models, at).map((record) => record.item)

/** Everything the chart says, from the models of one benchmark and the reader's choices. */
export function analyse(models: readonly ScoredModel[], choice: CrossoverChoice): CrossoverAnalysis {
  const side = (group: Group): Side => {
    const all = models.filter((m) => m.group === group)
    const known = all.filter((m) => m.released <= choice.asOf)
    const records = recordsOf(known)
    const basis = (choice.of === 'records' ? records : known).filter(
      (m) => m.released >= (choice.since ?? m.released),
    )
    return {
      group,
      known,
      later: all.filter((m) => m.released > choice.asOf),
      records,
      allRecords: recordsOf(all),
      fitted: basis.length,
      trend: trendOf(
        basis.map((m) => ({ x: m.released, y: m.score })),
        choice,
      ),
    }
  }
  const open = side('open')
  const closed = side('closed')
  const bestClosed = closed.records.at(-1) ?? null
  const firstOpen = bestClosed && firstReached([...open.known, ...open.later], bestClosed.score, at)
  return {
    open,
    closed,
    crossing: meet(open.trend, closed.trend, choice.asOf),
    bestClosed,
    bestOpen: open.records.at(-1) ?? null,
    catchUp: bestClosed && firstOpen ? { closed: bestClosed, open: firstOpen } : null,
    newestReached: newestReached(open.known, closed.records),
  }
}

function trendOf(
  points: readonly XY[],
  { method, bounds, keepsVague = false }: CrossoverChoice,
): Estimate<{ readonly fit: TrendFit }> {
  const trend = fitTrend(method, points, { bounds, level })
  return trend.kind === 'fitted' && !keepsVague && !isTelling(trend.fit, points, level)
    ? undetermined('too-uncertain')
    : trend
}

function meet(
  open: Estimate<{ readonly fit: TrendFit }>,
  closed: Estimate<{ readonly fit: TrendFit }>,
  asOf: Day,
): Estimate<Crossing> {
  if (open.kind === 'undetermined') return undetermined(open.why)
  if (closed.kind === 'undetermined') return undetermined(closed.why)
  const window = windowYears * daysPerYear
  return crossing(open.fit, closed.fit, { from: asOf - window, to: asOf + window, level })
}

function newestReached(open: readonly ScoredModel[], closedRecords: readonly ScoredModel[]): Reached | null {
  for (const closed of closedRecords.toReversed()) {
    const first = firstReached(open, closed.score, at)
    if (first) return { closed, open: first }
  }
  return null
}

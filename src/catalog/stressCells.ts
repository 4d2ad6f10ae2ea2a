import type { Dataset } from '../domain/dataset/Dataset.ts'
import { openUnder, type OpenDefinition } from '../domain/series/openUnder.ts'
import type { ScoredModel } from '../domain/series/scoredModels.ts'
import type { CrossingSpread } from '../domain/stats/crossingSpread.ts'
import type { Day } from '../domain/time/day.ts'
import type { BenchmarkChoice } from './benchmarks.ts'
import { analyse } from './crossoverAnalysis.ts'
import { crossoverResamples } from './crossoverResamples.ts'
import { lastOf } from './lastOf.ts'
import { sinceDay, type Fit, type Since } from './trendParams.ts'

/** One way to ask for the crossing: the reader's choices of the crossover chart. */
export type Way = {
  readonly open: OpenDefinition
  readonly of: 'all' | 'records'
  readonly fit: Fit
  readonly since: Since
}

/** A way, and when the trends cross over its resamples; null where a side has no trend at all. */
export type Cell = Way & { readonly spread: CrossingSpread | null }

const fits: readonly Fit[] = ['linear', 'logit', 'theil-sen', 'quantile']

/** Every way, in the order of panels and lanes. */
export const ways: readonly Way[] = (['weights', 'permissive'] as const).flatMap((open) =>
  (['records', 'all'] as const).flatMap((of) =>
    fits.flatMap((fit) => (['all', '2023', '2024'] as const).map((since) => ({ open, of, fit, since }))),
  ),
)

/**
 * The crossing dates of every way, one by one. Each draws the resamples that its view of the crossover chart draws (or
 * the first of them), so that the two agree to the last digit.
 */
export function* stressCells(
  data: Dataset<'benchmarks' | 'models'>,
  models: readonly ScoredModel[],
  { benchmark, resamples }: { readonly benchmark: BenchmarkChoice; readonly resamples: number },
): Generator<Cell, void> {
  const row = data.tables.benchmarks.find((b) => b.id === benchmark.table)
  const bounds =
    row && row.floor !== null && row.ceiling !== null ? { floor: row.floor, ceiling: row.ceiling } : null
  for (const way of ways) {
    const counted = openUnder(models, data.tables.models, way.open).models
    const asOf = newestOf(counted)
    if (asOf === null) continue
    const choice = { asOf, method: way.fit, of: way.of, since: sinceDay(way.since), bounds }
    const { open, closed } = analyse(counted, choice)
    const hasTrends = open.trend.kind === 'fitted' && closed.trend.kind === 'fitted'
    yield {
      ...way,
      spread: hasTrends ? lastOf(crossoverResamples({ open, closed }, choice, resamples)).spread : null,
    }
  }
}

const newestOf = (models: readonly ScoredModel[]): Day | null => models.at(-1)?.released ?? null

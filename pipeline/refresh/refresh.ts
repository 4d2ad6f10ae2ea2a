import type { WireRow } from '../../src/domain/dataset/tables.ts'
import { isoOfDay } from '../../src/domain/time/day.ts'
import { adaptEpochAll, adaptEpochNotable } from '../adapters/epochModels.ts'
import { newContext } from '../Context.ts'
import type { Published } from '../editions/readPublished.ts'
import { newestFact, sorted, type BuiltData, type WireTables } from '../merge/buildDataset.ts'
import { BrokenFile } from '../read/BrokenFile.ts'
import { applyArena } from './apply/applyArena.ts'
import { applyDownloads, type PanelEntry } from './apply/applyDownloads.ts'
import { applyModels } from './apply/applyModels.ts'
import { applyPrices } from './apply/applyPrices.ts'
import { noOutcome, type Outcome } from './Change.ts'
import { fetchUpstream, type HttpSettings } from './http/fetchUpstream.ts'
import { UpstreamFailure } from './http/UpstreamFailure.ts'
import { isCsv, isJson, isParquet } from './upstreams/checks.ts'
import { hubPages, type HubRepository } from './upstreams/hubPages.ts'

/** Where each upstream is; another place in tests. */
export type Addresses = {
  readonly epochAll: string
  readonly epochNotable: string
  readonly modelsDev: string
  readonly arena: string
  readonly hub: string
}

export type Upstream = { readonly name: string; readonly failure: string | null; readonly outcome: Outcome }
export type Refreshed = {
  readonly built: BuiltData
  readonly upstreams: readonly Upstream[]
  /** Counts of every repository of the panel on this day; null where the Hub could not be read whole. */
  readonly hubCsv: string | null
}

export type RefreshInput = {
  readonly published: Published
  readonly addresses: Addresses
  readonly http: HttpSettings
  readonly panel: readonly PanelEntry[]
  /** Counts of the last snapshot of the panel, by repository. */
  readonly before: ReadonlyMap<string, HubRepository>
  readonly today: string
  readonly accepted: ReadonlySet<string>
}

/** Asks every upstream for what is new and adds it to what is published. One that fails leaves its facts as they were. */
export async function refresh(input: RefreshInput): Promise<Refreshed> {
  const { published, addresses, http, today, accepted } = input
  const context = newContext(today)
  for (const source of published.manifest.sources)
    context.sources.keep({
      ...source,
      retrieved: source.retrieved === null ? null : isoOfDay(source.retrieved),
    })
  // The contract was checked when the files were read.
  const base = Object.fromEntries(published.tables) as unknown as WireTables
  let { models, prices, arena, hf_snapshots: snapshots } = base
  let hubCsv: string | null = null
  const upstreams: Upstream[] = []
  const take = async (name: string, read: () => Promise<Outcome>): Promise<void> => {
    try {
      upstreams.push({ name, failure: null, outcome: await read() })
    } catch (error) {
      if (!(error instanceof UpstreamFailure || error instanceof BrokenFile)) throw error
      upstreams.push({ name, failure: error.message, outcome: noOutcome })
    }
  }

  await take('Epoch AI, models', async () => {
    const csv = async (name: string, url: string) => ({
      name,
      bytes: (await fetchUpstream(name, url, http, isCsv)).body,
    })
    const notable = adaptEpochNotable(await csv('notable_ai_models.csv', addresses.epochNotable), context)
    const all = adaptEpochAll(await csv('all_ai_models.csv', addresses.epochAll), context)
    const applied = applyModels(models, [notable, all], accepted)
    models = applied.models
    return applied.outcome
  })
  await take('models.dev', async () => {
    const { body } = await fetchUpstream('models.dev', addresses.modelsDev, http, isJson)
    const source = context.sources.use('models-dev')
    const applied = applyPrices(prices, JSON.parse(body.toString('utf8')), today, source, accepted)
    prices = [...prices, ...applied.rows]
    return applied.outcome
  })
  await take('Arena', async () => {
    const { body } = await fetchUpstream('Arena', addresses.arena, http, isParquet)
    const applied = await applyArena(arena, body, context.sources.use('lmarena'), accepted)
    arena = [...arena, ...applied.rows]
    return applied.outcome
  })
  await take('Hugging Face Hub', async () => {
    const found: HubRepository[] = []
    // A snapshot is whole or is none: without one author the sums would fall.
    for (const author of new Set(input.panel.map(({ repository }) => repository.split('/')[0] ?? repository)))
      found.push(...(await hubPages(addresses.hub, author, http)).repositories)
    const source = context.sources.use('huggingface-hub')
    const applied = applyDownloads(input.panel, found, input.before, today, source, accepted)
    const kept = snapshots.filter(
      (row: WireRow<'hf_snapshots'>) => row.date !== today || row.source !== source,
    )
    snapshots = [...kept, ...applied.rows]
    hubCsv = applied.csv
    return applied.outcome
  })

  const tables: WireTables = {
    ...base,
    models: sorted(models),
    prices: sorted(prices),
    arena: sorted(arena),
    hf_snapshots: sorted(snapshots),
  }
  return {
    built: { tables, sources: context.sources.all(), dataDate: newestFact(tables) },
    upstreams,
    hubCsv,
  }
}

import { csvFormatRows } from 'd3-dsv'
import type { WireRow } from '../../../src/domain/dataset/tables.ts'
import { copiesIn } from '../../normalise/copies.ts'
import type { Held, Outcome } from '../Change.ts'
import type { HubRepository } from '../upstreams/hubPages.ts'

type Snapshot = WireRow<'hf_snapshots'>
export type PanelEntry = {
  readonly repository: string
  readonly family: string
  readonly developer: string
  readonly country: string
}

/** A count must change this many times over, and be this large on one side, before it is held. */
const leap = 10
const large = 100_000

/** Repositories outside the panel are counted in the report from this many downloads on. */
const notable = 1_000_000

/**
 * One day's downloads of the panel, added up by family: rows to append, and the counts of every repository for the next
 * run to compare with. A family with a repository whose count fell or leapt is held whole: a sum without it would be a
 * fall of its own.
 */
export function applyDownloads(
  panel: readonly PanelEntry[],
  found: readonly HubRepository[],
  before: ReadonlyMap<string, HubRepository>,
  today: string,
  source: string,
  accepted: ReadonlySet<string>,
): { readonly rows: readonly Snapshot[]; readonly csv: string; readonly outcome: Outcome } {
  const byId = new Map(found.map((repository) => [repository.id, repository]))
  const held: Held[] = []
  const families = new Map<string, Snapshot>()
  const blocked = new Set<string>()
  const kept: HubRepository[] = []
  const counted = panel.flatMap(({ repository, developer }) => {
    const now = byId.get(repository)
    return now ? [{ repository, developer, downloads: now.downloads30d }] : []
  })
  const copies = new Map([...copiesIn(counted)].map((one) => [one.repository, one.downloads]))
  for (const { repository, family, developer, country } of panel) {
    const now = byId.get(repository)
    if (!now) continue
    kept.push(now)
    const words = suspicionOf(before.get(repository), now)
    const key = `downloads:${repository}:${today.slice(0, 7)}`
    if (words !== null && !accepted.has(key)) {
      held.push({ key, words: `${repository}: ${words}` })
      blocked.add(family)
    }
    const sum = families.get(family)
    families.set(family, {
      date: today,
      family,
      developer,
      country,
      downloads_30d: (sum?.downloads_30d ?? 0) + now.downloads30d,
      models: (sum?.models ?? 0) + 1,
      copies: (sum?.copies ?? 0) + (copies.has(repository) ? 1 : 0),
      copies_30d: (sum?.copies_30d ?? 0) + (copies.get(repository) ?? 0),
      source,
    })
  }
  const inPanel = new Set(panel.map((entry) => entry.repository))
  const others = found.filter(({ id, downloads30d }) => !inPanel.has(id) && downloads30d >= notable)
  const rows = [...families.values()].filter(({ family }) => !blocked.has(family))
  return {
    rows,
    csv: csvOf(kept),
    outcome: {
      added: rows.map(
        ({ family, downloads_30d, models }) => `${family}: ${downloads_30d} (${models} repositories)`,
      ),
      changed: [],
      withdrawn: panel.flatMap(({ repository }) =>
        before.has(repository) && !byId.has(repository) ? [repository] : [],
      ),
      held,
      notes: others.map(({ id, downloads30d }) => `${id} is not in the panel: ${downloads30d} in 30 days`),
    },
  }
}

/** All-time counts cannot fall; counts of 30 days may move, but not ten times over at once. */
function suspicionOf(before: HubRepository | undefined, now: HubRepository): string | null {
  if (!before) return null
  if (now.downloadsAllTime < before.downloadsAllTime)
    return `all-time downloads fell from ${before.downloadsAllTime} to ${now.downloadsAllTime}`
  const [low, high] = [before.downloads30d, now.downloads30d].toSorted((a, b) => a - b)
  if (low === undefined || high === undefined || high < large || high < low * leap) return null
  return `30-day downloads went from ${before.downloads30d} to ${now.downloads30d}`
}

const columns = ['repository', 'downloads_30d', 'downloads_all_time', 'likes', 'licence']

const csvOf = (repositories: readonly HubRepository[]): string =>
  `${csvFormatRows([
    columns,
    ...repositories.map(({ id, downloads30d, downloadsAllTime, likes, licence }) =>
      [id, downloads30d, downloadsAllTime, likes, licence ?? ''].map(String),
    ),
  ])}\n`

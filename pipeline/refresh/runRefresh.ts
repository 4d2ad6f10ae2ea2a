import { join } from 'node:path'
import { publishEdition } from '../editions/publishEdition.ts'
import { readPublished } from '../editions/readPublished.ts'
import { BrokenFile } from '../read/BrokenFile.ts'
import { defaultSettings, type HttpSettings } from './http/fetchUpstream.ts'
import { HttpCache } from './http/HttpCache.ts'
import { lastSnapshot, readPanel } from './hubSnapshots.ts'
import { refresh, type Addresses } from './refresh.ts'
import { objectionsTo, reportMarkdown } from './reportMarkdown.ts'

export type RefreshOptions = {
  readonly to: string
  readonly panel: string
  readonly cache: string
  readonly today: string
  readonly addresses: Addresses
  readonly accepted: readonly string[]
  readonly force: boolean
  readonly http?: Partial<HttpSettings>
}

/** One refresh from upstreams to published files. Raises `BrokenFile` where what is published cannot be read. */
export async function runRefresh(
  options: RefreshOptions,
): Promise<{ readonly published: boolean; readonly report: string }> {
  const { to, today, addresses } = options
  const published = readPublished(to)
  if (published === null) throw new BrokenFile(to, 'holds no dataset to refresh')
  const refreshed = await refresh({
    published,
    addresses,
    http: { ...defaultSettings, cache: new HttpCache(options.cache), ...options.http },
    panel: readPanel(options.panel),
    before: lastSnapshot(join(to, 'hub'), today),
    today,
    accepted: new Set(options.accepted),
  })
  const say = (verdict: string) => reportMarkdown(refreshed, verdict, today)
  if (refreshed.upstreams.every(({ failure }) => failure !== null))
    return { published: false, report: say('**Nothing was published:** no upstream could be read.') }
  const objections = objectionsTo(refreshed.built, published, today)
  if (objections.length > 0 && !options.force)
    return { published: false, report: say(`**Nothing was published:** ${objections.join('; ')}.`) }
  const { hubCsv } = refreshed
  const beside = hubCsv === null ? [] : [{ path: `hub/${today}.csv`, text: hubCsv }]
  const { edition, isNew } = publishEdition(refreshed.built, published, to, today, beside)
  return {
    published: true,
    report: say(isNew ? `Published edition ${edition}.` : `Nothing new: edition ${edition} stands.`),
  }
}

import * as v from 'valibot'
import { fetchUpstream, type HttpSettings } from '../http/fetchUpstream.ts'
import { UpstreamFailure } from '../http/UpstreamFailure.ts'
import { isJson } from './checks.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const repositorySchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w.-]+(?:\/[\w.-]+)?$/)),
  downloads: count,
  downloadsAllTime: count,
  likes: v.optional(count, 0),
  tags: v.optional(v.array(v.string()), []),
})

export type HubRepository = {
  readonly id: string
  readonly downloads30d: number
  readonly downloadsAllTime: number
  readonly likes: number
  readonly licence: string | null
}

export type HubListing = {
  readonly repositories: readonly HubRepository[]
  /** Entries that are not what the Hub documents; a few are passed over, many are another format. */
  readonly broken: number
  readonly unchanged: boolean
}

const expand = ['downloads', 'downloadsAllTime', 'likes', 'tags']
const mostPages = 200
const mostBroken = 0.05

/** All models of one author, page by page along the `Link` header. A listing that leads in a circle is a failure. */
export async function hubPages(base: string, author: string, settings: HttpSettings): Promise<HubListing> {
  const name = `Hugging Face Hub, ${author}`
  const first = new URL('api/models', base)
  first.search = new URLSearchParams([
    ['author', author],
    ['sort', 'downloads'],
    ['direction', '-1'],
    ['limit', '500'],
    ...expand.map((field): [string, string] => ['expand[]', field]),
  ]).toString()
  const seen = new Set<string>()
  const found = new Map<string, HubRepository>()
  let broken = 0
  let unchanged = true
  for (let next: string | null = first.href; next !== null;) {
    if (seen.has(next)) throw new UpstreamFailure(name, 'its pages lead in a circle')
    if (seen.size >= mostPages) throw new UpstreamFailure(name, `has more than ${mostPages} pages`)
    seen.add(next)
    const page = await fetchUpstream(name, next, settings, isJson)
    unchanged &&= page.unchanged
    const list: unknown = JSON.parse(page.body.toString('utf8'))
    if (!Array.isArray(list)) throw new UpstreamFailure(name, 'does not send a list of models')
    const before = found.size
    for (const entry of list) {
      const repository = repositoryOf(entry)
      if (repository) found.set(repository.id, repository)
      else broken += 1
    }
    next = nextOf(page.link, base, name)
    if (next !== null && list.length > 0 && found.size === before && broken < list.length)
      throw new UpstreamFailure(name, 'its pages lead in a circle')
  }
  if (broken > (found.size + broken) * mostBroken)
    throw new UpstreamFailure(name, `${broken} of ${found.size + broken} entries are not as documented`)
  return { repositories: [...found.values()], broken, unchanged }
}

function repositoryOf(entry: unknown): HubRepository | null {
  const read = v.safeParse(repositorySchema, entry)
  if (!read.success) return null
  const { id, downloads, downloadsAllTime, likes, tags } = read.output
  const licence = tags.find((tag) => tag.startsWith('license:'))?.slice('license:'.length) ?? null
  return { id, downloads30d: downloads, downloadsAllTime, likes, licence }
}

/** The next page, which must be on the same host: a link elsewhere is not followed. */
function nextOf(link: string | null, base: string, name: string): string | null {
  const address = /<([^>]+)>\s*;[^,]*rel="?next"?/i.exec(link ?? '')?.[1]
  if (address === undefined) return null
  const next = new URL(address, base)
  if (next.origin !== new URL(base).origin) throw new UpstreamFailure(name, `leads to ${next.origin}`)
  return next.href
}

import { setTimeout as sleep } from 'node:timers/promises'
import { retryAfterOf } from '../../../src/data/retryAfterOf.ts'
import type { HttpCache } from './HttpCache.ts'
import { UpstreamFailure } from './UpstreamFailure.ts'

export type HttpSettings = {
  readonly cache: HttpCache
  readonly attempts: number
  /** The wait before the second attempt; every further one is twice as long. */
  readonly firstWaitMs: number
  /** A server that asks for a longer wait than this is left alone until the next run. */
  readonly longestWaitMs: number
  /** With no byte for so long an answer counts as stalled, however much has come. */
  readonly stallMs: number
  readonly mostBytes: number
}

export const defaultSettings = {
  attempts: 5,
  firstWaitMs: 1000,
  longestWaitMs: 120_000,
  stallMs: 30_000,
  mostBytes: 200_000_000,
} as const

export type Fetched = {
  readonly body: Buffer
  /** The server said that nothing changed since the last run. */
  readonly unchanged: boolean
  readonly link: string | null
}

/** What went wrong with one attempt, and whether another may help. */
class Attempt extends Error {
  readonly again: boolean
  readonly waitMs: number | null
  constructor(message: string, again: boolean, waitMs: number | null = null) {
    super(message)
    this.again = again
    this.waitMs = waitMs
  }
}

/**
 * One address, asked for politely: conditionally where an earlier answer is kept, again after a growing wait (or the one
 * the server asks for) where that can help. `check` rejects a body that is no answer, so that it is not kept; such a body
 * is asked for again, since gateways put pages of their own in place of files. Raises `UpstreamFailure`.
 */
export async function fetchUpstream(
  upstream: string,
  url: string,
  settings: HttpSettings,
  check: (body: Buffer, type: string) => string | null = () => null,
): Promise<Fetched> {
  for (let n = 1; ; n++) {
    try {
      return await attempt(url, settings, check)
    } catch (error) {
      if (!(error instanceof Attempt)) throw error
      const wait = Math.max(error.waitMs ?? 0, settings.firstWaitMs * 2 ** (n - 1))
      if (!error.again) throw new UpstreamFailure(upstream, error.message)
      if (n >= settings.attempts) throw new UpstreamFailure(upstream, `${error.message}; ${n} attempts`)
      if (wait > settings.longestWaitMs)
        throw new UpstreamFailure(upstream, `${error.message}; asks to wait ${Math.round(wait / 1000)} s`)
      await sleep(wait)
    }
  }
}

async function attempt(
  url: string,
  settings: HttpSettings,
  check: (body: Buffer, type: string) => string | null,
): Promise<Fetched> {
  const kept = settings.cache.read(url)
  const headers: Record<string, string> = { 'user-agent': 'crossover-refresh (open data, weekly)' }
  if (kept?.etag) headers['if-none-match'] = kept.etag
  if (kept?.lastModified) headers['if-modified-since'] = kept.lastModified
  const stalled = new AbortController()
  const watch = watchdog(settings.stallMs, () => stalled.abort())
  try {
    const response = await fetch(url, { headers, signal: stalled.signal })
    if (response.status === 304) {
      if (kept === null) throw new Attempt('answers 304 to a question without conditions', false)
      return { body: kept.body, unchanged: true, link: kept.link }
    }
    if (!response.ok) throw refusalOf(response)
    const body = await bodyOf(response, settings.mostBytes, watch.alive)
    const fault = check(body, response.headers.get('content-type') ?? '')
    if (fault !== null) throw new Attempt(fault, true)
    const link = response.headers.get('link')
    const etag = response.headers.get('etag')
    const lastModified = response.headers.get('last-modified')
    settings.cache.write(url, { body, link, etag, lastModified, fetched: new Date().toISOString() })
    return { body, unchanged: kept !== null && kept.body.equals(body), link }
  } catch (error) {
    if (error instanceof Attempt) throw error
    const words = error instanceof Error ? error.message : String(error)
    throw new Attempt(
      stalled.signal.aborted
        ? `sends nothing for ${settings.stallMs / 1000} s`
        : `connection lost (${words})`,
      true,
    )
  } finally {
    watch.stop()
  }
}

function refusalOf(response: Response): Attempt {
  const busy = response.status === 429 || response.status === 408 || response.status === 425
  const wait = retryAfterOf(response.headers.get('retry-after'), Date.now())
  return new Attempt(
    `answers ${response.status}`,
    busy || response.status >= 500,
    wait === null ? null : wait * 1000,
  )
}

async function bodyOf(response: Response, most: number, alive: () => void): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    alive()
    length += chunk.length
    if (length > most) throw new Attempt(`is larger than ${most} bytes`, false)
    chunks.push(chunk)
  }
  // Compressed answers state the length on the wire, which is not that of the body.
  const stated = response.headers.get('content-encoding') === null && response.headers.get('content-length')
  if (stated && Number(stated) !== length)
    throw new Attempt(`was cut off at ${length} of ${stated} bytes`, true)
  return Buffer.concat(chunks)
}

/** Calls back once, when nobody has said "alive" for a while. */
function watchdog(ms: number, bark: () => void) {
  let timer = setTimeout(bark, ms)
  return {
    alive: () => {
      clearTimeout(timer)
      timer = setTimeout(bark, ms)
    },
    stop: () => clearTimeout(timer),
  }
}

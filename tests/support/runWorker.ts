import { createHash, webcrypto } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createContext, runInContext } from 'node:vm'

const code = readFileSync(resolve(import.meta.dirname, '../../scripts/serviceWorker/sw.js'), 'utf8')
const origin = 'https://example.org'

type Listener = (event: Record<string, unknown>) => void
export type Clock = { now: number }

/** The worker with a mistake at the start of one of its functions. */
function brokenCode({ at, by }: { readonly at: string; readonly by: string }): string {
  if (code.split(at).length !== 2) throw new Error(`The worker has no ${at}, or several.`)
  return code.replace(at, () => `${at} ${by};`)
}

const keyOf = (path: string): string => new URL(path, `${origin}/`).href

/** The browser's caches, which stay when a worker goes. */
export class Caches {
  readonly #all = new Map<string, Map<string, Response>>()

  open(name: string) {
    const found = this.#all.get(name) ?? new Map<string, Response>()
    this.#all.set(name, found)
    return Promise.resolve({
      match: (path: string) => Promise.resolve(found.get(keyOf(path))?.clone()),
      put: (path: string, response: Response) => Promise.resolve(void found.set(keyOf(path), response)),
    })
  }
  match(path: string) {
    for (const found of this.#all.values()) {
      const response = found.get(keyOf(path))
      if (response) return Promise.resolve(response.clone())
    }
    return Promise.resolve(undefined)
  }
  delete(name: string) {
    return Promise.resolve(this.#all.delete(name))
  }
  keys() {
    return Promise.resolve([...this.#all.keys()])
  }
}

/** A service worker of the site under a version's name, with what its pages do to it. */
export function runWorker(
  caches: Caches,
  version: string,
  clock: Clock,
  broken: { readonly at: string; readonly by: string } | null = null,
) {
  const listeners = new Map<string, Listener>()
  const self = {
    location: { origin, href: `${origin}/sw.js` },
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
    skipWaiting: () => Promise.resolve(),
  }
  const build = {
    version,
    files: { 'app.html': createHash('sha256').update(version).digest('hex') },
    moved: {},
  }
  runInContext(
    `const build = ${JSON.stringify(build)}\n${broken ? brokenCode(broken) : code}`,
    createContext({
      self,
      caches,
      URL,
      Response,
      Headers,
      crypto: webcrypto,
      Date: { now: () => clock.now },
      // Files are asked for by their path, pages by their request.
      fetch: (asked: unknown) =>
        Promise.resolve(new Response(typeof asked === 'string' ? version : `${version} from the server`)),
    }),
  )
  const happen = async (type: string, event: Record<string, unknown>): Promise<void> => {
    const waits: unknown[] = []
    listeners.get(type)?.({ ...event, waitUntil: (wait: unknown) => waits.push(wait) })
    await Promise.all(waits)
  }
  return {
    install: () => happen('install', {}),
    activate: () => happen('activate', {}),
    /** Opens a page, and gives the version that it was served from. */
    open: async (client: string): Promise<string> => {
      const answers: Promise<Response>[] = []
      const request = { method: 'GET', url: `${origin}/charts/lag/`, mode: 'navigate', referrer: '' }
      await happen('fetch', {
        request,
        resultingClientId: client,
        respondWith: (answer: Promise<Response>) => answers.push(answer),
      })
      return (await answers[0])?.text() ?? ''
    },
    /** What a page says, and what it hears back. */
    say: async (client: string, type: string): Promise<readonly unknown[]> => {
      const answers: unknown[] = []
      const source = { id: client, postMessage: (message: unknown) => answers.push(message) }
      await happen('message', { data: { type }, source })
      return answers
    },
  }
}

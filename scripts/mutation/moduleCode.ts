import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { createServer } from 'vite'

/** A module as the body of an async function, and what it stands for on disk. */
export interface ModuleCode {
  readonly file: string
  readonly code: string
}

const kept = v.array(v.tuple([v.string(), v.object({ file: v.string(), code: v.string() })]))

/** Addresses of packages and of Node's own modules are left to Node. */
export const isOurs = (url: string): boolean => url.startsWith('/') && !url.includes('/node_modules/')

const imported = /__vite_ssr_(?:dynamic_)?import__\("([^"]+)"/g

/** Every module that the files reach, by address. Kept at `path`: a process that is started anew finds it there. */
export async function moduleCode(
  files: readonly string[],
  path: string,
): Promise<ReadonlyMap<string, ModuleCode>> {
  if (existsSync(path)) return new Map(v.parse(kept, JSON.parse(readFileSync(path, 'utf8'))))
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  const found = new Map<string, ModuleCode>()
  const waiting = files.map((file) => `/${file}`)
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (found.has(url)) continue
    const module = await server.environments.ssr.transformRequest(url)
    if (module === null) throw new Error(`no module at ${url}`)
    found.set(url, { file: `${process.cwd()}${url}`, code: module.code })
    for (const [, next] of module.code.matchAll(imported)) if (next && isOurs(next)) waiting.push(next)
  }
  await server.close()
  writeFileSync(path, JSON.stringify([...found]))
  return found
}

/** Everything of ours that a file reaches, itself included, by address. */
export function reachedFrom(file: string, modules: ReadonlyMap<string, ModuleCode>): ReadonlySet<string> {
  const reached = new Set<string>()
  const waiting = [`/${file}`]
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (reached.has(url)) continue
    reached.add(url)
    for (const [, next] of (modules.get(url)?.code ?? '').matchAll(imported))
      if (next && isOurs(next)) waiting.push(next)
  }
  return reached
}

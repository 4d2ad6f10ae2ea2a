import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isOurs, type ModuleCode } from './moduleCode.ts'

type Exports = Record<string, unknown>
const packageAt = async (url: string): Promise<Exports> => {
  const found: unknown = await import(url)
  return isExports(found) ? found : {}
}
const isExports = (value: unknown): value is Exports => typeof value === 'object' && value !== null

type Import = (url: string) => Promise<Exports>
type Body = (
  exports: Exports,
  meta: { readonly url: string; readonly dirname: string; readonly filename: string; readonly env: Exports },
  load: Import,
  loadLater: Import,
  exportAll: (from: Exports) => void,
  exportName: (name: string, get: () => unknown) => void,
) => Promise<void>

const parameters = [
  '__vite_ssr_exports__',
  '__vite_ssr_import_meta__',
  '__vite_ssr_import__',
  '__vite_ssr_dynamic_import__',
  '__vite_ssr_exportAll__',
  '__vite_ssr_exportName__',
]
/** The constructor of async functions is no global: only an example leads to it. */
const AsyncFunction: unknown = Object.getOwnPropertyDescriptor(
  Object.getPrototypeOf(async () => undefined),
  'constructor',
)?.value

const isConstructor = (value: unknown): value is new (...parts: readonly string[]) => Body =>
  typeof value === 'function'

/**
 * Loads files with a fresh copy of every module of ours they reach, as a new process would, in a few
 * milliseconds: the code is compiled once. Packages are shared, those named in `instead` exchanged.
 */
export function moduleLoader(
  modules: ReadonlyMap<string, ModuleCode>,
  instead: ReadonlyMap<string, Exports>,
): (...files: readonly string[]) => Promise<void> {
  const bodies = new Map<string, Body>()
  const packages = new Map(instead)

  function bodyOf(url: string, { code }: ModuleCode): Body {
    const known = bodies.get(url)
    if (known !== undefined) return known
    if (!isConstructor(AsyncFunction)) throw new Error('no constructor of async functions')
    const body = new AsyncFunction(...parameters, `'use strict';${code}`)
    bodies.set(url, body)
    return body
  }

  async function packageNamed(name: string): Promise<Exports> {
    const known = packages.get(name)
    if (known !== undefined) return known
    const found = await packageAt(name)
    packages.set(name, found)
    return found
  }

  return async (...files) => {
    const loaded = new Map<string, { readonly exports: Exports; readonly done: Promise<void> }>()

    async function load(url: string, waiting: ReadonlySet<string>): Promise<Exports> {
      const code = modules.get(url)
      if (code === undefined) {
        if (isOurs(url)) throw new Error(`not prepared: ${url}`)
        return packageNamed(url)
      }
      const known = loaded.get(url)
      if (known !== undefined) {
        // One that waits for this one is a circle, which gets what there is.
        if (!waiting.has(url)) await known.done
        return known.exports
      }
      const exports: Exports = {}
      const exportName = (name: string, get: () => unknown) =>
        Object.defineProperty(exports, name, { enumerable: true, configurable: true, get })
      const exportAll = (from: Exports) => {
        for (const name of Object.keys(from))
          if (name !== 'default' && !(name in exports)) exportName(name, () => from[name])
      }
      const meta = {
        url: pathToFileURL(code.file).href,
        dirname: dirname(code.file),
        filename: code.file,
        env: { DEV: true, PROD: false, MODE: 'test' },
      }
      const also = new Set([...waiting, url])
      const next: Import = (other) => load(other, also)
      const done = bodyOf(url, code)(exports, meta, next, next, exportAll, exportName)
      loaded.set(url, { exports, done })
      await done
      return exports
    }

    for (const file of files) await load(`/${file}`, new Set())
  }
}

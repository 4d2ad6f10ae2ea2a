import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import * as v from 'valibot'
import { chartList } from '../src/catalog/chartList.ts'
import { locales, type Locale } from '../src/i18n/locales.ts'

const buildManifest = v.record(
  v.string(),
  v.object({
    file: v.string(),
    isEntry: v.optional(v.boolean(), false),
    imports: v.optional(v.array(v.string()), []),
    css: v.optional(v.array(v.string()), []),
  }),
)

export type Bytes = { readonly raw: number; readonly gzip: number; readonly brotli: number }
export type SiteBytes = {
  readonly files: ReadonlyMap<string, Bytes>
  /** Scripts that must arrive before anything shows. */
  readonly entry: Bytes
  /** What drawing a chart adds to the entry: our marks and Recharts. */
  readonly drawing: Bytes
  /** All scripts and styles of an embedded chart, in the language where they are more, by the chart's id. */
  readonly embeds: ReadonlyMap<string, Bytes>
}

/** Modules that stand for a part of the site, as the build manifest names them. */
const entryModule = 'index.html'
const drawingModule = 'src/charts/ChartView.tsx'
const embedModules = ['embed.html', 'src/embed/Drawing.tsx']
const wordsOf = (locale: Locale, room: string): string => `src/i18n/messages/${locale}/${room}.ts`

/** What a built site is made of, from its build manifest. Throws where the manifest lacks a part. */
function siteParts(dist: string) {
  const manifest = v.parse(
    buildManifest,
    JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')),
  )
  const chunkOf = (module: string) => {
    // A module that others import as well is part of a chunk named after it.
    const [, name] = /^src\/catalog\/(\w+)\.ts$/.exec(module) ?? []
    const chunk =
      manifest[module] ??
      Object.entries(manifest).find(([key]) => name !== undefined && key.startsWith(`_${name}-`))?.[1]
    if (!chunk) throw new Error(`The build has no chunk for ${module}.`)
    return chunk
  }
  const partsOf = (module: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (seen.has(module)) return seen
    seen.add(module)
    for (const imported of chunkOf(module).imports) partsOf(imported, seen)
    return seen
  }
  return { manifest, chunkOf, partsOf: (module: string) => partsOf(module) }
}

/** The modules of a part of a built site and of all it cannot be without, as the manifest names them. */
export const partsIn = (dist: string): ((module: string) => ReadonlySet<string>) => siteParts(dist).partsOf

/** Bytes on the wire of a built site. */
export function siteBytes(dist: string): SiteBytes {
  const { manifest, chunkOf, partsOf } = siteParts(dist)
  const closure = (modules: readonly string[]): ReadonlySet<string> =>
    new Set(modules.flatMap((module) => [...partsOf(module)].map((part) => chunkOf(part).file)))
  const styles = (modules: readonly string[]): ReadonlySet<string> =>
    new Set(modules.flatMap((module) => [...partsOf(module)].flatMap((part) => chunkOf(part).css)))
  const all = Object.values(manifest).flatMap((chunk) => [chunk.file, ...chunk.css])
  const files = new Map([...new Set(all)].toSorted().map((file) => [file, bytesOf(join(dist, file))]))
  const sum = (names: Iterable<string>): Bytes => {
    const total = { raw: 0, gzip: 0, brotli: 0 }
    for (const name of names) {
      const bytes = files.get(name)
      if (!bytes) continue
      total.raw += bytes.raw
      total.gzip += bytes.gzip
      total.brotli += bytes.brotli
    }
    return total
  }
  const entry = closure([entryModule])
  const added = [...closure([drawingModule])].filter((file) => !entry.has(file))
  const embeds = chartList.map(({ id }) => {
    const [most] = locales
      .map((locale) => {
        const words = ['base', id].map((room) => wordsOf(locale, room))
        const parts = [...embedModules, `src/catalog/${id}.ts`, ...words]
        return sum([...closure(parts), ...styles(parts)])
      })
      .toSorted((a, b) => b.brotli - a.brotli)
    return [id, most ?? sum([])] as const
  })
  return { files, entry: sum(entry), drawing: sum(added), embeds: new Map(embeds) }
}

function bytesOf(path: string): Bytes {
  const content = readFileSync(path)
  return {
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
  }
}

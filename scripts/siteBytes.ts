import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import * as v from 'valibot'

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
  /** All scripts of an embedded chart in English, but for those of the chart itself. */
  readonly embed: Bytes
}

/** Modules that stand for a part of the site, as the build manifest names them. */
const entryModule = 'index.html'
const drawingModule = 'src/charts/FigureView.tsx'
const embedModules = ['embed.html', drawingModule, 'src/i18n/messages/en.ts']

/** Bytes on the wire of a built site, from its build manifest. Throws where the manifest lacks a part. */
export function siteBytes(dist: string): SiteBytes {
  const manifest = v.parse(
    buildManifest,
    JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')),
  )
  const closure = (module: string, seen = new Set<string>()): ReadonlySet<string> => {
    const chunk = manifest[module]
    if (!chunk) throw new Error(`The build has no chunk for ${module}.`)
    if (seen.has(chunk.file)) return seen
    seen.add(chunk.file)
    for (const imported of chunk.imports) closure(imported, seen)
    return seen
  }
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
  const entry = closure(entryModule)
  const added = [...closure(drawingModule)].filter((file) => !entry.has(file))
  const embed = new Set(embedModules.flatMap((module) => [...closure(module)]))
  return { files, entry: sum(entry), drawing: sum(added), embed: sum(embed) }
}

function bytesOf(path: string): Bytes {
  const content = readFileSync(path)
  return {
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
  }
}

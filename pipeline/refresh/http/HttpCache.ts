import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

const entrySchema = v.object({
  url: v.string(),
  etag: v.nullable(v.string()),
  lastModified: v.nullable(v.string()),
  link: v.nullable(v.string()),
  fetched: v.string(),
  sha256: v.string(),
})

export type CacheEntry = v.InferOutput<typeof entrySchema> & { readonly body: Buffer }

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')

/** Answers kept on disk by address, for conditional requests. An entry that was damaged is as good as none. */
export class HttpCache {
  readonly #directory: string
  constructor(directory: string) {
    this.#directory = directory
    mkdirSync(directory, { recursive: true })
  }

  read(url: string): CacheEntry | null {
    const { head, body } = this.#places(url)
    if (!existsSync(head) || !existsSync(body)) return null
    try {
      const entry = v.parse(entrySchema, JSON.parse(readFileSync(head, 'utf8')))
      const bytes = readFileSync(body)
      return entry.url === url && entry.sha256 === sha256(bytes) ? { ...entry, body: bytes } : null
    } catch {
      return null
    }
  }

  write(url: string, entry: Omit<CacheEntry, 'url' | 'sha256'>): void {
    const { head, body } = this.#places(url)
    const { body: bytes, ...words } = entry
    replace(body, bytes)
    replace(head, JSON.stringify({ ...words, url, sha256: sha256(bytes) }))
  }

  #places(url: string) {
    const name = join(this.#directory, sha256(url).slice(0, 32))
    return { head: `${name}.json`, body: `${name}.body` }
  }
}

/** A reader meets the old content or the new, never half of one. */
function replace(path: string, content: Buffer | string): void {
  writeFileSync(`${path}.new`, content)
  renameSync(`${path}.new`, path)
}

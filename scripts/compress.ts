import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Writes `.br` and `.gz` beside every text file of the built site, for servers that send files as they are. */
const directory = resolve(import.meta.dirname, '../dist')
const compressible = /\.(html|js|css|svg|json|csv|txt|webmanifest)$/
const smallestBytes = 1024
/** Above this the best brotli takes seconds a file and saves a tenth. */
const slowBytes = 300_000
/** Hundreds of drawings and pages of views, each read by few. */
const quick = /^pictures\/|(^|\/)(views|embed|models)\/.*index\.html$/
/** Thousands of pages, most of which come whole in the first ten packets of a connection, as they are. */
const many = /(^|\/)models\/.+\/index\.html$/
const manyBytes = 12_000

/** Brotli takes memory for all of its window, which would cost small files as much again as their packing. */
const windowOf = (bytes: number): number => Math.min(22, Math.max(10, Math.ceil(Math.log2(bytes + 16))))

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

const names = await readdir(directory, { recursive: true })
await Promise.all(
  names
    .filter((name) => compressible.test(name) && !name.startsWith('.'))
    .map(async (name) => {
      const path = join(directory, name)
      if ((await stat(path)).size < (many.test(name) ? manyBytes : smallestBytes)) return
      const bytes = await readFile(path)
      const isQuick = bytes.length > slowBytes || quick.test(name)
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: isQuick ? 9 : 11,
        [constants.BROTLI_PARAM_LGWIN]: windowOf(bytes.length),
      }
      await Promise.all([
        brotli(bytes, { params }).then((small) => writeFile(`${path}.br`, small)),
        zip(bytes, { level: 9 }).then((small) => writeFile(`${path}.gz`, small)),
      ])
    }),
)

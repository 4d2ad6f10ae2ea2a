import { resolve } from 'node:path'
import { siteBytes, type Bytes } from './siteBytes.ts'

const { files, entry, drawing, embeds } = siteBytes(resolve(import.meta.dirname, '../dist'))
const row = (name: string, { raw, gzip, brotli }: Bytes): string =>
  [name.padEnd(44), ...[raw, gzip, brotli].map((bytes) => (bytes / 1000).toFixed(1).padStart(9))].join('')

console.log(`${'kB'.padEnd(44)}      raw     gzip   brotli`)
for (const [name, bytes] of files) console.log(row(name, bytes))
console.log(row('\nscripts before anything shows', entry))
console.log(row('what drawing a chart adds', drawing))
for (const [id, bytes] of embeds) console.log(row(`embedded: ${id}`, bytes))

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { serveSite } from './siteServer.ts'

const directory = resolve(import.meta.dirname, '../dist')
if (!existsSync(resolve(directory, 'index.html'))) {
  console.error('There is no built site yet: npm run build')
  process.exit(1)
}
const { url } = await serveSite(directory, Number(process.env['PORT'] ?? 4173))
console.log(`\n  Crossover is at ${url}\n  Ctrl+C stops it.\n`)

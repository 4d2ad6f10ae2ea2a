import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { familiesCsv, totalsCsv } from './hub/hubCsv.ts'
import { readHub } from './hub/readHub.ts'
import { BrokenFile } from './read/BrokenFile.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    panel: { type: 'string', default: here('refresh/hub-panel.csv') },
    memory: { type: 'string', default: '2GB' },
    source: { type: 'string', default: 'https://huggingface.co/datasets/cfahlgren1/hub-stats' },
  },
})

async function main(): Promise<number> {
  const { from, to, panel, memory, source } = values
  if (from === undefined || to === undefined) {
    console.error(
      "Say where the snapshots are and where the sums go: npm run data:hub -- --from 'snapshots/*/models.parquet' --to <directory>",
    )
    return 2
  }
  try {
    const { reading, families, totals } = await readHub({ from, panel, memory })
    mkdirSync(to, { recursive: true })
    writeFileSync(join(to, 'downloads_hub_snapshots.csv'), familiesCsv(families, source))
    writeFileSync(join(to, 'hub_totals.csv'), totalsCsv(totals))
    for (const { snapshot_date, read, without_count, negative } of reading)
      console.log(`${snapshot_date}: ${read} read, ${without_count} without a count, ${negative} negative`)
    console.log(`${families.length} sums of families, ${totals.length} of all text models`)
    return 0
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error
    console.error(`Nothing was written. ${error.message}`)
    return 1
  }
}

process.exitCode = await main()

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readHub } from '../pipeline/hub/readHub.ts'
import { writeHubParquet } from '../tests/support/hubParquet.ts'

/**
 * Wall time and peak memory of reading Hub snapshots of two million repositories a month. The reading runs in a process
 * of its own, so that its peak is not that of making the snapshots; an empty reading shows what the process itself takes.
 */
const { values } = parseArgs({
  options: {
    models: { type: 'string', default: '2000000' },
    months: { type: 'string', default: '36' },
    memory: { type: 'string', default: '2GB' },
    read: { type: 'string' },
  },
})
const panel = resolve(import.meta.dirname, '../pipeline/refresh/hub-panel.csv')

type Measured = { readonly seconds: number; readonly peakMb: number; readonly families: number }

async function measure(from: string): Promise<Measured> {
  const start = performance.now()
  const { families } = await readHub({ from, panel, memory: values.memory })
  const seconds = (performance.now() - start) / 1000
  return { seconds, peakMb: process.resourceUsage().maxRSS / 1024, families: families.length }
}

function measuredApart(from: string): Measured {
  const script = fileURLToPath(import.meta.url)
  const args = [...process.execArgv, script, '--read', from, '--memory', values.memory]
  const parsed: unknown = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  if (typeof parsed !== 'object' || parsed === null) throw new Error('the reading said nothing')
  const value = (key: string): number => Number(Reflect.get(parsed, key))
  return { seconds: value('seconds'), peakMb: value('peakMb'), families: value('families') }
}

async function bench(): Promise<void> {
  const models = Number(values.models)
  const months = Number(values.months)
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'))
  try {
    const dayOf = (month: number): string =>
      `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
    let bytes = 0
    for (let month = 0; month < months; month++) {
      const to = join(folder, dayOf(month), 'models.parquet')
      mkdirSync(join(folder, dayOf(month)))
      await writeHubParquet({ to, panel, models, month })
      bytes += statSync(to).size
    }
    const lines = [
      '## Snapshots of the Hub',
      '',
      `${models.toLocaleString('en')} repositories × ${months} months in Parquet (${(bytes / 1e9).toFixed(2)} GB), summed by DuckDB under a limit of ${values.memory}: by family of the panel, and all text models. ${cpus().length} cores; each reading in a process of its own, medians of three.`,
      '',
      '| snapshots | rows | seconds | spread | peak memory, MB | million rows a second |',
      '|--:|--:|--:|--:|--:|--:|',
    ]
    for (const [label, pattern] of [
      [1, `${dayOf(0)}/*.parquet`],
      [Math.min(12, months), '2023-*/*.parquet'],
      [months, '*/*.parquet'],
    ] as const) {
      const runs = [1, 2, 3].map(() => measuredApart(join(folder, pattern)))
      const seconds = runs.map((run) => run.seconds).toSorted((a, b) => a - b)
      const [least = 0, median = 0, most = 0] = seconds
      const peak = Math.max(...runs.map((run) => run.peakMb))
      const rows = models * label
      lines.push(
        `| ${label} | ${rows.toLocaleString('en')} | ${median.toFixed(1)} | ${least.toFixed(1)} to ${most.toFixed(1)} | ${peak.toFixed(0)} | ${(rows / median / 1e6).toFixed(1)} |`,
      )
    }
    const text = `${lines.join('\n')}\n`
    console.log(text)
    keep(text)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The section stands last in the page of benchmarks, and takes the place of its predecessor. */
function keep(section: string): void {
  const page = resolve(import.meta.dirname, '../docs/benchmarks.md')
  const before = readFileSync(page, 'utf8')
  const at = before.indexOf('## Snapshots of the Hub')
  writeFileSync(page, `${(at === -1 ? before : before.slice(0, at)).trimEnd()}\n\n${section}`)
}

if (values.read === undefined) await bench()
else console.log(JSON.stringify(await measure(values.read)))

import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** One stage of the test command. `report` is the runner's own JSON report, from which its counts are read. */
type Stage = { readonly name: string; readonly command: readonly string[]; readonly report?: string }

const cache = '.cache'
const checks: readonly Stage[] = [
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'types', command: ['tsc', '--noEmit', '-p', '.'] },
  { name: 'dead code', command: ['knip'] },
]
const build: readonly Stage[] = [
  { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] },
  { name: 'prerendered pages', command: ['tsx', 'scripts/prerender.ts'] },
  { name: 'service worker', command: ['tsx', 'scripts/writeServiceWorker.ts'] },
  { name: 'compression', command: ['tsx', 'scripts/compress.ts'] },
]
const unit: Stage = {
  name: 'unit',
  command: [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${cache}/vitest.json`,
  ],
  report: `${cache}/vitest.json`,
}
const endToEnd: Stage = { name: 'end to end', command: ['playwright', 'test'], report: `${cache}/e2e.json` }

/** Lists of stages, run one after another; those in a row run side by side, for most of them keep one processor busy. */
const rows: readonly (readonly (readonly Stage[])[])[] = [[checks, build], [[unit]], [[endToEnd]]]

type Counts = { readonly passed: number; readonly failed: number }

/** Runs a command to its end. What it says is passed on as it comes, or at once after it where others talk meanwhile. */
async function run({ name, command }: Stage, alone: boolean): Promise<number> {
  const [program = '', ...args] = command
  const title = `\n— ${name}`
  if (alone) console.log(title)
  const said: Buffer[] = []
  const child = spawn('npx', ['--no-install', program, ...args], {
    stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: !alone && process.stdout.isTTY ? { FORCE_COLOR: '1', ...process.env } : process.env,
  })
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk))
  const code = await new Promise<number>((resolve) => {
    child.on('close', (status) => resolve(status ?? 1))
    child.on('error', () => resolve(1))
  })
  if (!alone) process.stdout.write(`${title}\n${Buffer.concat(said).toString()}`)
  return code
}

/** Counts as the runner wrote them; a missing or unreadable report is a failure, not a zero. */
function countsOf(report: string): Counts {
  const parsed: unknown = JSON.parse(readFileSync(report, 'utf8'))
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
  if (isObject(parsed) && 'numPassedTests' in parsed && 'numFailedTests' in parsed)
    return { passed: Number(parsed.numPassedTests), failed: Number(parsed.numFailedTests) }
  if (isObject(parsed) && 'stats' in parsed && isObject(parsed.stats)) {
    const { stats } = parsed
    if ('expected' in stats && 'unexpected' in stats && 'flaky' in stats)
      return { passed: Number(stats.expected), failed: Number(stats.unexpected) + Number(stats.flaky) }
  }
  throw new Error(`${report} is not a test report`)
}

rmSync(cache, { recursive: true, force: true })
mkdirSync(cache, { recursive: true })
let passed = 0
let failed = 0
const failedStages: string[] = []
async function runList(list: readonly Stage[], alone: boolean): Promise<void> {
  for (const stage of list) {
    if ((await run(stage, alone)) !== 0) failedStages.push(stage.name)
    if (stage.report === undefined) continue
    try {
      const counts = countsOf(stage.report)
      passed += counts.passed
      failed += counts.failed
    } catch (error) {
      console.error(`${stage.name}: no counts, ${error instanceof Error ? error.message : String(error)}`)
      if (!failedStages.includes(stage.name)) failedStages.push(stage.name)
    }
  }
}

for (const lists of rows) await Promise.all(lists.map((list) => runList(list, lists.length === 1)))
writeFileSync(`${cache}/test-report.json`, JSON.stringify({ passed, failed, failedStages }))
console.log(failedStages.length === 0 ? '\nAll stages passed.' : `\nFailed: ${failedStages.join(', ')}`)
process.exit(failedStages.length === 0 ? 0 : 1)

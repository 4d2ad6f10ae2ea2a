import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** One stage of the test command. `report` is the runner's own JSON report, from which its counts are read. */
type Stage = { readonly name: string; readonly command: readonly string[]; readonly report?: string }

const cache = '.cache'
const stages: readonly Stage[] = [
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'types', command: ['tsc', '--noEmit', '-p', '.'] },
  { name: 'dead code', command: ['knip'] },
  {
    name: 'unit',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${cache}/vitest.json`,
    ],
    report: `${cache}/vitest.json`,
  },
  { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] },
  { name: 'prerendered pages', command: ['tsx', 'scripts/prerender.ts'] },
  { name: 'service worker', command: ['tsx', 'scripts/writeServiceWorker.ts'] },
  { name: 'compression', command: ['tsx', 'scripts/compress.ts'] },
  { name: 'end to end', command: ['playwright', 'test'], report: `${cache}/e2e.json` },
]

type Counts = { readonly passed: number; readonly failed: number }

function run(command: readonly string[]): Promise<number> {
  const [name = '', ...args] = command
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', name, ...args], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    child.on('close', (code) => resolve(code ?? 1))
    child.on('error', () => resolve(1))
  })
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
for (const stage of stages) {
  console.log(`\n— ${stage.name}`)
  if ((await run(stage.command)) !== 0) failedStages.push(stage.name)
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
writeFileSync(`${cache}/test-report.json`, JSON.stringify({ passed, failed, failedStages }))
console.log(failedStages.length === 0 ? '\nAll stages passed.' : `\nFailed: ${failedStages.join(', ')}`)
process.exit(failedStages.length === 0 ? 0 : 1)

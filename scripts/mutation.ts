import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'
import * as v from 'valibot'
import { notDrawn } from './mutation/CopyChecker.ts'
import { isDrawing } from './mutation/testFiles.ts'

/**
 * Mutation testing of folders of src/domain, of all without a name: `npm run mutation -- stats params`.
 * `MUTATION_SHARE=0.25` runs a quarter of the mutants, drawn by chance. Prints the counts of each; the reports stay in .cache/mutation.
 */
const named = process.argv.slice(2)
const folders =
  named.length > 0
    ? named
    : readdirSync('src/domain', { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? [entry.name] : [],
      )
process.env['MUTATION_ROOT'] = process.cwd()
mkdirSync('.cache/mutation', { recursive: true })

const name = folders
  .join('-')
  .replaceAll(/[^\w-]/g, '_')
  .slice(0, 100)
const report = `.cache/mutation/${name}.json`
const kept = `.cache/mutation/${name}.kept.json`
// What a test noticed before it notices again, as long as neither has changed; what none noticed is tried anew.
if (existsSync(report)) writeFileSync(kept, withoutMissed(readFileSync(report, 'utf8')))

const mutants = await new Stryker({
  packageManager: 'npm',
  testRunner: 'reloading',
  checkers: ['copies'],
  plugins: ['./scripts/mutation/plugins.ts'],
  testRunnerNodeArgs: ['--import', 'tsx'],
  checkerNodeArgs: ['--import', 'tsx'],
  mutate: folders.map((name) => (name.endsWith('.ts') ? `src/domain/${name}` : `src/domain/${name}/**/*.ts`)),
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 20_000,
  timeoutFactor: 0,
  dryRunTimeoutMinutes: 20,
  // Stryker would rewrite it with the classic compiler API, which TypeScript 7 does not have.
  tsconfigFile: 'none',
  tempDirName: '.cache/stryker',
  ignorePatterns: ['/.cache', '/dist', '/tests/visual/pages', '/docs', '/public/data/2026-*'],
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: report },
  incremental: true,
  incrementalFile: kept,
  allowConsoleColors: false,
}).runMutationTest()

const heads = [
  'folder',
  'killed',
  'timed out',
  'survived',
  'no test',
  'would not compile',
  'not run',
  'score',
  'of these by drawings alone',
]
function row(name: string, path: string): string {
  const among = mutants.filter(({ fileName }) => fileName.includes(path))
  const of = (status: string) => among.filter((mutant) => mutant.status === status).length
  const caught = of('Killed') + of('Timeout')
  const score = caught / (caught + of('Survived') + of('NoCoverage'))
  const left = among.filter(({ statusReason }) => statusReason === notDrawn).length
  const counts = [
    ...['Killed', 'Timeout', 'Survived', 'NoCoverage'].map(of),
    of('CompileError') - left,
    left + of('RuntimeError'),
  ]
  const drawn = among.filter(({ killedBy = [] }) => killedBy.some(isDrawing)).length
  return `| ${name} | ${counts.join(' | ')} | ${(100 * score).toFixed(1)} % | ${String(drawn)} |`
}
console.log(`| ${heads.join(' | ')} |`)
console.log(
  `|---|${heads
    .slice(1)
    .map(() => '--:')
    .join('|')}|`,
)
for (const folder of folders) console.log(row(folder, `/src/domain/${folder}`))
if (folders.length > 1) console.log(row('together', '/src/domain/'))

function withoutMissed(text: string): string {
  const mutant = v.looseObject({ status: v.string() })
  const schema = v.looseObject({ files: v.record(v.string(), v.looseObject({ mutants: v.array(mutant) })) })
  const read = v.parse(schema, JSON.parse(text))
  for (const file of Object.values(read.files))
    file.mutants = file.mutants.filter(({ status }) => ['Killed', 'Timeout'].includes(status))
  return JSON.stringify(read)
}

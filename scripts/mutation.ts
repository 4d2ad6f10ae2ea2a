import { Stryker } from '@stryker-mutator/core'

/**
 * Mutation testing of folders of src/domain, each against the unit tests of the same name:
 * `npm run mutation -- stats params`. Prints the counts of each; the reports stay in .cache/mutation.
 */
const folders = process.argv.slice(2)
if (folders.length === 0) throw new Error('name folders of src/domain: npm run mutation -- stats')

const lines: string[] = []
for (const folder of folders) {
  // Read by vitest.mutation.config.ts in the processes that run the tests.
  process.env['MUTATION_FOLDER'] = folder
  const mutants = await new Stryker({
    packageManager: 'npm',
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    mutate: [`src/domain/${folder}/**/*.ts`],
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: 1,
    timeoutMS: 5000,
    // Stryker would rewrite it with the classic compiler API, which TypeScript 7 does not have.
    tsconfigFile: 'none',
    tempDirName: '.cache/stryker',
    ignorePatterns: ['/.cache', '/dist', '/tests/visual', '/docs', '/public/data/2026-*'],
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: `.cache/mutation/${folder}.json` },
    allowConsoleColors: false,
  }).runMutationTest()
  const of = (status: string) => mutants.filter((mutant) => mutant.status === status).length
  const caught = of('Killed') + of('Timeout')
  const score = caught / (caught + of('Survived') + of('NoCoverage'))
  const counts = [of('Killed'), of('Timeout'), of('Survived'), of('NoCoverage'), of('Ignored')]
  lines.push(`| ${folder} | ${counts.join(' | ')} | ${(100 * score).toFixed(1)} % |`)
}
console.log('| folder | killed | timed out | survived | no test | static, not run | score |')
console.log('|---|--:|--:|--:|--:|--:|--:|')
for (const line of lines) console.log(line)

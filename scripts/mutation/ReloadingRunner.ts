import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from '@stryker-mutator/api/test-runner'
import * as v from 'valibot'
import { collector, type CollectedTest } from './collector.ts'
import { moduleLoader } from './loadModules.ts'
import { moduleCode, reachedFrom } from './moduleCode.ts'
import { Patience } from './Patience.ts'
import { isDrawing, testFiles } from './testFiles.ts'
import { quickProperties } from './testPackages.ts'

const setup = 'tests/support/failOnConsole.ts'

/** Milliseconds that a test, and that the loading of its file, may take to be used at all; drawings read the whole dataset. */
const longest = 600
const longestOfDrawings = 1500
/** Milliseconds of unit tests that one mutant is held against, and then of drawings. */
const budget = { tests: 2400, drawings: 2400 }
/** The tests named like the file come first, unless they alone would take this much of it. */
const mostOfOwn = 600

type Hits = Record<string, number>
interface Switch {
  activeMutant?: string | undefined
  /** Counts how often the mutant is reached, in the instrumented code. */
  hitCount?: number | undefined
  currentTestId?: string | undefined
  mutantCoverage: { static: Hits; perTest: Record<string, Hits> }
}
declare global {
  var __stryker__: Switch | undefined
  var __vitest_worker__: unknown
}

const costsPath = '.cache-costs.json'
const keptCosts = v.array(v.tuple([v.string(), v.number()]))
/** Other work on the machine does not count. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const notes = `${process.env['MUTATION_ROOT'] ?? '.'}/.cache/mutation/notes.txt`
const note = (line: string): void => appendFileSync(notes, `${line}\n`)

const idOf = (file: string, at: number): string => `${file}#${String(at)}`
const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))

/**
 * Runs tests in one process that stays: every mutant gets freshly loaded copies of our modules, so that what
 * happens while a module loads is tested as well, and costs what its tests cost, not what Vitest takes to start.
 */
export class ReloadingRunner implements TestRunner {
  readonly #patience = new Patience(cpu)
  readonly #switch: Switch = (globalThis.__stryker__ = switchOf(this.#patience))
  /** Processor milliseconds of tests and of the loading of their files. */
  #costs = new Map<string, number>()
  #collect: (file: string) => Promise<readonly CollectedTest[]> = () => Promise.resolve([])
  #reached: (file: string) => ReadonlySet<string> = () => new Set()
  #restore: () => void = () => undefined

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    process.env['NODE_ENV'] = 'test'
    process.env['VITEST'] = 'true'
    // A process that was ended by an endless loop is followed by one that measures nothing.
    if (existsSync(costsPath))
      this.#costs = new Map(v.parse(keptCosts, JSON.parse(readFileSync(costsPath, 'utf8'))))
    // What Vitest's functions ask for when they are loaded outside of it.
    globalThis.__vitest_worker__ = { config: {}, environment: { name: 'node' }, ctx: {}, providedContext: {} }
    const modules = await moduleCode([setup, ...testFiles()], '.cache-modules.json')
    const vitest = await import('vitest')
    const declared = collector()
    const load = moduleLoader(
      modules,
      new Map([
        ['vitest', { ...vitest, ...declared.api }],
        ['fast-check', quickProperties(await import('fast-check'))],
      ]),
    )
    this.#collect = (file) => declared.collect(() => load(setup, file))
    this.#reached = (file) => reachedFrom(file, modules)
    this.#restore = () => {
      vitest.vi.restoreAllMocks()
      vitest.vi.unstubAllGlobals()
      vitest.vi.unstubAllEnvs()
    }
  }

  async dryRun({ files = [] }: DryRunOptions): Promise<DryRunResult> {
    const mutated = files.map((file) => file.slice(process.cwd().length))
    const reaching = testFiles().filter(
      (file) => mutated.length === 0 || mutated.some((path) => this.#reached(file).has(path)),
    )
    const tests: TestResult[] = []
    const perTest: Record<string, Hits> = {}
    const coverage = this.#switch.mutantCoverage
    for (const file of reaching) {
      clear(coverage.static)
      const start = cpu()
      let found: readonly CollectedTest[]
      try {
        found = await this.#collect(file)
      } catch (fault) {
        note(`left out, does not load here: ${file}: ${messageOf(fault)}`)
        continue
      }
      let loading = cpu() - start
      if (loading > longest / 5) {
        // The second time, as for mutants: nothing is compiled any more.
        const again = cpu()
        await this.#collect(file)
        loading = cpu() - again
      }
      if (loading > (isDrawing(file) ? longestOfDrawings : longest)) {
        note(`left out, slow to load: ${file}`)
        continue
      }
      this.#costs.set(file, loading)
      const whileLoading = { ...coverage.static }
      let left = 0
      for (const [at, test] of found.entries()) {
        const id = idOf(file, at)
        this.#switch.currentTestId = id
        const begun = cpu()
        const fault = await this.#faultOf(test)
        const timeSpentMs = cpu() - begun
        this.#switch.currentTestId = undefined
        if (fault !== null) note(`left out, fails here: ${id} ${test.name}: ${fault}`)
        if (fault !== null || timeSpentMs > longest) {
          left += 1
          continue
        }
        this.#costs.set(id, timeSpentMs)
        const hits = { ...coverage.perTest[id] }
        for (const [mutant, times] of Object.entries(whileLoading)) hits[mutant] = (hits[mutant] ?? 0) + times
        perTest[id] = hits
        tests.push({ id, name: test.name, timeSpentMs, status: TestStatus.Success, fileName: file })
      }
      clear(coverage.perTest)
      if (left > 0) note(`left out: ${String(left)} of ${String(found.length)} of ${file}`)
    }
    writeFileSync(costsPath, JSON.stringify([...this.#costs]))
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest } }
  }

  async mutantRun({ activeMutant, testFilter = [] }: MutantRunOptions): Promise<MutantRunResult> {
    this.#switch.activeMutant = activeMutant.id
    this.#patience.isOver = false
    const begun = cpu()
    try {
      return await this.#heldAgainst(testFilter, activeMutant.fileName)
    } finally {
      note(`${(cpu() - begun).toFixed(0)} ms: ${activeMutant.id} in ${activeMutant.fileName}`)
      this.#switch.activeMutant = undefined
    }
  }

  async #heldAgainst(ids: readonly string[], mutated: string): Promise<MutantRunResult> {
    let nrOfTests = 0
    const killed = (id: string, fault: string): MutantRunResult =>
      this.#patience.isOver
        ? { status: MutantRunStatus.Timeout, reason: 'many times as long as without the change' }
        : { status: MutantRunStatus.Killed, killedBy: [id], failureMessage: fault, nrOfTests }
    for (const [file, wanted] of this.#plan(ids, mutated)) {
      let tests: readonly CollectedTest[]
      try {
        this.#patience.start(this.#costs.get(file))
        tests = await this.#collect(file)
      } catch (fault) {
        return killed(wanted[0] ?? file, messageOf(fault))
      }
      for (const id of wanted) {
        const test = tests[Number(id.slice(file.length + 1))]
        nrOfTests += 1
        this.#patience.start(this.#costs.get(id))
        // A mutant may change what a file declares: a test that is gone has noticed it.
        const fault = test === undefined ? 'the test is gone' : await this.#faultOf(test)
        if (fault !== null || this.#patience.isOver) return killed(id, fault ?? '')
      }
    }
    return { status: MutantRunStatus.Survived, nrOfTests }
  }

  /**
   * The tests by file, those named like the mutated file first and then what costs least, drawings last of all, as far
   * as the budget goes.
   */
  #plan(ids: readonly string[], mutated: string): readonly (readonly [string, readonly string[]])[] {
    const files = new Map<string, string[]>()
    for (const id of ids) {
      const file = id.slice(0, id.lastIndexOf('#'))
      files.set(file, [...(files.get(file) ?? []), id])
    }
    const own = mutated.replace(/^.*\/src\/domain\//, '/').replace(/\.ts$/, '.test.ts')
    const cost = (id: string) => this.#costs.get(id) ?? 0
    const plan = [...files].map(([file, wanted]) => {
      const all = cost(file) + wanted.reduce((sum, id) => sum + cost(id), 0)
      return {
        file,
        wanted: wanted.toSorted((a, b) => cost(a) - cost(b)),
        cost: file.endsWith(own) && all < mostOfOwn ? 0 : all,
      }
    })
    const spent = { tests: 0, drawings: 0 }
    return plan
      .toSorted((a, b) => Number(isDrawing(a.file)) - Number(isDrawing(b.file)) || a.cost - b.cost)
      .flatMap(({ file, wanted }) => {
        const kind = isDrawing(file) ? 'drawings' : 'tests'
        spent[kind] += cost(file)
        const within = wanted.filter((id) => (spent[kind] += cost(id)) <= budget[kind])
        return within.length > 0 ? [[file, within] as const] : []
      })
  }

  /** Why the test fails, `null` if it passes. */
  async #faultOf(test: CollectedTest): Promise<string | null> {
    try {
      await test.run()
      return null
    } catch (fault) {
      return messageOf(fault)
    } finally {
      this.#restore()
    }
  }
}

/** Every time that the instrumented code counts on, patience is tried. */
const switchOf = (patience: Patience): Switch => ({
  mutantCoverage: { static: {}, perTest: {} },
  get hitCount() {
    return 0
  },
  set hitCount(_) {
    patience.try()
  },
})

function clear(record: Record<string, unknown>): void {
  for (const key of Object.keys(record)) delete record[key]
}

/** A test as its file declared it. */
export interface CollectedTest {
  readonly name: string
  readonly run: () => Promise<void>
}

type Work = (...given: readonly unknown[]) => unknown
const given = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row])

interface Suite {
  readonly name: string
  readonly before: Work[]
  readonly after: Work[]
  readonly once: Work[]
  ran: boolean
}

/** The functions a test file declares its tests with, and what it declared: the part of Vitest that unit tests here use. */
export function collector() {
  const tests: CollectedTest[] = []
  const newSuite = (name: string): Suite => ({ name, before: [], after: [], once: [], ran: false })
  let around: readonly Suite[] = [newSuite('')]
  const inner = () => around[around.length - 1] ?? newSuite('')
  let waiting: Promise<unknown>[] = []

  function test(name: unknown, ...rest: readonly unknown[]): void {
    const suites = around
    const work = rest.find((part): part is Work => typeof part === 'function')
    if (work === undefined) return
    const run = async () => {
      for (const suite of suites) {
        if (!suite.ran) for (const step of suite.once) await step()
        suite.ran = true
      }
      try {
        for (const suite of suites) for (const step of suite.before) await step()
        await work({ task: { name } })
      } finally {
        for (const suite of suites.toReversed()) for (const step of suite.after) await step()
      }
    }
    tests.push({
      name: [...suites.map((suite) => suite.name), String(name)].filter(Boolean).join(' › '),
      run,
    })
  }

  function describe(name: unknown, ...rest: readonly unknown[]): void {
    const work = rest.find((part): part is Work => typeof part === 'function')
    const outer = around
    around = [...outer, newSuite(String(name))]
    const made = work?.()
    if (made instanceof Promise) waiting.push(made)
    around = outer
  }

  const each =
    (declare: typeof test) =>
    (rows: readonly unknown[], ...values: readonly unknown[]) =>
    (name: unknown, ...rest: readonly unknown[]) => {
      if (values.length > 0) throw new Error('tables as templates are not supported')
      const work = rest.find((part): part is Work => typeof part === 'function')
      for (const [at, row] of rows.entries())
        declare(`${String(name)} [${String(at)}]`, () => work?.(...given(row)))
    }

  const it = Object.assign(test, { each: each(test) })
  const api = {
    test: it,
    it,
    describe: Object.assign(describe, { each: each(describe) }),
    beforeEach: (step: Work) => void inner().before.push(step),
    afterEach: (step: Work) => void inner().after.push(step),
    beforeAll: (step: Work) => void inner().once.push(step),
    afterAll: () => undefined,
  }

  return {
    api,
    /** Runs `load`, which declares tests by way of `api`, and hands them back. */
    async collect(load: () => Promise<void>): Promise<readonly CollectedTest[]> {
      tests.length = 0
      around = [newSuite('')]
      waiting = []
      await load()
      await Promise.all(waiting)
      return [...tests]
    },
  }
}

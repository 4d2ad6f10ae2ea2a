import type * as FastCheck from 'fast-check'

/** Cases a property is tried on: mutants die of the first few or of none. */
const cases = 25

/** fast-check with few cases, always the same ones, and no search for the smallest counter-example. */
export function quickProperties(fastCheck: typeof FastCheck): Record<string, unknown> {
  const { assert } = fastCheck
  const quick = (property: Parameters<typeof assert>[0], given: FastCheck.Parameters<unknown> = {}) =>
    assert(property, {
      seed: 20_261_128,
      ...given,
      numRuns: Math.min(given.numRuns ?? 100, cases),
      endOnFailure: true,
    })
  return { ...fastCheck, assert: quick, default: { ...fastCheck.default, assert: quick } }
}

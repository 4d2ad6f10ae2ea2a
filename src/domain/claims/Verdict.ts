/**
 * What is to be said of a claim on a day, from what was known then. `open`: the data neither bear it out nor contradict
 * it yet. `untestable`: nothing in the data measures it.
 */
export type Verdict = 'held' | 'failed' | 'open' | 'untestable'

export const verdicts = ['held', 'failed', 'open', 'untestable'] as const satisfies readonly Verdict[]

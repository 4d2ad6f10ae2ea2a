/** One thing that a refresh found, in words a reviewer can judge. `key` accepts it by name in a later run. */
export type Held = { readonly key: string; readonly words: string }

/** What a refresh did with one upstream. */
export type Outcome = {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  /** Rows that the upstream no longer has; they stay in the dataset. */
  readonly withdrawn: readonly string[]
  /** Suspicious: not applied until accepted by its key. */
  readonly held: readonly Held[]
  /** Worth knowing, nothing to decide. */
  readonly notes: readonly string[]
}

export const noOutcome: Outcome = { added: [], changed: [], withdrawn: [], held: [], notes: [] }

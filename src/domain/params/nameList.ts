import type { Codec } from './Param.ts'

/** Far more than any list is asked for: a bound on the work an address can cause. */
const mostNames = 50

/**
 * Names separated by commas, in the order given, each once. Any string can be read: which names there are, the data
 * tell, and the screen says which it does not know.
 */
export const nameList: Codec<readonly string[]> = {
  fallback: [],
  read: (raw) => [...new Set(namesIn(raw))].slice(0, mostNames),
  write: (names) => names.join(','),
}

const namesIn = (raw: string): readonly string[] =>
  raw
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')

import type { ScoreRow } from '../dataset/tables.ts'
import { groupOf } from './groupOf.ts'

/** What a name may say beyond the library's: a size, a tuning for chat, a date. */
const beyond =
  /^(\d+(\.\d+)?[bm]|a\d+(\.\d+)?b|\d+x\d+b|e\d+b|instruct|chat|it|base|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|20\d\d|v?\d{4})$/

/** Parts of a name: words, and numbers with their point; `llama3.1` and `Llama 3.1` have the same. */
export function nameParts(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replaceAll(/([a-z])(\d)/g, '$1 $2')
    .replaceAll(/(\d)x (\d)/g, '$1x$2')
    .replaceAll(/\b([aev]) (\d)/g, '$1$2')
    .split(/[^a-z0-9.]+/)
    .filter((part) => part !== '')
}

/** Whether a model's name is a library's, with at most a size, a tuning for chat or a date behind it. */
export function isVersionOf(library: readonly string[], model: readonly string[]): boolean {
  return (
    library.every((part, index) => model[index] === part) &&
    model.slice(library.length).every((part) => beyond.test(part))
  )
}

export type LibraryMatch = {
  /** The lowest and the highest scored version under the library's name. */
  readonly lowest: ScoreRow
  readonly highest: ScoreRow
}

/**
 * The scored open models that a name of a library stands for: those whose own name is the same, with at most a size, a
 * tuning for chat or a date behind it. A library counts pulls by name and not by size, so a name has a lowest and a
 * highest score. `scores` holds the best score of each model. Names without a scored version are in no entry.
 */
export function libraryMatches(
  names: Iterable<string>,
  scores: Iterable<ScoreRow>,
): ReadonlyMap<string, LibraryMatch> {
  const open = [...scores]
    .filter((row) => groupOf(row.openness) === 'open')
    .map((row) => ({ row, parts: nameParts(row.name) }))
  const matches = new Map<string, LibraryMatch>()
  for (const name of new Set(names)) {
    const wanted = nameParts(name)
    const versions = open
      .filter(({ parts }) => isVersionOf(wanted, parts))
      .map(({ row }) => row)
      .toSorted((a, b) => a.score - b.score)
    const [lowest] = versions
    const highest = versions.at(-1)
    if (lowest && highest) matches.set(name, { lowest, highest })
  }
  return matches
}

import { labsOf } from '../../series/labsOf.ts'
import { nameParts } from '../../series/libraryMatch.ts'
import type { ModelRow } from '../tables.ts'

/** What rows of other tables need to know of the models they speak of. */
export type ModelIndex = {
  readonly byId: (id: string) => readonly ModelRow[]
  /** Models of a name, which may say a tuning for chat or a date more; several where these are listed apart. */
  readonly byName: (name: string) => readonly ModelRow[]
  /** Models that a library's name stands for: those of the name, in any size. */
  readonly byLibraryName: (name: string) => readonly ModelRow[]
  /** The country that most of a lab's releases name first; none where no release names any. */
  readonly homeOf: (lab: string) => readonly string[]
}

const tuningOrDate =
  /^(instruct|chat|it|base|preview|latest|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|20\d\d|\d{8}|v?\d{4})$/
const size = /^(\d+(\.\d+)?[bm]|a\d+(\.\d+)?b|\d+x\d+b|e\d+b)$/

export function modelIndex(models: readonly ModelRow[]): ModelIndex {
  const byId = new Map(models.map((row) => [row.id, [row]]))
  const byName = grouped(models, (row) => [keyOf(nameParts(row.name)), keyOf(nameParts(row.id))])
  const byStem = grouped(models, (row) => [stemOf(row.name, tuningOrDate), stemOf(row.id, tuningOrDate)])
  const byLibrary = grouped(models, (row) => [stemOf(row.name, either), stemOf(row.id, either)])
  const homes = homesOf(models)
  return {
    byId: (id) => byId.get(id) ?? [],
    byName: remembered(
      (name) => byName.get(keyOf(nameParts(name))) ?? byStem.get(stemOf(name, tuningOrDate)) ?? [],
    ),
    byLibraryName: remembered((name) => byLibrary.get(stemOf(name, either)) ?? []),
    homeOf: (lab) => homes.get(lab) ?? [],
  }
}

const either = new RegExp(`${tuningOrDate.source}|${size.source}`)
const keyOf = (parts: readonly string[]): string => parts.join(' ')

/** A name without what stands behind it: the first part stays, whatever it is. */
function stemOf(name: string, tail: RegExp): string {
  const parts = nameParts(name)
  return keyOf(parts.slice(0, parts.findLastIndex((part, index) => index === 0 || !tail.test(part)) + 1))
}

function grouped(
  models: readonly ModelRow[],
  keysOf: (row: ModelRow) => readonly string[],
): ReadonlyMap<string, readonly ModelRow[]> {
  const groups = new Map<string, ModelRow[]>()
  for (const row of models)
    for (const key of new Set(keysOf(row))) {
      const group = groups.get(key)
      if (group) group.push(row)
      else groups.set(key, [row])
    }
  return groups
}

/** The same answer for the same name: tables name a model thousands of times. */
function remembered<T>(find: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return (name) => {
    const answer = known.get(name) ?? find(name)
    known.set(name, answer)
    return answer
  }
}

function homesOf(models: readonly ModelRow[]): ReadonlyMap<string, readonly string[]> {
  const counts = new Map<string, Map<string, number>>()
  for (const row of models) {
    const [country] = row.countries
    // A release of several labs does not say whose country is whose.
    const [lab, ...others] = labsOf(row)
    if (country === undefined || lab === undefined || others.length > 0) continue
    const own = counts.get(lab) ?? new Map<string, number>()
    counts.set(lab, own.set(country, (own.get(country) ?? 0) + 1))
  }
  return new Map(
    [...counts].map(([lab, own]) => {
      const [most] = [...own].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      return [lab, most ? [most[0]] : []]
    }),
  )
}

import type { Range } from '../../params/restrictions.ts'
import { labOf } from '../../series/labsOf.ts'
import type { LicenceClass } from '../../series/licenceClass.ts'
import type { Day } from '../../time/day.ts'
import { wordsOf, type Filter, type OpennessClass } from './Filter.ts'

/**
 * What the data say of the model behind a row. Several labs or countries made it together. Several classes, sizes or
 * days are those it may have: a row that is only known to be open may be open weights or open source. Null is unknown.
 */
export type RowFacts = {
  /** The name of the model or family. */
  readonly name: string
  /** What is searched, as `searchable` writes it. */
  readonly text: string
  readonly labs: readonly string[]
  readonly countries: readonly string[]
  readonly openness: readonly OpennessClass[]
  readonly licences: readonly LicenceClass[]
  readonly sizes: readonly (number | null)[]
  readonly released: readonly (Day | null)[]
}

export type Verdict = 'in' | 'out' | 'undecided'

/** Whether a row belongs to a filtered view. It is out if one restriction excludes it, and in if all admit it. */
export function verdictOf(filter: Filter): (facts: RowFacts) => Verdict {
  const words = wordsOf(filter.q)
  const tests: ((facts: RowFacts) => Verdict)[] = []
  if (words.length > 0) tests.push(({ text }) => (words.every((word) => text.includes(word)) ? 'in' : 'out'))
  const orgs = filter.orgs.map(labOf)
  if (orgs.length > 0) tests.push(({ labs }) => oneOf(labs, orgs))
  if (filter.countries.length > 0) tests.push(({ countries }) => oneOf(countries, filter.countries))
  if (filter.openness.length > 0)
    tests.push(({ openness }) => allOf(openness, (one) => filter.openness.includes(one)))
  if (filter.licences.length > 0)
    tests.push(({ licences }) => allOf(licences, (one) => filter.licences.includes(one)))
  const { size, released } = filter
  if (size.from !== null || size.to !== null) tests.push(({ sizes }) => allOf(sizes, within(size)))
  if (released.from !== null || released.to !== null)
    tests.push((facts) => allOf(facts.released, within(released)))

  return (facts) => {
    let verdict: Verdict = 'in'
    for (const test of tests) {
      const one = test(facts)
      if (one === 'out') return 'out'
      if (one === 'undecided') verdict = 'undecided'
    }
    return verdict
  }
}

/** Of makers, one that is wanted suffices; where none is known, nothing can be said. */
function oneOf(made: readonly string[], wanted: readonly string[]): Verdict {
  if (made.length === 0) return 'undecided'
  return made.some((one) => wanted.includes(one)) ? 'in' : 'out'
}

/** Of possible values, all or none must be wanted for an answer. */
function allOf<T>(possible: readonly T[], isWanted: (value: NonNullable<T>) => boolean): Verdict {
  let admitted = 0
  let refused = 0
  for (const value of possible) {
    if (value === null || value === undefined) continue
    if (isWanted(value)) admitted += 1
    else refused += 1
  }
  if (possible.length > 0 && admitted === possible.length) return 'in'
  return possible.length > 0 && refused === possible.length ? 'out' : 'undecided'
}

const within =
  <T extends number>({ from, to }: Range<T>) =>
  (value: T): boolean =>
    (from === null || value >= from) && (to === null || value <= to)

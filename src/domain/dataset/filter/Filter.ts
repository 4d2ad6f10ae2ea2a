import type { Range } from '../../params/restrictions.ts'
import type { LicenceClass } from '../../series/licenceClass.ts'
import type { Day } from '../../time/day.ts'
import type { Openness } from '../columns.ts'

export type OpennessClass = Openness | 'unknown'

/** What part of the data a reader looks at. An empty list, text or range is no restriction. */
export type Filter = {
  readonly orgs: readonly string[]
  readonly countries: readonly string[]
  readonly openness: readonly OpennessClass[]
  readonly licences: readonly LicenceClass[]
  /** Parameters. */
  readonly size: Range
  readonly released: Range<Day>
  /** Words that a name or an organisation must all contain. */
  readonly q: string
  /** Whether rows are kept of which the data cannot say if they belong. */
  readonly undecided: boolean
}

const isOpenRange = ({ from, to }: Range): boolean => from === null && to === null

/** Whether a filter lets everything pass. */
export function isNoFilter(filter: Filter): boolean {
  return (
    filter.orgs.length === 0 &&
    filter.countries.length === 0 &&
    filter.openness.length === 0 &&
    filter.licences.length === 0 &&
    isOpenRange(filter.size) &&
    isOpenRange(filter.released) &&
    wordsOf(filter.q).length === 0
  )
}

/** Text as it is searched: without case and forms of width. */
export const searchable = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The words of a search, each of which must occur. */
export const wordsOf = (q: string): readonly string[] =>
  searchable(q)
    .split(/\s+/)
    .filter((word) => word !== '')

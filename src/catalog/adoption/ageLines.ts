import type { Row } from '../../domain/dataset/tables.ts'
import type { Datum, Note, Series } from '../../domain/figure/Figure.ts'
import { measured } from '../../domain/figure/text.ts'
import type { LibraryRelease } from '../../domain/series/libraryReleases.ts'
import type { PullRate } from '../../domain/series/pullRates.ts'
import { spliceGaps } from '../../domain/series/spliceGaps.ts'
import { dayOfNumber, daysPerMonth, type Day } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import { joinedNames, nameOf } from '../../i18n/names.ts'

/** Spans shorter than this are the offsets between two collectors' dates, not months. */
const shortest = 10
const mostNamed = 6

/** One observed value of a family, at the day it speaks of. */
type Observed = {
  readonly at: Day
  readonly y: number
  readonly observed: readonly [Day, Day]
  readonly source: string
}

export const middle = ({ from, to }: PullRate) => (from + to) / 2
export const long = (spans: readonly PullRate[]) => spans.filter(({ from, to }) => to - from >= shortest)

/** Monthly rates, each at the middle of its span. */
export const rates = (spans: readonly PullRate[]): readonly Observed[] =>
  long(spans).map((span) => ({
    at: dayOfNumber(middle(span)),
    y: span.perMonth,
    observed: [span.from, span.to],
    source: span.source,
  }))

/** Cumulative counts, each at the last day on which they were read. */
export const totals = (months: readonly Row<'ollama_families'>[]): readonly Observed[] =>
  months
    .toSorted((a, b) => a.month - b.month)
    .map((row) => ({
      at: row.last_observed,
      y: row.pulls,
      observed: [row.first_observed, row.last_observed],
      source: row.source,
    }))

/** The age in months of a family on a day: since its release or, without releases, since it was first seen. */
export function agesFrom(
  families: ReadonlyMap<string, readonly PullRate[]>,
  releases: ReadonlyMap<string, LibraryRelease> | null,
): (family: string, day: Day) => number {
  return (family, day) => {
    const start = releases ? releases.get(family)?.released : families.get(family)?.[0]?.from
    return (day - (start ?? day)) / daysPerMonth
  }
}

type Line = {
  readonly age: (family: string, day: Day) => number
  readonly release: LibraryRelease | null
  readonly tone: Series['tone']
}

/** A family's line: it breaks where neighbouring values are months apart, and at nothing, which a logarithm cannot show. */
export function curve(name: string, observed: readonly Observed[], { age, release, tone }: Line): Series {
  return {
    mark: 'line',
    id: name,
    name: msg('name.literal', { text: nameOf(name) }),
    tone,
    data: spliceGaps(
      observed.map((one) => ({ one, y: one.y > 0 ? one.y : null, isGap: false })),
      ({ one }) => one.at,
      ({ one }) => ({ one, y: null, isGap: true }),
    ).map(({ one, y, isGap }): Datum => {
      const [first, last] = one.observed
      return {
        id: `${name}@${first}/${last}${isGap ? '-gap' : ''}`,
        x: age(name, dayOfNumber(isGap ? one.at + 1 : one.at)),
        y,
        name: nameOf(name),
        facts: {
          observed: one.observed,
          source: one.source,
          ...(release && {
            basis: msg('adoption.fact.released', {
              model: { en: release.model.name },
              day: measured('day', release.released),
            }),
          }),
        },
      }
    }),
  }
}

/** What an age counts from, and which large families have no start. */
export function startNotes(
  releases: ReadonlyMap<string, LibraryRelease> | null,
  undated: readonly string[],
): readonly Note[] {
  if (!releases) return [{ kind: 'caution', text: msg('adoption.note.first') }]
  const missing = joinedNames(undated.slice(0, mostNamed))
  return [
    {
      kind: 'method',
      text: msg('adoption.note.released', { n: measured('count', releases.size) }),
    },
    ...(missing
      ? [
          {
            kind: 'coverage' as const,
            text: msg('adoption.note.undated', { families: missing }),
          },
        ]
      : []),
  ]
}

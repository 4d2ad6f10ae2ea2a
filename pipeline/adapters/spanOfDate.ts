import { dayOf, isoOfDay } from '../../src/domain/time/day.ts'

/** First and last day that a figure may speak of. `to` is null where the figure runs to a day nobody states. */
export type Span = { readonly from: string; readonly to: string | null }

const months = (year: number, first: number, lastYear: number, last: number): Span => ({
  from: isoOfDay(dayOf(year, first, 1)),
  to: isoOfDay(dayOf(lastYear, last + 1, 0)),
})

/** Monday of an ISO week: the week that holds 4 January is the first. */
function mondayOf(year: number, week: number): number {
  const fourth = dayOf(year, 1, 4)
  const sinceMonday = (fourth + 3) % 7
  return fourth - sinceMonday + (week - 1) * 7
}

/** Full weeks, months and years as these figures are dated; `n(i)` is the i-th number of the text. */
const forms: readonly (readonly [RegExp, (n: (index: number) => number) => Span])[] = [
  [/^(\d{4})-(\d{2})$/, (n) => months(n(1), n(2), n(1), n(2))],
  [/^(\d{4})-H([12])$/, (n) => months(n(1), n(2) * 6 - 5, n(1), n(2) * 6)],
  [/^(\d{4})-(\d{2})\/(\d{2})$/, (n) => months(n(1), n(2), n(1), n(3))],
  [/^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/, (n) => months(n(1), n(2), n(3), n(4))],
  [
    /^(\d{4}) \(W(\d{1,2})-W(\d{1,2})\)$/,
    (n) => ({
      from: isoOfDay(dayOf(1970, 1, 1 + mondayOf(n(1), n(2)))),
      to: isoOfDay(dayOf(1970, 1, 7 + mondayOf(n(1), n(3)))),
    }),
  ],
  // "2026 (mid)" and "undated 2026" say no more than the year: a narrower span would be ours, not the source's.
  [/^(?:undated )?(\d{4})(?: \(mid\))?$/, (n) => months(n(1), 1, n(1), 12)],
]

/**
 * The time a published figure speaks of, from the many ways in which it is written: `2024-07-23`, `2024-12`, `2025`,
 * `2025-H2`, `2026 (mid)`, `2026-04/05`, `2026-01/2026-07`, `2022 (W32-W47)`. Null where the text names no period that
 * has a first and a last day (`undated`, `2025/2026 (past year)`).
 */
export function spanOfDate(text: string): Span | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { from: text, to: text }
  for (const [form, span] of forms) {
    const match = form.exec(text)
    if (match) return span((index) => Number(match[index]))
  }
  return null
}

/** Narrows or widens the span by what the measure says: a figure for a window ends, not begins, on its date. */
export function spanOfMetric(span: Span, metric: string): Span {
  const onOneDay = span.from === span.to
  const before = (days: number): string =>
    isoOfDay(dayOf(1970, 1, 1 + Math.round(Date.parse(span.from) / 86_400_000) - days))
  if (/to date/.test(metric)) return { from: span.from, to: null }
  if (onOneDay && /last 30 days|last month/.test(metric)) return { from: before(29), to: span.to }
  if (onOneDay && /past six months/.test(metric)) return { from: before(181), to: span.to }
  return span
}

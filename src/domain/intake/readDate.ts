import { calendarOf, dayOf, dayOfIso, type Day } from '../time/day.ts'
import { readNothing, wrong, type CellRead } from './CellFault.ts'

/** How a column orders days and months written as `03/04/2023`; null where that cannot be told. */
export type DateOrder = 'day-first' | 'month-first' | null

export type DateRead = CellRead<{
  /** The first day of the month or year where nothing finer is said. */
  readonly day: Day
  readonly precision: 'day' | 'month' | 'year'
}>

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** Language models are younger and data of the future are none. */
const years = { first: 1950, last: 2100 } as const

/**
 * Reads a date in the forms people write: `2023-12-01`, `2023/12/1`, `20231201`, `2023-12`, `Dec 2023`, `1 Dec 2023`,
 * `December 1, 2023`, `2023年12月1日`, `2023年12月`, `31.12.2023`, `2023`. `03/04/2023` is read by `order`, or refused.
 */
export function readDate(raw: string, order: DateOrder): DateRead {
  const text = raw
    .normalize('NFKC')
    .trim()
    .replace(/^(~|约|大约|ca\.? )/i, '')
  const nothing = readNothing(text)
  if (nothing) return nothing
  const parts = partsOf(text, order)
  if ('why' in parts) return wrong(parts.why)
  const { year, month, day } = parts
  if (year < years.first || year > years.last) return wrong('date-out-of-range')
  const precision = day !== null ? 'day' : month !== null ? 'month' : 'year'
  const at = dayOf(year, month ?? 1, day ?? 1)
  const found = calendarOf(at)
  if (found.dayOfMonth !== (day ?? 1) || found.month !== (month ?? 1)) return wrong('no-such-day')
  return { kind: 'read', day: at, precision }
}

type Parts =
  | { readonly year: number; readonly month: number | null; readonly day: number | null }
  | { readonly why: 'not-a-date' | 'ambiguous-date' | 'two-digit-year' | 'serial-date' }

function partsOf(text: string, order: DateOrder): Parts {
  const stamp = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(text)
  const iso = stamp?.[1] ?? text
  const big = /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?|\s*月)?$/.exec(iso)
  if (big) return given(big[1], big[2], big[3])
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (
    packed &&
    (dayOfIso(`${packed[1]}-${packed[2]}-${packed[3]}`) !== null || Number(packed[1]) > years.first)
  )
    return given(packed[1], packed[2], packed[3])
  const year = /^(\d{4})年?$/.exec(text)
  if (year) return given(year[1], undefined, undefined)
  if (/^\d{5}(\.\d+)?$/.test(text)) return { why: 'serial-date' }
  return namedMonth(text) ?? numeric(text, order) ?? { why: 'not-a-date' }
}

const given = (year: string | undefined, month: string | undefined, day: string | undefined): Parts => ({
  year: Number(year),
  month: month === undefined ? null : Number(month),
  day: day === undefined ? null : Number(day),
})

/** `Dec 2023`, `1 December 2023`, `Dec 1st, 2023`. */
function namedMonth(text: string): Parts | null {
  const word = /[a-z]{3,9}/i.exec(text)?.[0].toLowerCase()
  if (word === undefined) return null
  const index = months.findIndex(
    (short, at) => word === short || word === monthNames[at] || (short === 'sep' && word === 'sept'),
  )
  if (index < 0) return null
  const rest = text
    .toLowerCase()
    .replace(word, ' ')
    .replaceAll(/(?<=\d)(st|nd|rd|th)\b/g, '')
  const numbers = rest.match(/\d+/g) ?? []
  if (!/^[\d\s.,/'-]*$/.test(rest)) return null
  const year = numbers.find((number) => number.length === 4)
  if (year === undefined) return numbers.length > 0 ? { why: 'two-digit-year' } : null
  const others = numbers.filter((number) => number !== year)
  if (others.length > 1) return null
  return given(year, String(index + 1), others[0])
}

/** `31.12.2023`, `12/31/2023`. A point stands where the day comes first. */
function numeric(text: string, order: DateOrder): Parts | null {
  const [, first, sign, second, year] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text) ?? []
  if (first === undefined || second === undefined || year === undefined) {
    const month = /^(\d{1,2})[-/.](\d{4})$/.exec(text)
    return month ? given(month[2], month[1], undefined) : null
  }
  if (year.length === 2) return { why: 'two-digit-year' }
  const told = sign === '.' ? 'day-first' : orderOf(first, second)
  const chosen = told ?? (first === second ? 'day-first' : order)
  if (chosen === null) return { why: 'ambiguous-date' }
  return chosen === 'day-first' ? given(year, second, first) : given(year, first, second)
}

function orderOf(first: string, second: string): DateOrder {
  if (Number(first) > 12) return 'day-first'
  return Number(second) > 12 ? 'month-first' : null
}

/** The order of day and month in a column, from the cells in which it is beyond doubt. */
export function dateOrder(cells: Iterable<string>): DateOrder {
  const found = new Set<DateOrder>()
  for (const cell of cells) {
    const [, first, second] = /^(\d{1,2})[-/](\d{1,2})[-/]\d{4}$/.exec(cell.trim()) ?? []
    if (first !== undefined && second !== undefined) found.add(orderOf(first, second))
  }
  found.delete(null)
  const [only, other] = found
  return other === undefined ? (only ?? null) : null
}

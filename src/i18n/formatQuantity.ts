import type { Quantity } from '../domain/figure/Quantity.ts'
import { isInCalendar } from '../domain/time/day.ts'
import type { NumberStyle } from './Formatter.ts'
import { localeTags, type Locale } from './locales.ts'

const msPerDay = 86_400_000
const minus = '−'
/** What stands for a number that cannot be written, such as the end of an interval beyond the calendar. */
const unwritable = '–'

const numberFormats = new Map<string, Intl.NumberFormat>()
const dateFormats = new Map<string, Intl.DateTimeFormat>()

/** Intl formatters are costly to make and are asked for thousands of times: one each. */
function number(locale: Locale, options: Intl.NumberFormatOptions, value: number): string {
  const key = locale + JSON.stringify(options)
  let format = numberFormats.get(key)
  if (!format) numberFormats.set(key, (format = new Intl.NumberFormat(localeTags[locale], options)))
  const text = format.format(value)
  // A value that rounds to nothing has no sign.
  return text.replace('-', /[1-9]/.test(text) ? minus : '')
}

function date(locale: Locale, options: Intl.DateTimeFormatOptions, day: number): string {
  const key = locale + JSON.stringify(options)
  let format = dateFormats.get(key)
  if (!format)
    dateFormats.set(
      key,
      (format = new Intl.DateTimeFormat(localeTags[locale], { ...options, timeZone: 'UTC' })),
    )
  return format.format(day * msPerDay)
}

const digits = (most: number, least = 0): Intl.NumberFormatOptions => ({
  maximumFractionDigits: most,
  minimumFractionDigits: least,
})
const compact = (most: number): Intl.NumberFormatOptions => ({
  notation: 'compact',
  maximumSignificantDigits: most,
})
/** Options for a value, unless they would write it as nothing although it is something: then its first digits. */
const visible = (value: number, least: number, options: Intl.NumberFormatOptions): Intl.NumberFormatOptions =>
  value !== 0 && Math.abs(value) < least ? { ...options, ...firstDigits } : options
const firstDigits: Intl.NumberFormatOptions = {
  minimumFractionDigits: undefined,
  maximumFractionDigits: undefined,
  minimumSignificantDigits: 1,
  maximumSignificantDigits: 1,
}

/** One decimal, so that scores stand in line; a tick needs it only where it is not whole. */
const tenths = (style: NumberStyle) => digits(1, style === 'axis' ? 0 : 1)
const dollars: Intl.NumberFormatOptions = {
  style: 'currency',
  currency: 'USD',
  currencyDisplay: 'narrowSymbol',
}

/** Writes a number of a quantity in a language: `70B` or `700亿`, `86.4%`, `Mar 2023` or `2023年3月`. */
export function formatQuantity(
  locale: Locale,
  quantity: Quantity,
  value: number,
  style: NumberStyle,
): string {
  if (!Number.isFinite(value)) return unwritable
  switch (quantity) {
    case 'day':
      return isInCalendar(value) ? formatDay(locale, value, style) : unwritable
    case 'month':
      return isInCalendar(value) ? date(locale, { year: 'numeric', month: 'short' }, value) : unwritable
    case 'percent-score':
      return `${number(locale, tenths(style), value)}%`
    case 'eci':
    case 'points':
    case 'eci-points':
      return number(locale, tenths(style), value)
    case 'elo':
      return number(locale, digits(0), value)
    case 'parameters':
      return number(locale, compact(style === 'full' ? 4 : 3), value)
    case 'pulls':
    case 'pulls-per-month':
    case 'downloads-30d':
    case 'downloads':
      return number(locale, style === 'full' ? digits(0) : compact(3), value)
    case 'share': {
      const most = style === 'short' ? 0 : 1
      return number(locale, visible(value, 0.005 * 10 ** -most, { style: 'percent', ...digits(most) }), value)
    }
    case 'count':
      return number(locale, digits(0), value)
    case 'months':
      return number(
        locale,
        {
          style: 'unit',
          unit: 'month',
          unitDisplay: 'long',
          ...digits(Math.abs(value) < 10 ? 1 : 0),
        },
        value,
      )
    case 'ratio':
      return `${number(locale, { maximumSignificantDigits: 3 }, value)}×`
    case 'usd-per-mtok':
      return number(locale, visible(value, 0.005, dollars), value)
    case 'lane':
      return ''
  }
  quantity satisfies never
}

function formatDay(locale: Locale, value: number, style: NumberStyle): string {
  if (style === 'full') return date(locale, { year: 'numeric', month: 'short', day: 'numeric' }, value)
  if (style === 'short') return date(locale, { year: 'numeric', month: 'short' }, value)
  const isNewYear = new Date(value * msPerDay).getUTCMonth() === 0
  return date(locale, isNewYear ? { year: 'numeric' } : { month: 'short' }, value)
}

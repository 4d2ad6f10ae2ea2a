import type { Quantity } from '../domain/figure/Quantity.ts'
import type { NumberStyle } from './Formatter.ts'
import { localeTags, type Locale } from './locales.ts'

const msPerDay = 86_400_000
const minus = '−'

const numberFormats = new Map<string, Intl.NumberFormat>()
const dateFormats = new Map<string, Intl.DateTimeFormat>()

/** Intl formatters are costly to make and are asked for thousands of times: one each. */
function number(locale: Locale, options: Intl.NumberFormatOptions, value: number): string {
  const key = locale + JSON.stringify(options)
  let format = numberFormats.get(key)
  if (!format) numberFormats.set(key, (format = new Intl.NumberFormat(localeTags[locale], options)))
  return format.format(value).replace('-', minus)
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
const compact: Intl.NumberFormatOptions = { notation: 'compact', maximumSignificantDigits: 3 }

/** Writes a number of a quantity in a language: `70B` or `700亿`, `86.4%`, `Mar 2023` or `2023年3月`. */
export function formatQuantity(
  locale: Locale,
  quantity: Quantity,
  value: number,
  style: NumberStyle,
): string {
  switch (quantity) {
    case 'day':
      return formatDay(locale, value, style)
    case 'month':
      return date(locale, { year: 'numeric', month: 'short' }, value)
    case 'percent-score':
      return `${number(locale, style === 'axis' ? digits(0) : digits(1, 1), value)}%`
    case 'eci':
      return number(locale, style === 'axis' ? digits(0) : digits(1, 1), value)
    case 'points':
    case 'eci-points':
      return number(locale, digits(1, 1), value)
    case 'elo':
      return number(locale, digits(0), value)
    case 'parameters':
      return number(locale, compact, value)
    case 'pulls':
    case 'pulls-per-month':
    case 'downloads-30d':
    case 'downloads':
      return number(locale, style === 'full' ? digits(0) : compact, value)
    case 'share':
      return number(locale, { style: 'percent', ...digits(style === 'full' ? 1 : 0) }, value)
    case 'count':
      return number(locale, digits(0), value)
    case 'months':
      return number(
        locale,
        { style: 'unit', unit: 'month', unitDisplay: 'long', ...digits(value < 10 ? 1 : 0) },
        value,
      )
    case 'ratio':
      return `${number(locale, { maximumSignificantDigits: 3 }, value)}×`
    case 'usd-per-mtok':
      return number(locale, { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' }, value)
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

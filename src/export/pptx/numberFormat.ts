import { isDayQuantity } from '../../domain/figure/isDayQuantity.ts'
import type { Quantity } from '../../domain/figure/Quantity.ts'
import type { Locale } from '../../i18n/locales.ts'

/** Days as ISO writes them: the format of every date in a workbook. */
export const dayFormat = String.raw`yyyy\-mm\-dd`

/**
 * A spreadsheet number format that writes the ticks of an axis as the dashboard does. A format with optional decimals
 * leaves a bare point behind whole numbers, so there are decimals only where a tick has some.
 */
export function numberFormat(quantity: Quantity, locale: Locale, ticks: readonly number[]): string {
  if (isDayQuantity(quantity)) return dayFormat
  const digits = '0' + decimals(ticks, 1)
  switch (quantity) {
    case 'percent-score':
      return `${digits}"%"`
    case 'share':
      return `0${decimals(ticks, 0.01)}%`
    case 'parameters':
      // 70B is how model sizes are written in Chinese too.
      return english(ticks)
    case 'pulls':
    case 'pulls-per-month':
    case 'downloads-30d':
    case 'downloads':
      return locale === 'zh' ? chinese(ticks) : english(ticks)
    case 'ratio':
      return `${digits}"×"`
    case 'usd-per-mtok':
      return ticks.every((tick) => Number.isInteger(tick)) ? '"$"0' : '"$"0.00##'
    case 'months':
    case 'points':
    case 'eci-points':
    case 'eci':
      return digits
    case 'elo':
      return '0'
    case 'count':
      return '#,##0'
    case 'day':
    case 'month':
    case 'lane':
      return 'General'
  }
  return quantity satisfies never
}

function decimals(ticks: readonly number[], unit: number): string {
  const isWhole = (value: number) => Math.abs(value / unit - Math.round(value / unit)) < 1e-6
  return ticks.every(isWhole) ? '' : '.0'
}

/**
 * A format has room for two conditions and a rest: the largest three units that the ticks reach, so that a smaller tick is
 * written as a part of the third.
 */
function english(ticks: readonly number[]): string {
  const units = [
    [1e12, ',,,,"T"'],
    [1e9, ',,,"B"'],
    [1e6, ',,"M"'],
    [1e3, ',"K"'],
    [1, ''],
  ] as const
  const most = Math.max(1, ...ticks)
  const least = Math.min(most, ...ticks.filter((tick) => tick > 0))
  const reached = units.filter(([unit], i) => unit <= most && (units[i - 1]?.[0] ?? Infinity) > least)
  const chosen = reached.slice(0, 3)
  // Nothing has no unit, where a section is left to say so.
  const hasZero = ticks.includes(0) && chosen.length < 3 && most >= 1e3
  const sections = chosen.map(([unit, suffix], i, all) => {
    const isRest = i === all.length - 1 && !hasZero
    const own = ticks.filter((tick) => (isRest || tick >= unit) && tick < (all[i - 1]?.[0] ?? Infinity))
    return `${isRest ? '' : `[>=${unit}]`}0${decimals(own, unit)}${suffix}`
  })
  return (hasZero ? [...sections, '0'] : sections).join(';')
}

/** Chinese counts in units of 10⁴ and 10⁸, which formats cannot scale by: thousands with the point written in. */
function chinese(ticks: readonly number[]): string {
  const most = Math.max(...ticks)
  const tenThousands = String.raw`[>=10000]0\.0,"万"`
  return most >= 1e8 ? String.raw`[>=100000000]0\.00,,"亿";${tenThousands};0` : `${tenThousands};0`
}

import type { Axis, Panel } from '../../domain/figure/Figure.ts'
import type { AxisLayout } from '../../domain/layout/FigureLayout.ts'
import { calendarOf, dayOf, dayOfNumber, daysPerYear } from '../../domain/time/day.ts'
import type { Formatter } from '../../i18n/Formatter.ts'
import type { Locale } from '../../i18n/locales.ts'
import { serialOf } from '../xlsx/serial.ts'
import { numberFormat } from './numberFormat.ts'
import type { PlotAxis } from './plot.ts'

/**
 * An axis of a figure as Office has it: the same ends and steps as the picture, its numbers and dates in its formats.
 * `least` is the smallest value that stands on it.
 */
export function plotAxis(axis: Axis, layout: AxisLayout, least: number, f: Formatter): PlotAxis {
  const title = axis.scale === 'time' ? null : f.show(axis.label)
  if (axis.scale === 'time') return { ...timeAxis(layout, f.locale), title, isTitled: false }
  const [lo, hi] = layout.scale.domain
  const shared = { title, isTitled: layout.title !== null, isDay: false, hidden: axis.quantity === 'lane' }
  if (axis.scale === 'log') {
    // Ticks of a logarithmic axis count decades from its lower end.
    const first = Math.floor(Math.log10(lo) + 1e-9)
    const decades = Array.from({ length: Math.ceil(Math.log10(hi)) - first + 1 }, (_, i) => 10 ** (first + i))
    return {
      ...shared,
      log: true,
      min: 10 ** first,
      max: hi,
      majorUnit: 10,
      format: numberFormat(axis.quantity, f.locale, decades),
    }
  }
  const ticks = layout.ticks.map((tick) => tick.value)
  const isLane = axis.quantity === 'lane'
  const step = isLane ? 1 : (ticks[1] ?? hi) - (ticks[0] ?? lo)
  // Ticks count from the lower end, which must be one itself: the last below the data, where only air lies between.
  const below = Math.floor(lo / step + 1e-9) * step
  const first = step > 0 ? (below + step <= least ? below + step : below) : lo
  return {
    ...shared,
    log: false,
    min: isLane ? lo : rounded(first),
    max: hi,
    majorUnit: step > 0 ? rounded(step) : null,
    format: numberFormat(axis.quantity, f.locale, ticks),
  }
}

/** The smallest x of a panel's marks and fits. */
export function leastX({ series }: Panel): number {
  const values = series.flatMap((each) =>
    each.mark === 'fit'
      ? each.curve.map((sample) => sample.x)
      : each.data.flatMap(({ x, xRange }) => [x, xRange?.[0] ?? x]),
  )
  return Math.min(Infinity, ...values)
}

/** Without the noise of binary fractions. */
const rounded = (value: number): number => Number(value.toPrecision(12))

const monthFormat = { en: 'mmm yyyy', zh: 'yyyy"年"m"月"' } as const
const yearFormat = { en: 'yyyy', zh: 'yyyy' } as const
/** Steps of a time axis in months: the first that leaves at most so many ticks, each so many pixels wide. */
const steps = [
  { months: 3, most: 7, width: 92, format: monthFormat },
  { months: 6, most: 7, width: 92, format: monthFormat },
  { months: 12, most: 12, width: 56, format: yearFormat },
  { months: 24, most: 12, width: 56, format: yearFormat },
  { months: 60, most: 12, width: 56, format: yearFormat },
] as const
/** Days by which ticks stand after the first of a month: steps of a mean year then never fall into the month before. */
const drift = 4

/**
 * Office value axes step by a number of days, not by calendar. From a little after
 * the first of a quarter on, steps of a fraction of the mean year stay within the month or year that the label names.
 */
function timeAxis(layout: AxisLayout, locale: Locale): Omit<PlotAxis, 'title' | 'isTitled'> {
  const [lo, hi] = layout.scale.domain
  const [left, right] = layout.scale.range
  const fits = ({ months, most, width }: (typeof steps)[number]) =>
    (hi - lo) / ((daysPerYear / 12) * months) <= Math.min(most, Math.abs(right - left) / width)
  const step = steps.find(fits) ?? steps[4]
  const { year, month } = calendarOf(dayOfNumber(lo))
  const startMonth = step.months >= 12 ? 1 : Math.floor((month - 1) / step.months) * step.months + 1
  const start = dayOf(year, startMonth) + drift
  return {
    log: false,
    isDay: true,
    min: serialOf(start),
    max: serialOf(Math.ceil(hi)),
    majorUnit: (daysPerYear * step.months) / 12,
    format: step.format[locale],
    hidden: false,
  }
}

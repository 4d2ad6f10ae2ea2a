import type { Datum, FigureEvent, Panel } from '../domain/figure/Figure.ts'
import { measured } from '../domain/figure/text.ts'
import { calendarOf, dayOf, dayOfNumber, isoOfDay, type Day } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import type { SpreadCell, StressView } from './stressPanels.ts'

const monthsPerBar = 6

/** The first day of the half-year that a date lies in, and of the one after it. */
function halfYearOf(date: number): readonly [Day, Day] {
  const { year, month } = calendarOf(dayOfNumber(Math.floor(date)))
  const first = month <= monthsPerBar ? 1 : 1 + monthsPerBar
  return [dayOf(year, first), dayOf(year, first + monthsPerBar)]
}

/**
 * The dates of all resamples of all lanes, by half-year, as shares of all resamples: what is missing to one hundred per
 * cent never crosses. Half-years without a crossing between the first and the last have a bar of height zero.
 */
export function datesPanel(cells: readonly SpreadCell[], view: StressView): Panel | null {
  const dates = cells.flatMap(({ spread }) => spread.dates)
  const resamples = cells.reduce((sum, { spread }) => sum + spread.resamples, 0)
  if (dates.length === 0) return null
  const counts = new Map<Day, number>()
  for (const date of dates) {
    const [from] = halfYearOf(date)
    counts.set(from, (counts.get(from) ?? 0) + 1)
  }
  const last = Math.max(...counts.keys())
  const data: Datum[] = []
  for (let from = dayOfNumber(Math.min(...counts.keys())); from <= last;) {
    const [, next] = halfYearOf(from)
    const { year, month } = calendarOf(from)
    const half = month === 1 ? 1 : 2
    data.push({
      id: isoOfDay(from),
      x: from,
      xEnd: next,
      y: (counts.get(from) ?? 0) / resamples,
      name: { en: `${year} H${half}`, zh: `${year}年${half === 1 ? '上' : '下'}半年` },
      facts: { source: view.source },
    })
    from = next
  }
  return {
    id: 'dates',
    title: msg('stress.panel.dates'),
    weight: 1,
    x: { quantity: 'day', scale: 'time', label: msg('stress.axis.date') },
    y: { quantity: 'share', scale: 'linear', label: msg('stress.axis.share') },
    series: [{ mark: 'bars', id: 'dates', name: msg('stress.series.dates'), tone: 'open', data }],
    events: [newestEvent(view)],
  }
}

/** Before this day a crossing has happened; after it, it is extrapolated. */
export function newestEvent({ newest }: StressView): FigureEvent {
  return {
    id: 'newest',
    kind: 'as-of',
    x: newest,
    label: msg('stress.event.newest', { day: measured('day', newest) }),
  }
}

import type { Datum, Figure, Panel } from '../figure/Figure.ts'
import { isDayQuantity } from '../figure/isDayQuantity.ts'
import { modelOf } from '../figure/modelOf.ts'
import { readerSource } from '../intake/OwnData.ts'
import { dayOfNumber, isoOfDay, type Day } from '../time/day.ts'
import type { RowsAsked } from './RowsAsked.ts'

/** Which published rows a mark is to be followed to; null for the reader's own, which nobody published. */
export function rowsAskedOf(
  figure: Pick<Figure, 'chart' | 'edition'>,
  panel: Panel,
  datum: Datum,
): RowsAsked | null {
  const { facts } = datum
  if (facts.source === readerSource) return null
  const [from, to] = facts.observed ?? spanOf(panel, datum)
  return {
    chart: figure.chart,
    find: modelOf(facts) ?? datum.name.en,
    source: facts.source,
    from,
    to,
    value: panel.y.quantity === 'lane' ? null : datum.y,
    dataset: figure.edition ?? null,
  }
}

function spanOf({ x: axis }: Panel, { x, xEnd }: Datum): readonly [Day | null, Day | null] {
  if (!isDayQuantity(axis.quantity)) return [null, null]
  return [dayOfNumber(x), dayOfNumber(xEnd ?? x)]
}

/** The same as the query of the page that shows the rows, in the order of its parameters. */
export function rowsQuery({ chart, find, source, from, to, value, dataset }: RowsAsked): string {
  const query = new URLSearchParams({ chart })
  if (find !== '') query.set('find', find)
  if (source !== '') query.set('source', source)
  if (from !== null) query.set('from', isoOfDay(from))
  if (to !== null) query.set('to', isoOfDay(to))
  if (value !== null) query.set('value', String(value))
  if (dataset !== null) query.set('dataset', dataset)
  return query.toString()
}

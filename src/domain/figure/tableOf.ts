import { isInSight } from '../display/zoom.ts'
import type { RowsAsked } from '../provenance/RowsAsked.ts'
import { rowsAskedOf } from '../provenance/rowsAskedOf.ts'
import { isoOfDay, dayOfNumber } from '../time/day.ts'
import type { Datum, Figure, Panel, Series } from './Figure.ts'
import { isDayQuantity } from './isDayQuantity.ts'
import { modelOf } from './modelOf.ts'
import type { Measured, Name, Text } from './text.ts'

/** Columns a figure's table can have, in their order. The words for each are a message `table.<key>`. */
const tableColumns = [
  'panel',
  'series',
  'name',
  'lab',
  'country',
  'date',
  'until',
  'earliest',
  'latest',
  'value',
  'low',
  'high',
  'bound',
  'openness',
  'licence',
  'basis',
  'status',
  'comparable',
  'observed',
  'known',
  'source',
  'link',
] as const
export type TableColumn = (typeof tableColumns)[number]

export type Cell = Measured | Name | Text | string | null
export type TableRow = {
  readonly id: string
  /** Id of the model a row is about; null where it is about none, or about one of the reader's own. */
  readonly model: string | null
  /** The published rows behind it; null for a row of the reader's own data. */
  readonly behind: RowsAsked | null
  readonly cells: Readonly<Record<TableColumn, Cell>>
}
export type Table = { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] }

/**
 * Every mark in sight of a figure as a row, in the order drawn; a gap is a row with an empty value. Columns that no mark fills are
 * left out. Trends are not rows: they are computed from rows, and stand among the findings and notes.
 */
export function tableOf(figure: Figure): Table {
  const rows = figure.panels.flatMap((panel) =>
    panel.series.flatMap((series) =>
      series.mark === 'fit'
        ? []
        : series.data
            .filter((datum) => isInSight(panel.x, datum))
            .map((datum) => rowOf(panel, series, datum, figure)),
    ),
  )
  const columns = tableColumns.filter((column) => rows.some((row) => row.cells[column] !== null))
  return { columns, rows }
}

function rowOf(panel: Panel, series: Series, datum: Datum, figure: Figure): TableRow {
  const { facts } = datum
  const at = (x: number): Measured => ({ quantity: panel.x.quantity, value: x, precision: 'full' })
  const value = (y: number): Measured => ({ quantity: panel.y.quantity, value: y, precision: 'full' })
  const source = figure.sources.find((candidate) => candidate.id === facts.source)
  return {
    id: `${panel.id}/${series.id}/${datum.id}`,
    model: modelOf(facts),
    behind: rowsAskedOf(figure, panel, datum),
    cells: {
      panel: figure.panels.length > 1 ? (panel.title ?? panel.y.label) : null,
      series: series.name,
      name: datum.name,
      lab: facts.lab ?? null,
      country: facts.country ?? null,
      date: at(datum.x),
      until: datum.xEnd === undefined ? null : at(datum.xEnd),
      earliest: endOf(datum.xRange, 0, at),
      latest: endOf(datum.xRange, 1, at),
      value: datum.y === null ? null : value(datum.y),
      low: endOf(datum.range, 0, value),
      high: endOf(datum.range, 1, value),
      bound: datum.bound === undefined ? null : '≥',
      openness: facts.openness ?? null,
      licence: facts.licence ?? null,
      basis: facts.basis ?? null,
      status: facts.status ?? null,
      comparable: datum.hatched ? { key: 'table.notComparable', values: {} } : null,
      observed: facts.observed === undefined ? null : facts.observed.map(isoOfDay).join('/'),
      known: datum.faded ? { key: 'table.later', values: {} } : null,
      source: source?.title ?? facts.source,
      link: facts.link ?? null,
    },
  }
}

/** One end of an interval: empty where there is no interval, in words where nothing limits it on that side. */
function endOf(range: Datum['range'], side: 0 | 1, write: (value: number) => Measured): Cell {
  if (!range) return null
  const end = range[side]
  return end === null ? { key: 'table.unlimited', values: {} } : write(end)
}

/** The value of a measured cell for machines: a plain number, or an ISO date for days. */
export function machineValue(cell: Measured): string {
  return isDayQuantity(cell.quantity) ? isoOfDay(dayOfNumber(cell.value)) : String(cell.value)
}

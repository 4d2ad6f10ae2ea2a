import type { Formatter } from '../../i18n/Formatter.ts'
import { msg } from '../../i18n/msg.ts'
import { columnName, sheetName, type Sheet, type SheetCell } from '../xlsx/workbookOf.ts'
import type { CategoryPlot, Plot, PlotPoint, ScatterPlot } from './plot.ts'

/** Where a chart finds its values in its workbook, as formulas, next to the values themselves. */
export type ValueRef = {
  readonly formula: string
  readonly values: readonly (number | null)[]
}

export type SeriesRefs = {
  readonly name: { readonly formula: string; readonly text: string }
  readonly x: ValueRef
  readonly y: ValueRef
  readonly yError: readonly [ValueRef, ValueRef] | null
}

export type ChartSheet = { readonly sheet: Sheet; readonly series: readonly SeriesRefs[] }

type Column = { readonly header: string; readonly cells: readonly SheetCell[] }

/** Lays the values of a plot out on a sheet, and says where each series finds its own. */
export function chartSheet(plot: Plot, f: Formatter): ChartSheet {
  const name = sheetName(f.show(msg('export.sheet.chart')))
  const columns: Column[] = []
  // All columns end in the same row: LibreOffice loses series that stand before a longer one.
  const height =
    plot.kind === 'scatter'
      ? Math.max(1, ...plot.series.map((series) => series.points.length))
      : Math.max(1, plot.categories.length)
  const add: Add = (header, cells) => {
    const letter = columnName(columns.length)
    columns.push({ header, cells })
    return (values) => ({
      formula: `'${name}'!$${letter}$2:$${letter}$${height + 1}`,
      values: Array.from({ length: height }, (_, row) => values[row] ?? null),
    })
  }
  const headerRef: HeaderRef = (text) => ({
    formula: `'${name}'!$${columnName(columns.length - 1)}$1`,
    text,
  })
  const xHeader = plot.x.title ?? f.show(msg('export.column.date'))
  const series =
    plot.kind === 'scatter'
      ? scatterColumns(plot, xHeader, f, add, headerRef)
      : categoryColumns(plot, xHeader, add, headerRef)
  const rows = Array.from({ length: height }, (_, row) => columns.map((column) => column.cells[row] ?? null))
  return { sheet: { name, rows: [columns.map((column) => column.header), ...rows] }, series }
}

type Add = (header: string, cells: readonly SheetCell[]) => (values: readonly (number | null)[]) => ValueRef
type HeaderRef = (text: string) => { readonly formula: string; readonly text: string }

function scatterColumns(
  plot: ScatterPlot,
  xHeader: string,
  f: Formatter,
  add: Add,
  headerRef: HeaderRef,
): readonly SeriesRefs[] {
  return plot.series.map(({ name, points }) => {
    if (points.some((point) => point.name !== ''))
      add(
        f.show(msg('export.column.name')),
        points.map((point) => point.name || null),
      )
    const xs = points.map((point) => point.x)
    const x = add(xHeader, plot.x.isDay ? xs.map((serial) => ({ serial })) : xs)(xs)
    const ys = points.map((point) => point.y)
    const y = add(name, ys)(ys)
    const nameRef = headerRef(name)
    const errors = (
      of: (point: PlotPoint) => readonly [number, number] | undefined,
      lo: string,
      hi: string,
    ) => {
      if (!points.some((point) => of(point))) return null
      const minus = points.map((point) => of(point)?.[0] ?? null)
      const plus = points.map((point) => of(point)?.[1] ?? null)
      return [add(lo, minus)(minus), add(hi, plus)(plus)] as const
    }
    const below = f.show(msg('export.column.below'))
    const above = f.show(msg('export.column.above'))
    return {
      name: nameRef,
      x,
      y,
      yError: errors((point) => point.yError, below, above),
    }
  })
}

function categoryColumns(
  plot: CategoryPlot,
  xHeader: string,
  add: Add,
  headerRef: HeaderRef,
): readonly SeriesRefs[] {
  const xs = plot.categories.map((category) => category.x)
  const x = add(
    xHeader,
    plot.categories.map((category) => category.name ?? (plot.x.isDay ? { serial: category.x } : category.x)),
  )(xs)
  return plot.series.map(({ name, values }) => {
    const y = add(name, values)(values)
    return { name: headerRef(name), x, y, yError: null }
  })
}

import { csvParseRows } from 'd3-dsv'
import { describe, expect, test } from 'vitest'
import { charts } from '../../src/catalog/charts.ts'
import type { Datum, Figure } from '../../src/domain/figure/Figure.ts'
import { summaryOf } from '../../src/domain/figure/summaryOf.ts'
import { machineValue, tableOf, type Cell } from '../../src/domain/figure/tableOf.ts'
import { measured, type Measured, type TextValue } from '../../src/domain/figure/text.ts'
import type { MarkLayout } from '../../src/domain/layout/FigureLayout.ts'
import { layoutFigure } from '../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../src/domain/layout/measureText.ts'
import { invert } from '../../src/domain/layout/scale.ts'
import { slideColumns } from '../../src/domain/layout/slideColumns.ts'
import { csvOf } from '../../src/export/csvOf.ts'
import { guarded } from '../../src/export/csvOfCells.ts'
import { pptxOf } from '../../src/export/pptx/pptxOf.ts'
import { themePalettes } from '../../src/export/svg/themePalettes.ts'
import { xlsxOf } from '../../src/export/xlsx/xlsxOf.ts'
import { loadFormatter } from '../../src/i18n/loadFormatter.ts'
import { committedOutcome } from '../support/committedOutcome.ts'
import { openPackage } from '../support/officePackage.ts'
import { all } from '../support/xmlTree.ts'

const f = await loadFormatter('en')
const url = 'https://example.org/charts/sample/'
/** Days from 1899-12-30 to 1970-01-01: what spreadsheets count from. */
const serialOfEpoch = 25_569

const views = charts.flatMap((chart) =>
  [...new Set(['', ...chart.presets.map(({ query }) => query)])].map((query) => ({
    id: chart.id,
    query,
    figure: figureOf(committedOutcome(chart, query)),
  })),
)

function figureOf(outcome: ReturnType<(typeof charts)[number]['build']>): Figure {
  if (outcome.kind !== 'figure') throw new Error('no figure')
  return outcome.figure
}

const isNumber = (cell: Cell): cell is Measured =>
  cell !== null && typeof cell === 'object' && 'quantity' in cell

describe.each(views)('$id?$query', ({ figure }) => {
  const { columns, rows } = tableOf(figure)

  test('draws every row of its table that has a value where that value is', () => {
    const layout = layoutFigure(figure, { width: 900, density: 'page', measure: tableMeasure, f })
    const drawn = figure.panels.flatMap((panel) => {
      const place = layout.panels.find(({ id }) => id === panel.id)
      if (!place) throw new Error(panel.id)
      return panel.series.flatMap((series) => {
        if (series.mark === 'fit') return []
        const mark = place.marks.find((one) => one.series === series.id)
        return placesIn(mark).map(({ datum, px, py, px2, middle, height }) => {
          const own = series.data[datum]
          if (!own || own.y === null) throw new Error(`${series.id} draws a datum that has no value`)
          const id = `${panel.id}/${series.id}/${own.id}`
          const x = middle && own.xEnd !== undefined ? (own.x + own.xEnd) / 2 : own.x
          near(invert(place.x.scale, px), x, place.x.scale.domain, id)
          if (height !== undefined)
            near(invert(place.y.scale, place.y.scale.range[0] - height), own.y, place.y.scale.domain, id)
          if (px2 !== undefined && own.xEnd !== undefined)
            near(invert(place.x.scale, px2), own.xEnd, place.x.scale.domain, id)
          if (py !== null) near(invert(place.y.scale, py), own.y, place.y.scale.domain, id)
          return id
        })
      })
    })
    expect(new Set(drawn).size).toBe(drawn.length)
    const repeats = new Set(figure.panels.flatMap(repeatsIn))
    const { notPositive, outside } = layout.omitted
    const wanted = rows.filter(({ id, cells }) => cells.value !== null && !repeats.has(id))
    const missing = wanted.filter(({ id }) => !drawn.includes(id))
    expect(missing.length, missing.map(({ id }) => id).join()).toBe(notPositive + outside)
    expect(drawn.length).toBe(wanted.length - missing.length)
  })

  test('has every cell of its table in the CSV and in the workbook', () => {
    const csv = csvParseRows(csvOf(figure, f).replace('\uFEFF', '')).slice(1)
    expect(csv).toEqual(rows.map(({ cells }) => columns.map((column) => inCsv(cells[column]))))
    const book = openPackage(xlsxOf(figure, url, f))
    const strings = all(book.xml('xl/sharedStrings.xml'), 'si').map((one) =>
      all(one, 't')
        .map((t) => t.text)
        .join(''),
    )
    const [, ...body] = all(book.xml('xl/worksheets/sheet1.xml'), 'row')
    const found = body.map((row) => {
      const cells = new Map(
        row.children.map((cell) => [(cell.attributes['r'] ?? '').replace(/\d+/, ''), cell]),
      )
      return columns.map((_, index) => {
        const cell = cells.get(String.fromCharCode(65 + index))
        const value = cell?.children.find(({ name }) => name === 'v')?.text
        if (value === undefined) return null
        return cell?.attributes['t'] === 's' ? (strings[Number(value)] ?? '') : Number(value)
      })
    })
    expect(found).toEqual(rows.map(({ cells }) => columns.map((column) => inSheet(cells[column]))))
  })

  test('has every value of its table in the caches of the charts on its slide, as often at least', () => {
    const file = openPackage(pptxOf([{ figure, url }], { f, palette: themePalettes.light, deck: false }))
    // Wide columns of panels stand beside one another, each with its charts.
    const panels = slideColumns(figure, 1184).flatMap((column) => column.figure.panels)
    expect(panels.map(({ id }) => id).toSorted()).toEqual(figure.panels.map(({ id }) => id).toSorted())
    panels.forEach((panel, index) => {
      const values = all(file.xml(`ppt/charts/chart${index + 1}.xml`), 'c:numCache')
        .flatMap((cache) => all(cache, 'c:v'))
        .map(({ text }) => Number(text))
      const counts = countsOf(values)
      const repeats = new Set(repeatsIn(panel))
      const own = panel.series.flatMap((series) =>
        series.mark === 'fit'
          ? []
          : series.data.flatMap((datum: Datum) =>
              datum.y === null ||
              (panel.y.scale === 'log' && datum.y <= 0) ||
              repeats.has(`${panel.id}/${series.id}/${datum.id}`)
                ? []
                : [datum.y],
            ),
      )
      const short = [...countsOf(own)].filter(([value, times]) => (counts.get(value) ?? 0) < times)
      expect(short).toEqual([])
    })
  })

  test('says no number in headline and summary that is not among its findings, rows or settings', () => {
    const known = new Set<string>()
    const learn = (value: Measured) => known.add(keyOf(value))
    for (const finding of figure.findings)
      for (const one of numbersIn(finding.label, finding.value, ...(finding.interval ?? []))) learn(one)
    for (const note of figure.notes) for (const one of numbersIn(note.text)) learn(one)
    for (const { cells } of rows) for (const cell of Object.values(cells)) if (isNumber(cell)) learn(cell)
    for (const one of numbersIn(figure.subtitle, figure.howToRead)) learn(one)
    // How many marks with a value a series has, and in how many rows they stand.
    for (const panel of figure.panels)
      for (const series of panel.series) {
        const seen = series.mark === 'fit' ? [] : series.data.filter(({ y }) => y !== null)
        learn(measured('count', seen.length))
        learn(measured('count', new Set(seen.map(({ y }) => y)).size))
      }
    learn(measured('day', figure.dataDate))
    for (const one of derivedFrom(figure)) learn(one)
    const sentence = f.show(figure.headline)
    // A headline may know more than its sentence says.
    const said = [
      ...numbersIn(figure.headline).filter((value) => sentence.includes(f.show(value))),
      ...numbersIn(...summaryOf(figure)),
    ]
    expect(said.length).toBeGreaterThan(2)
    expect([...new Set(said.filter((value) => !known.has(keyOf(value))).map(keyOf))]).toEqual([])
  })
})

/** What a reader can work out from a figure's numbers in one step, and some headlines do. */
function derivedFrom(figure: Figure): readonly Measured[] {
  const found = figure.findings.flatMap(({ value }) => ('quantity' in value ? [value] : []))
  const ratios = found.flatMap((a) =>
    found.flatMap((b) =>
      a !== b && a.quantity === b.quantity && b.value !== 0 ? [measured('ratio', a.value / b.value)] : [],
    ),
  )
  const equalHolders = found
    .filter(({ quantity, value }) => quantity === 'count' && value > 0)
    .map(({ value }) => measured('count', Math.round(10_000 / value)))
  const inPanels = figure.panels.flatMap((panel) => {
    const data = panel.series.flatMap((series) => (series.mark === 'fit' ? [] : series.data))
    const years = panel.x.quantity === 'day' ? data.map(({ x }) => measured('day', firstOfYear(x))) : []
    const spans = new Map<string, number[]>()
    for (const { x, xEnd, y } of data)
      if (xEnd !== undefined && y !== null)
        spans.set(`${x}/${xEnd}`, [...(spans.get(`${x}/${xEnd}`) ?? []), y])
    // All that stands over one span, and its two lowest layers: open, with and without its training code.
    const sums = [...spans.values()].flatMap((ys) =>
      [ys, ys.slice(0, 2)].map((part) =>
        measured(
          panel.y.quantity,
          part.reduce((sum, y) => sum + y, 0),
        ),
      ),
    )
    return [...years, ...sums]
  })
  return [...ratios, ...equalHolders, ...inPanels]
}

const firstOfYear = (day: number): number =>
  Math.round(Date.UTC(new Date(day * 86_400_000).getUTCFullYear(), 0, 1) / 86_400_000)

/** A number by what it counts; the size of a difference is that of either sign, days and months are days. */
const keyOf = ({ quantity, value }: Measured): string =>
  `${quantity === 'month' ? 'day' : quantity} ${Number(Math.abs(value).toPrecision(12))}`

function numbersIn(...values: readonly TextValue[]): readonly Measured[] {
  return values.flatMap((value) =>
    'quantity' in value ? [value] : 'key' in value ? numbersIn(...Object.values(value.values)) : [],
  )
}

function countsOf(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function inCsv(cell: Cell): string {
  if (cell === null) return ''
  if (isNumber(cell)) return machineValue(cell)
  return guarded(typeof cell === 'string' ? cell : f.show(cell))
}

function inSheet(cell: Cell): number | string | null {
  if (cell === null || typeof cell === 'string') return cell
  if (!isNumber(cell)) return f.show(cell)
  return cell.quantity === 'day' || cell.quantity === 'month'
    ? Math.round(cell.value) + serialOfEpoch
    : cell.value
}

/** A staircase ends with a datum that repeats its last value: a corner, and no mark. */
function repeatsIn(panel: Figure['panels'][number]): readonly string[] {
  return panel.series.flatMap((series) => {
    const last = series.mark === 'steps' ? series.data.at(-1) : undefined
    const before = series.mark === 'steps' ? series.data.at(-2) : undefined
    return last && before && last.y === before.y ? [`${panel.id}/${series.id}/${last.id}`] : []
  })
}

/** Within a thousandth of a per cent of the axis: pixels of clouds are single precision. */
function near(value: number, wanted: number, [lo, hi]: readonly [number, number], id: string): void {
  expect(Math.abs(value - wanted), id).toBeLessThanOrEqual(1e-5 * Math.abs(hi - lo) + 1e-9)
}

type Place = {
  readonly datum: number
  readonly px: number
  readonly px2?: number
  /** `px` is the middle of the span: bars stand a little in from its ends. */
  readonly middle?: boolean
  /** Null for what stands on other layers: there the height says the value. */
  readonly py: number | null
  readonly height?: number
}

/** Where each datum of a series is drawn. */
function placesIn(mark: MarkLayout | undefined): readonly Place[] {
  switch (mark?.kind) {
    case undefined:
    case 'fit':
      return []
    case 'points':
    case 'line':
    case 'steps':
      return mark.points
    case 'cloud':
      return Array.from(mark.places.datum, (datum, i) => ({
        datum,
        px: mark.places.px[i] ?? NaN,
        py: mark.places.py[i] ?? NaN,
      }))
    case 'stack':
      return mark.runs
        .flat()
        .map(({ datum, px, pyLo, pyHi }) => ({ datum, px, py: null, height: Math.abs(pyLo - pyHi) }))
    case 'bars':
      return mark.columns.map(({ datum, box }) => ({
        datum,
        px: box.x + box.width / 2,
        middle: true,
        py: null,
        height: box.height,
      }))
    case 'intervals':
      return mark.bars.map(({ datum, px, pxEnd, py }) => ({ datum, px, px2: pxEnd, py }))
  }
  return mark satisfies never
}

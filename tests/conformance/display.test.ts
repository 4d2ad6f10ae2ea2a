import { describe, expect, test } from 'vitest'
import { charts } from '../../src/catalog/charts.ts'
import { comparePins } from '../../src/domain/display/comparePins.ts'
import type { Display } from '../../src/domain/display/Display.ts'
import { zoomBetween } from '../../src/domain/display/zoomBetween.ts'
import type { Figure } from '../../src/domain/figure/Figure.ts'
import { summaryOf } from '../../src/domain/figure/summaryOf.ts'
import { tableOf } from '../../src/domain/figure/tableOf.ts'
import { layoutFigure } from '../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../src/domain/layout/measureText.ts'
import { soundOf } from '../../src/domain/sound/soundOf.ts'
import { loadFormatter } from '../../src/i18n/loadFormatter.ts'
import { locales } from '../../src/i18n/locales.ts'
import { committedOutcome } from '../support/committedOutcome.ts'
import { layoutFaults } from '../support/layoutFaults.ts'

const formatters = await Promise.all(locales.map(loadFormatter))

/** One of everything that a reader can set: the middle of the axis, the first series away, a pin in each panel, a note. */
function displayFor(figure: Figure, hasOwnScale: boolean): Partial<Display> {
  const layout = layoutFigure(figure, {
    width: 900,
    density: 'page',
    measure: tableMeasure,
    f: formatters[0] ?? failed(),
  })
  const [lo, hi] = layout.panels[0]?.x.scale.domain ?? failed()
  const unit = figure.displayed?.offers.zoom ?? failed()
  const zoom = zoomBetween(unit, lo + (hi - lo) * 0.35, lo + (hi - lo) * 0.8) ?? failed()
  const [first] = figure.panels
  return {
    zoom,
    hide: first.series.slice(0, 1).map(({ id }) => id),
    pins: figure.panels.slice(0, 8).flatMap((panel) => {
      const series = panel.series.findLast(({ mark }) => mark !== 'fit')
      if (!series || series.mark === 'fit') return []
      const datum = series.data.findLast(({ x, y }) => y !== null && x >= zoom.from && x <= zoom.to)
      return datum ? [{ panel: panel.id, series: series.id, datum: datum.id }] : []
    }),
    notes: [{ unit, x: zoom.from, y: null, panel: 0, text: 'A note of the reader, rather long as notes go' }],
    scale: hasOwnScale ? 'auto' : figure.displayed?.offers.scale === 'log' ? 'linear' : 'log',
    relative: true,
  }
}

function failed(): never {
  throw new Error('nothing to set a display from')
}

describe.each(charts)('$id as a reader sets it', (chart) => {
  const plain = committedOutcome(chart, '')
  const hasOwnScale = chart.view('').controls.some(({ key }) => key === 'scale')
  const wish = plain.kind === 'figure' ? displayFor(plain.figure, hasOwnScale) : failed()
  const query = chart.display('', wish)
  const outcome = chart.dress(plain, query)
  const figure = outcome.kind === 'figure' ? outcome.figure : failed()

  test('has an address that says all of it', () => {
    expect(chart.view(query)).toMatchObject({ query, rejected: [], unknown: [], display: wish })
    expect(chart.plain(query)).toBe('')
  })

  test('shows what is in sight and nothing else, in drawing and table', () => {
    const [first] = figure.panels
    const [from, to] = first.x.zoom ?? failed()
    const table = tableOf(figure)
    for (const { id, cells } of table.rows) {
      const [, series] = id.split('/')
      expect(figure.displayed?.display.hide).not.toContain(series)
      const ends = [cells.date, cells.until ?? cells.date].map((cell) =>
        cell !== null && typeof cell === 'object' && 'quantity' in cell ? cell.value : failed(),
      )
      expect(ends[0]).toBeLessThanOrEqual(to)
      expect(ends[1]).toBeGreaterThanOrEqual(from)
    }
    expect(table.rows.length).toBeLessThan(
      tableOf(plain.kind === 'figure' ? plain.figure : failed()).rows.length,
    )
    expect(figure.displayed?.missing).toBe(0)
    const hidden = new Set(figure.displayed?.display.hide)
    const pins = figure.displayed?.display.pins.filter(({ series }) => !hidden.has(series)) ?? []
    expect(comparePins(figure)).toHaveLength(pins.length)
  })

  test.each(formatters)('has room for its words at every width in $locale', (f) => {
    for (const width of [320, 390, 768, 1440, 1920]) {
      const layout = layoutFigure(figure, { width, density: 'page', f, measure: tableMeasure })
      expect(layoutFaults(layout), `${width}`).toEqual([])
      expect(layout.omitted.outside).toBe(0)
    }
    for (const sentence of [...summaryOf(figure), ...figure.notes.map(({ text }) => text)].map(f.show))
      expect(sentence).not.toMatch(/undefined|\bNaN\b|Infinity|\[object|^$|^[a-z]+(\.[\w-]+)+$/i)
  })

  test('sounds without a number that is none', () => {
    const numbers = soundOf(figure).flatMap(({ at, hertz, pan }) => [at, hertz, pan])
    expect(numbers.every(Number.isFinite)).toBe(true)
  })
})

import { describe, expect, test } from 'vitest'
import { applyDisplay } from '../../../src/domain/display/applyDisplay.ts'
import { comparePins } from '../../../src/domain/display/comparePins.ts'
import { isSamePin, noDisplay, type Display } from '../../../src/domain/display/Display.ts'
import { placeOf, readPins, readZoom, writeZoom } from '../../../src/domain/display/displayText.ts'
import { canBeRelative, relativePanel } from '../../../src/domain/display/relative.ts'
import { isInSight, outsideZoom } from '../../../src/domain/display/zoom.ts'
import { zoomBetween } from '../../../src/domain/display/zoomBetween.ts'
import type { Axis, Figure, Panel } from '../../../src/domain/figure/Figure.ts'
import type { Quantity } from '../../../src/domain/figure/Quantity.ts'
import { daysPerMonth } from '../../../src/domain/time/day.ts'
import { datum, figureOf, fit, panel, series, timeAxis, words } from '../../support/sampleFigures.ts'

const axis = (quantity: Quantity, scale: Axis['scale'] = 'linear'): Axis => ({
  quantity,
  scale,
  label: words(quantity),
})
const amounts = [
  'parameters',
  'pulls',
  'pulls-per-month',
  'downloads-30d',
  'downloads',
  'usd-per-mtok',
] as const
const display = (more: Partial<Display>): Display => ({ ...noDisplay, ...more })

test('a pin is its panel, its series and its datum, all three', () => {
  const pin = { panel: 'p', series: 's', datum: 'd' }
  expect(isSamePin(pin, { ...pin })).toBe(true)
  for (const part of ['panel', 'series', 'datum'] as const)
    expect(isSamePin(pin, { ...pin, [part]: 'x' })).toBe(false)
})

test('a figure that nobody has set shows all it has', () => {
  expect(noDisplay).toEqual({ zoom: null, hide: [], pins: [], notes: [], scale: 'auto', relative: false })
})

describe('a second pin against the first', () => {
  const against = (y: Axis, from: number | null, to: number | null, x: Axis = timeAxis) =>
    comparePins(
      figureOf(
        panel([series('points', [datum('a', 100, from, { pin: 0 }), datum('b', 400, to, { pin: 3 })])], {
          x,
          y,
        }),
      ),
    ).map(({ letter, against: other }) => [letter, other])

  test.each(amounts)('of %s is told as a difference and as a multiple', (quantity) => {
    expect(against(axis(quantity), 20, 50)).toEqual([
      ['A', null],
      [
        'D',
        {
          letter: 'A',
          value: { quantity, value: 30 },
          times: { quantity: 'ratio', value: 2.5 },
          x: { quantity: 'months', value: 300 / daysPerMonth },
        },
      ],
    ])
  })

  test.each([
    ['percent-score', 'points'],
    ['eci', 'eci-points'],
    ['share', 'share'],
  ] as const)('of %s is a difference in %s, and no multiple', (quantity, difference) => {
    expect(against(axis(quantity), 20, 50)[1]?.[1]).toMatchObject({
      value: { quantity: difference, value: 30 },
      times: null,
    })
  })

  test.each([
    ['a gap', axis('pulls'), null, 5],
    ['a gap', axis('pulls'), 5, null],
    ['a row without a height', axis('lane'), 1, 2],
    ['a day', axis('day'), 1, 2],
  ] as const)('has no value where one is %s', (_, y, from, to) => {
    expect(against(y, from, to)[1]?.[1]).toMatchObject({ value: null, times: null })
  })

  test('nothing is a multiple of nothing, and places that are no days differ in their own measure', () => {
    expect(against(axis('pulls'), 0, 5)[1]?.[1]).toMatchObject({ value: { value: 5 }, times: null })
    expect(against(axis('pulls'), 5, 0)[1]?.[1]).toMatchObject({ times: { value: 0 } })
    expect(against(axis('pulls'), 1, 5, axis('parameters', 'log'))[1]?.[1]).toMatchObject({
      x: { quantity: 'parameters', value: 300 },
    })
  })

  test('is against the first of its own panel, in the order in which they were pinned', () => {
    const marks = (...pins: readonly number[]) =>
      series('points', [...pins.map((pin, i) => datum(`${i}`, i, i, { pin })), datum('none', 9, 9)])
    const found = comparePins(
      figureOf(panel([marks(2, 0), fit([1], (x) => x, 1)]), panel([marks(3, 1, 4)], { id: 'other' })),
    )
    expect(
      found.map(({ letter, panel: { id }, against: other }) => `${letter} ${id} ${other?.letter}`),
    ).toEqual(['A panel undefined', 'B other undefined', 'C panel A', 'D other B', 'E other B'])
  })
})

describe('in relative terms', () => {
  const line = series('line', [datum('b', 2, 30), datum('z', 0, 0), datum('n', 1, null), datum('a', 1.5, 10)])

  test('a series is multiples of its first value above zero, its gaps and ranges with it', () => {
    const withRange = series(
      'line',
      [datum('a', 1, 4, { range: [2, null] }), datum('b', 2, 12, { range: [8, 16] })],
      { id: 'r' },
    )
    const events = [
      { id: 'e', kind: 'context' as const, label: words('e'), x: 1 },
      { id: 'f', kind: 'context' as const, label: words('f'), x: 1, y: 3 },
    ]
    const shown = relativePanel(panel([line, withRange], { y: axis('pulls', 'log'), events }))
    const values = shown.series.map((one) => (one.mark === 'fit' ? [] : one.data.map(({ y }) => y)))
    expect(values).toEqual([
      [3, 0, null, 1],
      [1, 3],
    ])
    expect(shown.series[1]).toMatchObject({ data: [{ range: [0.5, null] }, { range: [2, 4] }] })
    expect(shown.y).toEqual({
      quantity: 'ratio',
      scale: 'log',
      label: { key: 'display.axis.multiple', values: { of: words('pulls') } },
    })
    // What has a height of its own has none here.
    expect(shown.events.map(({ id }) => id)).toEqual(['e'])
  })

  test('a trend is divided as the series it was made from, and gone where that has no start', () => {
    const trend = { ...fit([0, 1], () => 20, 1), of: 'line' }
    const shown = relativePanel(panel([line, trend], { y: axis('pulls') }))
    expect(shown.series[1]).toMatchObject({
      curve: [
        { y: 2, lo: 1.6, hi: 2.4 },
        { y: 2, lo: 1.6, hi: 2.4 },
      ],
    })
    const open = { ...trend, curve: trend.curve.map((at) => ({ ...at, lo: null })) }
    expect(relativePanel(panel([line, open], { y: axis('pulls') })).series[1]).toMatchObject({
      curve: [
        { lo: null, hi: 2.4 },
        { lo: null, hi: 2.4 },
      ],
    })
    const flat = series('line', [datum('a', 1, 0), datum('b', 2, null)])
    const empty = relativePanel(panel([flat, trend], { y: axis('pulls') }))
    expect(empty.series).toMatchObject([{ data: [{ y: null }, { y: null }] }, { curve: [] }])
  })

  test('stacks are shares of the whole at each place, from nothing to one', () => {
    const stack = (id: string, ...ys: readonly (number | null)[]) =>
      series(
        'stack',
        ys.map((y, x) => datum(`${id}${x}`, x, y, { range: [0, 1] })),
        { id },
      )
    const shown = relativePanel(
      panel([stack('a', 1, 0, null), stack('b', 3, 0, 5), fit([1], (x) => x, 1)], { y: axis('downloads') }),
    )
    expect(shown.series.map((one) => (one.mark === 'fit' ? one.curve : one.data.map(({ y }) => y)))).toEqual([
      [0.25, null, null],
      [0.75, null, 1],
      [],
    ])
    expect(shown.series[0]).toMatchObject({ data: [{ range: undefined }, {}, {}] })
    expect(shown.y).toMatchObject({
      quantity: 'share',
      scale: 'linear',
      domain: [0, 1],
      label: { key: 'display.axis.share' },
    })
  })

  test.each([
    ['pulls', ['line', 'steps', 'intervals'], true],
    ['pulls-per-month', ['line'], true],
    ['downloads-30d', ['stack', 'bars'], true],
    ['downloads', ['bars'], true],
    ['count', ['steps'], true],
    ['usd-per-mtok', ['intervals'], true],
    ['parameters', ['line'], false],
    ['percent-score', ['line'], false],
    ['pulls', ['line', 'stack'], false],
    ['pulls', ['points'], false],
    ['pulls', ['line', 'points'], false],
    ['pulls', [], false],
  ] as const)('%s as %j can be shown so: %s', (quantity, marks, can) => {
    const shown = panel([...marks.map((mark) => series(mark, [datum(mark, 1, 2)])), fit([1], (x) => x, 1)], {
      y: axis(quantity),
    })
    expect(canBeRelative(shown)).toBe(can)
    expect(relativePanel(shown) === shown).toBe(!can)
  })
})

describe('what a figure offers and takes', () => {
  const of = (y: Axis, mark: 'points' | 'line' | 'stack' | 'bars' = 'points', x: Axis = timeAxis): Panel =>
    panel([series(mark, [datum('a', 1, 2)])], { x, y })
  const offers = (...panels: readonly [Panel, ...Panel[]]) =>
    applyDisplay(figureOf(...panels), noDisplay).displayed?.offers

  test.each(amounts)('%s can stand on either scale', (quantity) => {
    expect(offers(of(axis(quantity)))?.scale).toBe('linear')
    expect(offers(of(axis(quantity, 'log')))?.scale).toBe('log')
    const shown = applyDisplay(figureOf(of({ ...axis(quantity), domain: [0, 9] })), display({ scale: 'log' }))
    expect(shown.panels[0].y).toEqual({ ...axis(quantity, 'log'), domain: undefined })
  })

  test('a scale of its own keeps the range that the chart gave it', () => {
    const own = of({ ...axis('pulls'), domain: [0, 9] })
    expect(applyDisplay(figureOf(own), display({ scale: 'linear' })).panels[0].y.domain).toEqual([0, 9])
  })

  test.each([
    ['percent-score', 'points'],
    ['pulls', 'stack'],
    ['pulls', 'bars'],
  ] as const)('%s as %s has no other scale', (quantity, mark) => {
    expect(offers(of(axis(quantity), mark))?.scale).toBeNull()
    const mixed = panel([series('line', [datum('a', 1, 2)]), series(mark, [datum('a', 1, 2)])], {
      y: axis(quantity),
    })
    expect(offers(mixed)?.scale).toBeNull()
  })

  test('a stretch of days, of plain numbers, or none of logarithms; and what one panel can do the figure offers', () => {
    const at = (x: Axis) => offers(of(axis('percent-score'), 'points', x))?.zoom
    expect([at(timeAxis), at(axis('count')), at(axis('parameters', 'log'))]).toEqual(['day', 'number', null])
    expect(offers(of(axis('percent-score')), of(axis('pulls'), 'line'))).toMatchObject({
      scale: 'linear',
      relative: true,
    })
    expect(offers(of(axis('percent-score')))?.relative).toBe(false)
  })

  test('only what a figure offers takes effect, and is noted', () => {
    const keys = (figure: Figure) => figure.notes.map(({ text }) => text.key)
    const relative = display({ relative: true })
    expect(keys(applyDisplay(figureOf(of(axis('pulls'), 'line')), relative))).toEqual([
      'display.note.relative',
    ])
    expect(keys(applyDisplay(figureOf(of(axis('percent-score'))), relative))).toEqual([])
    expect(keys(applyDisplay(figureOf(of(axis('pulls'), 'line')), noDisplay))).toEqual([])
  })

  test('pins hold on to the marks they name, and those that are elsewhere are missing', () => {
    const two = (id: string) => series('points', [datum('a', 1, 2), datum('b', 2, 3)], { id })
    const figure = figureOf(panel([two('s'), two('t')]), panel([two('s')], { id: 'other' }))
    const pins = [
      { panel: 'other', series: 's', datum: 'b' },
      { panel: 'panel', series: 't', datum: 'a' },
      { panel: 'panel', series: 's', datum: 'gone' },
    ]
    const shown = applyDisplay(figure, display({ pins }))
    const pinned = shown.panels.flatMap((one) =>
      one.series.flatMap((each) => (each.mark === 'fit' ? [] : each.data.map(({ pin }) => pin))),
    )
    expect(pinned).toEqual([undefined, undefined, 1, undefined, undefined, 0])
    expect(shown.displayed?.missing).toBe(1)
    expect(
      shown.panels[0].series[0]?.mark === 'points' && 'pin' in (shown.panels[0].series[0].data[0] ?? {}),
    ).toBe(false)
  })

  test('notes stand in the panel and on the kind of axis they were written for', () => {
    const figure = figureOf(of(axis('pulls')), of(axis('pulls')), of(axis('pulls'), 'points', axis('count')))
    const note = (at: number, more: object = {}) => ({
      unit: 'day' as const,
      x: 5,
      y: null,
      panel: at,
      text: 'Look',
      ...more,
    })
    const notes = [note(2), note(1), note(0, { y: 7 }), note(9), note(2, { unit: 'number' })]
    const shown = applyDisplay(figure, display({ notes }))
    const label = { key: 'name.literal', values: { text: { en: 'Look' } } }
    expect(shown.panels.map(({ events }) => events)).toEqual([
      [{ id: 'reader-2', kind: 'reader', label, x: 5, y: 7 }],
      [{ id: 'reader-1', kind: 'reader', label, x: 5 }],
      [{ id: 'reader-4', kind: 'reader', label, x: 5 }],
    ])
    expect(shown.notes).toHaveLength(3)
  })
})

test('what ends or begins on the edge of the stretch is in sight', () => {
  const zoomed = { ...timeAxis, zoom: [10, 20] as const }
  const seen = (x: number, xEnd?: number) => isInSight(zoomed, { x, ...(xEnd !== undefined && { xEnd }) })
  expect([seen(9), seen(10), seen(20), seen(21), seen(5, 10), seen(5, 9), seen(20, 30)]).toEqual([
    false,
    true,
    true,
    false,
    true,
    false,
    true,
  ])
  const shown = panel(
    [series('points', [datum('a', 5, 1), datum('b', 6, null), datum('c', 15, 1)]), fit([1], (x) => x, 1)],
    {
      x: zoomed,
    },
  )
  expect(outsideZoom([shown, shown])).toBe(2)
})

test('a stretch that is pointed out is no finer than a pointer', () => {
  expect(zoomBetween('day', 20.4, 10.6)).toEqual({ unit: 'day', from: 11, to: 20 })
  expect(zoomBetween('day', 10.6, 11.4)).toBeNull()
  expect(zoomBetween('number', 0, 1234.567)).toEqual({ unit: 'number', from: 0, to: 1230 })
  expect(zoomBetween('number', 1.2345, 1.2468)).toEqual({ unit: 'number', from: 1.2345, to: 1.2468 })
  expect(zoomBetween('number', 5, 5)).toBeNull()
  expect(zoomBetween('number', -0.0000001, 1)).toEqual({ unit: 'number', from: 0, to: 1 })
})

test('parts of an address that are not quite right are none', () => {
  expect(readZoom('all')).toBeNull()
  expect(writeZoom(null)).toBe('all')
  for (const raw of ['1_2_3', '1', '2_2', '2_1', '2024-01-01_5', '1_x'])
    expect(readZoom(raw), raw).toBeUndefined()
  expect(readZoom('1_2')).toEqual({ unit: 'number', from: 1, to: 2 })
  expect(readPins('a.b.c.d', 5)).toBeUndefined()
  expect(readPins('a.b', 5)).toBeUndefined()
  for (const raw of ['1.50', '01', 'x1', '1x', '1.1234567', '-0', '1e3'])
    expect(placeOf(raw), raw).toBeUndefined()
  expect(placeOf('-1.5')).toEqual({ unit: 'number', x: -1.5 })
})

import { describe, expect, test } from 'vitest'
import type { Datum, FigureEvent, Panel, Series } from '../../../src/domain/figure/Figure.ts'
import { eventStrip } from '../../../src/domain/layout/events.ts'
import { layoutPanel, type PanelSpec } from '../../../src/domain/layout/layoutPanel.ts'
import { context as plain, frame, plot } from '../../support/plotFrame.ts'
import {
  datum,
  fit,
  panel,
  plainWords,
  scoreAxis,
  series,
  timeAxis,
  words,
} from '../../support/sampleFigures.ts'

/** A plot of 200 by 100 pixels at 100, 50, ten to a unit; letters five wide, lines ten high, marks of four. */
const context = { ...plain, words: plainWords }
const d = (x: number, y: number | null, more: Partial<Datum> = {}) =>
  datum(`${x}`, x, y, { name: { en: 'Abcd' }, ...more })
const event = (more: Partial<FigureEvent>): FigureEvent => ({
  id: 'e',
  kind: 'context',
  x: 10,
  label: words('Event'),
  ...more,
})

function layOut(all: readonly Series[], more: Partial<PanelSpec> = {}, of: Partial<Panel> = {}) {
  const one = panel(all, { x: { ...timeAxis, scale: 'linear', quantity: 'count' }, ...of })
  return layoutPanel(
    one,
    {
      whole: one,
      frame: { x: 7, y: 9, width: 420, height: 200 },
      plot,
      x: frame.x,
      y: frame.y,
      title: null,
      xTitle: null,
      yTitle: null,
      strip: eventStrip(one.events, frame.x, plot, { x: 0, y: 0, width: 420, height: 0 }, context),
      hasEndMargin: false,
      hasXAxis: true,
      hidden: new Set(),
      ...more,
    },
    context,
  )
}
const labelsOf = (...given: Parameters<typeof layOut>) =>
  layOut(...given).layout.labels.map(({ id, text }) => [id, Math.round(text.box.x), Math.round(text.box.y)])

describe('the name of a line', () => {
  const line = (to: number, id = 'ab') => series('line', [d(0, 2), d(to, 8)], { id, name: 'Abcd' })
  test('stands beside the plot where there is a margin for it and the line ends at the edge', () => {
    expect(labelsOf([line(20)], { hasEndMargin: true })).toEqual([['series:ab', 307, 65]])
  })
  test('stands in the plot where there is no margin, before its end and not beyond the frame', () => {
    // Up and to the left of 300, 70: 0.71 of the width of the stroke and nine tenths of the type, for its dot is there.
    const [label] = layOut([line(20)]).layout.labels
    expect(label).toMatchObject({ id: 'series:ab', kind: 'series', series: 'ab', tone: 'open', faded: false })
    expect(label?.text).toMatchObject({ anchor: 'end', weight: 600 })
    expect(label?.text.box.x).toBeCloseTo(300 - 0.71 * 11 - 20, 9)
    expect(label?.text.box.y).toBeCloseTo(70 - 0.71 * 9.6 - 10, 9)
  })
  test('stands after an end within the plot, margin or not', () => {
    for (const hasEndMargin of [true, false]) {
      const [label] = layOut([line(10)], { hasEndMargin }).layout.labels
      expect(label?.text).toMatchObject({ anchor: 'start', box: { x: 211, y: 65 } })
    }
  })
  test('is broken to less than half of the plot', () => {
    const long = series('line', [d(0, 5), d(5, 5)], { name: 'Abcdefghi Abcdefgh' })
    // Ninety pixels are eighteen letters.
    expect(layOut([long]).layout.labels[0]?.text.lines).toEqual(['Abcdefghi Abcdefgh'])
    const longer = series('line', [d(0, 5), d(5, 5)], { name: 'Abcdefghi Abcdefghi' })
    expect(layOut([longer]).layout.labels[0]?.text.lines).toEqual(['Abcdefghi', 'Abcdefghi'])
  })
  test('moves along the line where its end has no room', () => {
    const crowd = series(
      'points',
      Array.from({ length: 60 }, (_, i) => d(10 + (i % 10), 1 + Math.floor(i / 10) * 1.6)),
      { id: 'crowd' },
    )
    const flat = series('line', [d(0, 9.5), d(15, 9.5)], { id: 'ab', name: 'Abcd' })
    const [label] = layOut([crowd, flat]).layout.labels
    expect(label?.id).toBe('series:ab')
    expect(label?.text.box.x).toBeLessThan(250)
  })
  test('is asked of the series, in the language of the reader', () => {
    const two = [
      line(20, 'one'),
      { ...series('line', [d(0, 1), d(20, 1)], { id: 'two' }), name: words('Other') },
    ]
    const { labels } = layOut(two, { hasEndMargin: true }).layout
    expect(labels.map(({ series: id, text }) => [id, text.lines])).toEqual([
      ['one', ['Abcd']],
      ['two', ['Other']],
    ])
  })
})

describe('layers', () => {
  const layer = series('stack', [d(0, 4), d(20, 4)], { id: 'layer', name: 'Abcd' })
  test('are named beside the plot or inside, and never as lines are', () => {
    expect(labelsOf([layer], { hasEndMargin: true })).toEqual([['series:layer', 307, 125]])
    // In their middle height, half a gap from the left.
    expect(labelsOf([layer])).toEqual([['series:layer', 102, 125]])
    const short = series('stack', [d(0, 4), d(15, 4)], { id: 'layer', name: 'Abcd' })
    expect(labelsOf([short], { hasEndMargin: true })).toEqual([])
    const thin = series('stack', [d(0, 0.5), d(20, 0.5)], { id: 'layer', name: 'Abcd' })
    expect(labelsOf([thin])).toEqual([])
  })
})

describe('names of marks', () => {
  test('come after pins, places and series, and keep off what stands', () => {
    const { labels, pins } = layOut(
      [
        series('points', [d(3, 3, { labelRank: 0 }), d(6, 8, { pin: 1 })], { id: 'points' }),
        series('line', [d(0, 5), d(12, 5)], { id: 'line', name: 'Line' }),
      ],
      {},
      { events: [event({ id: 'meet', kind: 'crossing', x: 15, y: 3 })] },
    ).layout
    expect(labels.map(({ id }) => id)).toEqual([
      'datum:points:6',
      'event:meet',
      'series:line',
      'datum:points:3',
    ])
    expect(pins).toMatchObject([{ pin: 1, datum: '6', series: 'points', x: 160, y: 70 }])
  })
  test('are no more than have room', () => {
    // Three at least; 200 by 100 pixels have room for two, in type of ten.
    const many = series(
      'points',
      Array.from({ length: 8 }, (_, i) => d(2 + i * 2.3, 2 + (i % 3) * 3, { labelRank: i })),
    )
    expect(layOut([many]).layout.labels).toHaveLength(3)
  })
  test('keep off the lines of events, and of these only what lies in the plot', () => {
    const mark = series('points', [d(10, 5, { labelRank: 0 })])
    // Without one it stands up and to the left of 200, 100, clear of its own mark.
    const [[, free = NaN] = []] = labelsOf([mark])
    expect(free).toBe(Math.round(200 - 0.71 * 13.6 - 20))
    const struck = layOut([mark], {}, { events: [event({ x: 9 })] }).layout
    const label = struck.labels.find(({ kind }) => kind === 'datum')
    expect(label?.text.box.x).toBeGreaterThan(190 + 2)
    expect(struck.events).toMatchObject([{ line: { x: 190, y2: 150 } }])
  })
  test('do not stand on limits and their names', () => {
    const limit = { ...scoreAxis, limits: [{ at: 6, label: words('A limit of the scale here') }] }
    const mark = series('points', [d(2, 5.6, { labelRank: 0 })])
    const { labels, limits } = layOut([mark], {}, { y: limit }).layout
    expect(limits).toEqual([{ at: 6, y: 90 }])
    expect(labels.map(({ kind }) => kind)).toEqual(['limit', 'datum'])
    const [named, datumLabel] = labels.map(({ text }) => text.box)
    expect(
      named &&
        datumLabel &&
        (datumLabel.y >= named.y + named.height || datumLabel.x >= named.x + named.width),
    ).toBe(true)
  })
})

describe('places that events mark', () => {
  const placed = (more: Partial<FigureEvent>) =>
    layOut([series('points', [d(1, 1)])], {}, { events: [event({ kind: 'crossing', y: 5, ...more })] }).layout
      .labels
  test('are named up and to the left of them, in bold', () => {
    const [label] = placed({})
    expect(label).toMatchObject({
      id: 'event:e',
      kind: 'event',
      series: null,
      tone: null,
      faded: false,
      text: { lines: ['Event'], fontSize: 10, weight: 600, anchor: 'end' },
    })
    // Its radius is 1.3 times that of a record: 7.15; a quarter of the type off it, less the air of 1.4 upwards.
    expect(label?.text.box.x).toBeCloseTo(200 - 0.71 * 9.65 - 25, 9)
    expect(label?.text.box.y).toBeCloseTo(100 - 0.71 * 8.25 - 10, 9)
  })
  test('have the tone of the reader where the reader wrote them', () => {
    expect(placed({ kind: 'reader' })[0]?.tone).toBe('reader')
  })
  test('are named on the edge of the plot and not beyond', () => {
    const named = (x: number, y: number) => placed({ x, y }).length
    expect([named(0, 5), named(20, 5), named(10, 0), named(10, 10)]).toEqual([1, 1, 1, 1])
    expect([named(-0.06, 5), named(20.06, 5), named(10, -0.06), named(10, 10.06)]).toEqual([0, 0, 0, 0])
    expect(named(20.04, 5)).toBe(1)
  })
  test('are broken to twelve letters’ widths of type', () => {
    // 120 pixels are 24 letters.
    expect(placed({ label: words('Abcdefghijk Abcdefghijkl') })[0]?.text.lines).toHaveLength(1)
    expect(placed({ label: words('Abcdefghijkl Abcdefghijkl') })[0]?.text.lines).toHaveLength(2)
  })
  test('of kinds that have no place are named above the plot', () => {
    const { labels } = layOut([], {}, { events: [event({ kind: 'caution', y: 5 })] }).layout
    expect(labels.map(({ id, text }) => [id, text.box.x, text.box.y])).toEqual([['event:e', 202, 38]])
  })
})

describe('the parts of a panel', () => {
  test('are handed on: frame, titles, scales, ticks, what found no place', () => {
    const { layout, omitted } = layOut([series('points', [d(30, 5), d(5, 5)])], {}, { id: 'mine' })
    expect(omitted).toEqual({ notPositive: 0, outside: 1 })
    expect(layout).toMatchObject({
      id: 'mine',
      frame: { x: 7, y: 9, width: 420, height: 200 },
      plot,
      title: null,
      x: { scale: frame.x, title: null },
      y: { scale: frame.y, title: null },
    })
    expect(layout.x.ticks.map(({ value }) => value)).toEqual([0, 10, 20])
    expect(layout.x.ticks.every(({ text }) => text !== null)).toBe(true)
    expect(layout.y.ticks.map(({ value }) => value)).toEqual([0, 5, 10])
  })
  test('have ticks without words where the axis stands elsewhere', () => {
    const { ticks } = layOut([], { hasXAxis: false }).layout.x
    expect(ticks.map(({ value, at, text }) => [value, at, text])).toEqual(
      [0, 10, 20].map((value) => [value, 100 + value * 10, null]),
    )
  })
  test('keep the names of rows that only switched-off series have', () => {
    const lane = { ...scoreAxis, quantity: 'lane' } as const
    const rows = (id: string, at: number) =>
      series('points', [datum(id, 5, at, { name: { en: id } })], { id })
    const whole = panel([rows('one', 2), rows('two', 8)], { y: lane })
    const { y } = layOut([rows('one', 2)], { whole }, { y: lane }).layout
    expect(y.ticks.map(({ text }) => text?.lines)).toEqual([['one'], ['two']])
  })
  test('leave out what is hidden', () => {
    const all = [
      series('points', [d(5, 5)], { id: 'a' }),
      fit([0, 10], (x) => x / 2, 10, { id: 'b', name: 'Fit' }),
    ]
    const { marks, labels } = layOut(all, { hidden: new Set(['b']) }).layout
    expect([marks.map(({ series: id }) => id), labels]).toEqual([['a'], []])
  })
})

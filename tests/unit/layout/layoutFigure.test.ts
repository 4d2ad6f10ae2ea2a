import { describe, expect, test } from 'vitest'
import type { Axis, Figure, Panel } from '../../../src/domain/figure/Figure.ts'
import { heightOf } from '../../../src/domain/layout/density.ts'
import { layoutFigure, type LayoutOptions } from '../../../src/domain/layout/layoutFigure.ts'
import { datum, figureOf, fit, panel, plainWords, series, words } from '../../support/sampleFigures.ts'

/**
 * A page 900 pixels wide: type of 13 (titles 15) with 16.25 (18.75) to a line, gaps of 8, marks of 4; letters are seven
 * pixels wide.
 */
const options: LayoutOptions = {
  width: 900,
  height: 500,
  density: 'page',
  measure: (text) => text.length * 7,
  f: plainWords,
}
const x: Axis = { quantity: 'count', scale: 'linear', label: words('Count'), domain: [0, 10] }
const y: Axis = { quantity: 'percent-score', scale: 'linear', label: words('Score'), domain: [0, 100] }
const points = (id = 'points') => series('points', [datum('a', 2, 40), datum('b', 5, 60)], { id })
const part = (id: string, more: Partial<Panel> = {}) => panel([points()], { id, x, y, ...more })
const layOut = (figure: Figure, more: Partial<LayoutOptions> = {}) =>
  layoutFigure(figure, { ...options, ...more })

describe('a panel alone', () => {
  const layout = layOut(figureOf(part('a')))
  const [only] = layout.panels
  test('leaves its plot what words and ticks do not need', () => {
    // Above: a line of 16.25, a quarter of a gap and three quarters of the type. Below: a gap and a line for ticks,
    // half a gap and a line for the title, rounded up, and two. Left: three letters and a gap. Right: a mark and a gap.
    expect(only?.plot).toEqual({ x: 29, y: 28, width: 859, height: 425 })
    expect(only?.frame).toEqual({ x: 0, y: 0, width: 900, height: 500 })
    expect([layout.width, layout.height, layout.density]).toEqual([900, 500, 'page'])
    expect(only?.x.scale).toEqual({ kind: 'linear', domain: [0, 10], range: [29, 888] })
    expect(only?.y.scale).toEqual({ kind: 'linear', domain: [0, 100], range: [453, 28] })
  })
  test('has the words of its axes above it and below its ticks', () => {
    expect(only?.title).toBeNull()
    expect(only?.y.title).toMatchObject({
      lines: ['Score'],
      fontSize: 13,
      weight: 400,
      box: { x: 0, y: 0, width: 35, height: 16.25 },
    })
    expect(only?.x.title).toMatchObject({
      lines: ['Count'],
      fontSize: 13,
      weight: 400,
      lineHeight: 16.25,
      box: { x: 29, y: 453 + 12 + 16.25, width: 35, height: 16.25 },
    })
    expect(only?.x.ticks[0]?.text?.box.y).toBe(461)
    expect(layout.legend).toEqual({ height: 0, items: [] })
  })
  test('of days has no words below its ticks', () => {
    const [days] = layOut(figureOf(part('a', { x: { ...x, scale: 'time', quantity: 'day' } }))).panels
    expect(days?.x.title).toBeNull()
    // A gap and a line, rounded up, and two.
    expect(days?.plot).toMatchObject({ y: 28, height: 500 - 28 - 27 })
  })
  test('breaks the words of its axes to the width', () => {
    const long = Array.from({ length: 30 }, () => 'words').join(' ')
    const [tall] = layOut(
      figureOf(part('a', { x: { ...x, label: words(long) }, y: { ...y, label: words(long) } })),
    ).panels
    // 179 letters are 1,253 pixels: two lines on 900 and on 871.
    expect([tall?.y.title?.lines.length, tall?.x.title?.lines.length]).toEqual([2, 2])
    expect(tall?.plot).toMatchObject({
      y: 28 + 16.25,
      height: 500 - (28 + 16.25) - Math.ceil(24.25 + 4 + 32.5) - 2,
    })
    const letters = 'x'.repeat(62)
    // 125 letters fit 900 pixels, not the 871 right of the names of ticks.
    const both = words(`${letters} ${letters}`)
    const [edge] = layOut(figureOf(part('a', { x: { ...x, label: both }, y: { ...y, label: both } }))).panels
    expect([edge?.y.title?.lines.length, edge?.x.title?.lines.length]).toEqual([1, 2])
  })
  test('is titled in larger, bolder type above its axis', () => {
    const [titled] = layOut(figureOf(part('a', { title: words('Panel') }))).panels
    expect(titled?.title).toMatchObject({
      lines: ['Panel'],
      fontSize: 15,
      weight: 600,
      box: { y: 0, height: 18.75 },
    })
    expect(titled?.y.title?.box.y).toBe(20.75)
    expect(titled?.plot.y).toBe(28 + 20.75)
  })
  test('makes room for the longest name of a tick, and for marks at the right', () => {
    const plots = [
      part('a', { y: { ...y, domain: [0, 10_000] } }),
      part('a', { y: { ...y, domain: [0, 5] } }),
    ].map((one) => layOut(figureOf(one)).panels[0]?.plot)
    expect(plots).toMatchObject([
      { x: 5 * 7 + 8, width: 900 - 43 - 12 },
      { x: 7 + 8, width: 900 - 15 - 12 },
    ])
  })
  test('makes room for the name of a line that ends at its right edge', () => {
    const line = series('line', [datum('a', 0, 40), datum('b', 10, 60)], { name: 'Abcde' })
    const [beside] = layOut(figureOf(part('a', { series: [line] }))).panels
    expect(beside?.plot.width).toBe(900 - 29 - (35 + 20))
    expect(beside?.labels.map(({ id, text }) => [id, text.box.x])).toEqual([['series:line', 845 + 14]])
  })
})

describe('several panels', () => {
  test('share the height by their weights, and the x axis, which the last has in words', () => {
    const layout = layOut(figureOf(part('a', { weight: 3 }), part('b')), { height: 600 })
    const [upper, lower] = layout.panels
    // Above each 28; below the first two gaps and two, below the last 47.
    const rest = 600 - 28 - 18 - 28 - 47
    expect(upper?.plot).toEqual({ x: 29, y: 28, width: 859, height: rest * 0.75 })
    expect(lower?.plot).toEqual({ x: 29, y: 28, width: 859, height: rest * 0.25 })
    expect(upper?.frame).toEqual({ x: 0, y: 0, width: 900, height: 28 + rest * 0.75 + 18 })
    expect(lower?.frame).toMatchObject({ y: upper?.frame.height, height: 28 + rest * 0.25 + 47 })
    expect(layout.height).toBe(600)
    expect([upper?.x.title, upper?.x.ticks.some(({ text }) => text !== null)]).toEqual([null, false])
    expect(upper?.x.ticks.length).toBe(lower?.x.ticks.length)
    expect(lower?.x.ticks.every(({ text }) => text !== null)).toBe(true)
    expect(lower?.x.title?.lines).toEqual(['Count'])
  })
  test('have at least sixty pixels each to share, and thirty whatever their weight', () => {
    const heights = (...weights: readonly [number, number]) =>
      layOut(figureOf(part('a', { weight: weights[0] }), part('b', { weight: weights[1] })), {
        height: 100,
      }).panels.map(({ plot }) => plot.height)
    expect(heights(1, 1)).toEqual([60, 60])
    expect(heights(5, 1)).toEqual([100, 30])
    expect(layOut(figureOf(part('a'), part('b')), { height: 100 }).height).toBe(28 + 60 + 18 + 28 + 60 + 47)
  })
  test('begin at one left edge, where the longest name of a tick of any has room', () => {
    const wide = { y: { ...y, domain: [0, 10_000] as const } }
    const lefts = (...all: readonly [Panel, Panel]) =>
      layOut(figureOf(...all)).panels.map(({ plot }) => plot.x)
    expect(lefts(part('a', wide), part('b'))).toEqual([43, 43])
    expect(lefts(part('a'), part('b', wide))).toEqual([43, 43])
  })
  test('count what none of them has a place for', () => {
    const bad = (id: string) =>
      part(id, {
        y: { ...y, scale: 'log', domain: [1, 100] },
        series: [
          series('points', [datum('a', 2, 0), datum('b', 3, 500), datum('c', 3, 501), datum('d', 4, 5)]),
        ],
      })
    expect(layOut(figureOf(bad('a'), bad('b'))).omitted).toEqual({ notPositive: 2, outside: 4 })
  })
})

describe('the height', () => {
  const height = (figure: Figure, more: Partial<LayoutOptions> = {}) =>
    layOut(figure, { height: undefined, ...more }).height
  test('suits the width and the number of panels where it is not given, and keeps to a most', () => {
    expect(height(figureOf(part('a')))).toBe(heightOf('page', 900))
    expect(height(figureOf(part('a'), part('b')))).toBe(heightOf('page', 900, 2))
    expect(height(figureOf(part('a')), { maxHeight: 400 })).toBe(400)
    expect(height(figureOf(part('a')), { maxHeight: 400, height: 450 })).toBe(450)
    expect(height(figureOf(part('a')), { maxHeight: 4_000 })).toBe(heightOf('page', 900))
  })
  const rows = (count: number) =>
    part('rows', {
      y: { ...y, quantity: 'lane', domain: undefined },
      series: [
        series(
          'points',
          Array.from({ length: count }, (_, i) => datum(`${i}`, i % 10, i)),
        ),
      ],
    })
  test('holds the name of every row on a page, and not on a card or where it is given', () => {
    // Twenty pixels a row, sixty at least, and seven times the type for words.
    expect(height(figureOf(rows(60)))).toBe(60 * 20 + 91)
    expect(height(figureOf(rows(2), rows(100)))).toBe(60 + 91 + 100 * 20 + 91)
    expect(height(figureOf(part('a'), rows(100)))).toBe(60 + 91 + 100 * 20 + 91)
    expect(height(figureOf(rows(60)), { maxHeight: 400 })).toBe(60 * 20 + 91)
    expect(height(figureOf(rows(60)), { density: 'slide' })).toBe(heightOf('slide', 900))
    expect(height(figureOf(rows(60)), { height: 480 })).toBe(480)
  })
  test('of rows runs downwards, and they have no words for their axis', () => {
    const [drawn] = layOut(figureOf(rows(4))).panels
    // Nothing above the plot but the half of a tick’s text.
    expect(drawn?.plot.y).toBe(9.75)
    expect(drawn?.y.scale.range).toEqual([9.75, 9.75 + (drawn?.plot.height ?? NaN)])
    expect(drawn?.y.title).toBeNull()
    expect(drawn?.y.ticks.map(({ text }) => text?.lines[0])).toEqual([
      'Model 0',
      'Model 1',
      'Model 2',
      'Model 3',
    ])
  })
})

describe('the size of type', () => {
  test('goes by the width, or by another that is given', () => {
    expect(layOut(figureOf(part('a')), { width: 1_800 }).sizes.tick).toBe(20)
    expect(layOut(figureOf(part('a')), { width: 1_800, typeWidth: 900 }).sizes.tick).toBe(13)
    expect(layOut(figureOf(part('a')), { width: 400 }).sizes.tick).toBe(12)
  })
})

describe('the legend', () => {
  const ids = (layout: ReturnType<typeof layOut>) => layout.legend.items.map(({ entry }) => entry.series)
  const line = (id: string, from: number, to: number) =>
    series('line', [datum('a', 0, from), datum('b', 10, to)], { id, name: id })
  test('lists single marks beside others, and pushes the panels down by its height', () => {
    const layout = layOut(figureOf(part('a', { series: [points('one'), points('two')] })))
    expect(ids(layout)).toEqual([['one'], ['two']])
    // A row of 24 and a gap.
    expect(layout.legend.height).toBe(32)
    expect(layout.panels[0]?.frame).toEqual({ x: 0, y: 32, width: 900, height: 468 })
    expect(layout.height).toBe(500)
  })
  test('lists intervals and bars as well, lines only where they have no name in the plot', () => {
    const spans = series('intervals', [datum('c', 3, 50, { xEnd: 4 })], { id: 'spans' })
    const bars = series('bars', [datum('d', 6, 50, { xEnd: 7 })], { id: 'bars' })
    expect(ids(layOut(figureOf(part('a', { series: [spans, bars, line('line', 10, 90)] }))))).toEqual([
      ['spans'],
      ['bars'],
    ])
    // Twenty lines that end at one height: there is no room for all names beside so low a plot.
    const many = Array.from({ length: 20 }, (_, i) => line(`line ${i}`, 10, 50))
    const crowded = layOut(figureOf(part('a', { series: many })), { height: 160 })
    const named = crowded.panels[0]?.labels.map(({ series: id }) => id) ?? []
    expect(named.length).toBeGreaterThan(0)
    expect(named.length).toBeLessThan(20)
    expect([...named, ...ids(crowded).flat()].toSorted()).toEqual(many.map(({ id }) => id).toSorted())
  })
  test('keeps what is switched off, as do margins and axes, and nothing of it is drawn', () => {
    const all = figureOf(
      part('a', {
        y: { ...y, domain: undefined },
        series: [points('one'), points('two'), line('long name', 5, 300), fit([0, 10], (at) => at + 40, 10)],
      }),
    )
    const whole = layOut(all)
    const less = layOut(all, { hidden: new Set(['two', 'long name']) })
    expect(less.legend).toEqual(whole.legend)
    expect(less.panels[0]?.plot).toEqual(whole.panels[0]?.plot)
    expect(less.panels[0]?.y).toEqual(whole.panels[0]?.y)
    expect(less.panels[0]?.marks.map(({ series: id }) => id)).toEqual(['one', 'fit'])
    expect(whole.panels[0]?.marks.map(({ series: id }) => id)).toEqual(['one', 'two', 'long name', 'fit'])
    expect(less.panels[0]?.labels.map(({ id }) => id)).not.toContain('series:long name')
  })
  test('keeps what a figure says is switched off', () => {
    const hidden = [{ at: 1, series: line('long name', 5, 300) }]
    const free = { ...y, domain: undefined }
    const off = layOut(figureOf(part('a', { y: free, series: [points('one'), points('two')], hidden })))
    const on = layOut(
      figureOf(part('a', { y: free, series: [points('one'), line('long name', 5, 300), points('two')] })),
    )
    expect(off.legend).toEqual(on.legend)
    expect(off.panels[0]?.plot).toEqual(on.panels[0]?.plot)
    expect(off.panels[0]?.y.scale).toEqual(on.panels[0]?.y.scale)
    expect(off.panels[0]?.marks.map(({ series: id }) => id)).toEqual(['one', 'two'])
    expect(off.panels[0]?.labels.map(({ id }) => id)).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import type { Axis } from '../../../src/domain/figure/Figure.ts'
import type { Quantity } from '../../../src/domain/figure/Quantity.ts'
import {
  laneHeight,
  placeYTicks,
  xTicks,
  yTickCount,
  yTicks,
  type TickContext,
} from '../../../src/domain/layout/axisTicks.ts'
import { sizesOf } from '../../../src/domain/layout/density.ts'
import type { Scale } from '../../../src/domain/layout/scale.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { datum, fit, panel, series, timeAxis, words } from '../../support/sampleFigures.ts'

const en = await loadFormatter('en')
const sizes = { ...sizesOf('page', 900), tick: 10, leading: 2, gap: 8 }
const context: TickContext = {
  sizes,
  words: { show: (value) => ('en' in value ? String(value.en) : ''), number: (_, value) => String(value) },
  measure: (text) => Array.from(text).length * 5,
}
const axis = (quantity: Quantity, more: Partial<Axis> = {}): Axis => ({
  quantity,
  scale: 'linear',
  label: words(quantity),
  ...more,
})

describe('ticks of the y axis', () => {
  test('are one for sixty pixels of type of ten, from two to eight', () => {
    expect([10, 120, 209, 211, 480, 5000].map((height) => yTickCount(height, sizes))).toEqual([
      2, 2, 3, 4, 8, 8,
    ])
  })

  const ticksOf = (y: Axis, domain: readonly [number, number], height: number) =>
    yTicks(panel([], { y }), { kind: y.scale, domain, range: [height, 0] }, height, context)
  const values = (...given: Parameters<typeof ticksOf>) => ticksOf(...given).map(({ value }) => value)

  test('are round, of decades on a log axis, and fewer where they would crowd', () => {
    expect(values(axis('pulls'), [0, 100], 360)).toEqual([0, 20, 40, 60, 80, 100])
    expect(values(axis('pulls'), [0, 100], 60)).toEqual([0, 50, 100])
    expect(values(axis('pulls'), [0, 100], 20)).toEqual([0, 100])
    expect(values(axis('pulls', { scale: 'log' }), [1, 1e6], 360)).toEqual([1, 10, 100, 1e3, 1e4, 1e5, 1e6])
    expect(ticksOf(axis('pulls'), [0, 100], 360)[1]).toEqual({ value: 20, text: '20' })
  })

  test('read differently, or there are fewer of them', () => {
    const rounded: TickContext = {
      ...context,
      words: { ...context.words, number: (_, value) => String(Math.round(value)) },
    }
    const scale: Scale = { kind: 'linear', domain: [0, 2], range: [360, 0] }
    expect(yTicks(panel([], { y: axis('pulls') }), scale, 360, rounded).map(({ text }) => text)).toEqual([
      '0',
      '1',
      '2',
    ])
    const one: TickContext = { ...context, words: { ...context.words, number: () => 'same' } }
    expect(yTicks(panel([], { y: axis('pulls') }), scale, 360, one)).toEqual([{ value: 2, text: 'same' }])
  })

  test('of rows are the names of the rows, each once, in order, and short enough', () => {
    const rows = panel(
      [
        series('intervals', [
          datum('b', 1, 1, { name: { en: 'Second' } }),
          datum('x', 1, 1, { name: { en: 'Later' } }),
        ]),
        fit([1], () => 7, 1),
        series('points', [
          datum('gap', 1, null),
          datum('a', 1, 0, { name: { en: 'x'.repeat(28) } }),
          datum('c', 1, 2, { name: { en: 'y'.repeat(29) } }),
        ]),
      ],
      { y: axis('lane') },
    )
    const scale: Scale = { kind: 'linear', domain: [-0.5, 2.5], range: [0, 300] }
    expect(yTicks(rows, scale, 300, context)).toEqual([
      { value: 0, text: 'x'.repeat(28) },
      { value: 1, text: 'Second' },
      { value: 2, text: `${'y'.repeat(27)}…` },
    ])
    expect(laneHeight(rows, context)).toBe(3 * 24)
    expect(laneHeight(panel([]), context)).toBe(0)
  })

  test('stand left of the plot, centred on their places, and unnamed where they would touch', () => {
    const scale: Scale = { kind: 'linear', domain: [0, 10], range: [100, 0] }
    const named = [0, 1, 2, 5, 10].map((value) => ({ value, text: value === 5 ? null : `${value}` }))
    const plot = { x: 60, y: 0, width: 100, height: 100 }
    expect(placeYTicks([...named, { value: Number.NaN, text: 'no' }], scale, plot, context)).toMatchObject([
      {
        value: 0,
        at: 100,
        text: { lines: ['0'], anchor: 'end', x: 52, box: { x: 47, y: 90, width: 5, height: 20 } },
      },
      { value: 1, at: 90, text: null },
      { value: 2, at: 80, text: { lines: ['2'], box: { y: 70 } } },
      { value: 5, at: 50, text: null },
      { value: 10, at: 0, text: { lines: ['10'], box: { x: 42, width: 10 } } },
    ])
  })
})

describe('ticks of the x axis', () => {
  const frame = { x: 0, y: 0, width: 620, height: 400 }
  const ticksOf = (x: Axis, domain: readonly [number, number], width: number) =>
    xTicks(
      x,
      { kind: x.scale, domain, range: [100, 100 + width] },
      { x: 100, y: 50, width, height: 300 },
      frame,
      {
        ...context,
        words: en,
      },
    )

  test('are round numbers, centred below the plot, as many as have room', () => {
    const ticks = ticksOf(axis('count'), [0, 100], 500)
    expect(ticks.map(({ value, at }) => [value, at])).toEqual(
      Array.from({ length: 11 }, (_, i) => [i * 10, 100 + i * 50]),
    )
    for (const { at, text } of ticks.slice(1, -1)) {
      expect((text?.box.x ?? 0) + (text?.box.width ?? 0) / 2).toBeCloseTo(at)
      expect(text?.box.y).toBeGreaterThanOrEqual(350)
    }
    expect(ticksOf(axis('count'), [0, 100], 100).map(({ value }) => value)).toEqual([0, 100])
    expect(ticksOf(axis('parameters', { scale: 'log' }), [1e9, 1e12], 500).map(({ value }) => value)).toEqual(
      [1e9, 2e9, 5e9, 1e10, 2e10, 5e10, 1e11, 2e11, 5e11, 1e12],
    )
  })

  test('of days begin months and years, and say the year where no tick does', () => {
    const texts = (from: number, to: number, width = 500) =>
      ticksOf(timeAxis, [from, to], width).map(({ text }) => text?.lines[0] ?? '-')
    expect(texts(dayOf(2020), dayOf(2026))).toEqual(['2020', '2021', '2022', '2023', '2024', '2025', '2026'])
    expect(texts(dayOf(2024, 2, 15), dayOf(2024, 8, 15))).toEqual([
      'Mar 2024',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Aug',
    ])
    expect(texts(dayOf(1990), dayOf(2026), 120).filter((text) => text !== '-').length).toBeLessThanOrEqual(2)
    // Years between those that are named keep a mark.
    expect(texts(dayOf(2010), dayOf(2026), 300)).toContain('-')
  })
})

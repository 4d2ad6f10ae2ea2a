import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Axis } from '../../../src/domain/figure/Figure.ts'
import { xTicks, yTicks, type TickContext } from '../../../src/domain/layout/axisTicks.ts'
import { sizesOf } from '../../../src/domain/layout/density.ts'
import { tableMeasure } from '../../../src/domain/layout/measureText.ts'
import { linearTicks, logTicks } from '../../../src/domain/layout/numberTicks.ts'
import type { Scale } from '../../../src/domain/layout/scale.ts'
import { calendarTicks } from '../../../src/domain/layout/timeTicks.ts'
import { dayOf, isoOfDay, dayOfNumber } from '../../../src/domain/time/day.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { panel, scoreAxis, timeAxis } from '../../support/sampleFigures.ts'

const en = await loadFormatter('en')
const zh = await loadFormatter('zh')
const contextFor = (width: number, f = en): TickContext => ({
  sizes: sizesOf('page', width),
  words: f,
  measure: tableMeasure,
})

function timeTexts(from: number, to: number, width: number, f = en) {
  const plot = { x: 50, y: 0, width: width - 60, height: 300 }
  const scale: Scale = { kind: 'time', domain: [from, to], range: [50, width - 10] }
  return xTicks(timeAxis, scale, plot, { x: 0, y: 0, width, height: 340 }, contextFor(width, f))
}
const texts = (ticks: ReturnType<typeof timeTexts>) => ticks.flatMap((tick) => tick.text?.lines ?? [])

describe('calendar ticks', () => {
  test('stand on the first day of the months that a step names', () => {
    const days = calendarTicks(dayOf(2023, 2, 2), dayOf(2024, 1, 1), 3)
    expect(days.map((day) => isoOfDay(dayOfNumber(day)))).toEqual([
      '2023-04-01',
      '2023-07-01',
      '2023-10-01',
      '2024-01-01',
    ])
  })

  test('of many years are round years', () => {
    const days = calendarTicks(dayOf(2017, 5), dayOf(2031), 60)
    expect(days.map((day) => isoOfDay(dayOfNumber(day)))).toEqual(['2020-01-01', '2025-01-01', '2030-01-01'])
  })

  test('are years on a wide axis of eight years and every second year on a phone, with marks between', () => {
    expect(texts(timeTexts(dayOf(2018), dayOf(2026), 1000))).toContain('2021')
    const narrow = timeTexts(dayOf(2018, 2), dayOf(2026, 11), 330)
    expect(texts(narrow)).toEqual(['2020', '2022', '2024', '2026'])
    expect(narrow.filter((tick) => tick.text === null)).toHaveLength(4)
  })

  test('name the year somewhere even where no January is in view', () => {
    expect(texts(timeTexts(dayOf(2025, 3, 20), dayOf(2025, 11, 20), 700))[0]).toBe('Apr 2025')
    expect(texts(timeTexts(dayOf(2025, 3, 20), dayOf(2025, 11, 20), 700, zh))[0]).toBe('2025年4月')
  })

  test('of a few days are the days themselves', () => {
    expect(texts(timeTexts(dayOf(2025, 3, 3), dayOf(2025, 3, 20), 600))).toEqual([
      'Mar 3, 2025',
      'Mar 20, 2025',
    ])
  })

  test('are never crowded, never clipped and never none, whatever the span, width and language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 22_000 }),
        fc.integer({ min: 40, max: 12_000 }),
        fc.integer({ min: 260, max: 3840 }),
        fc.constantFrom(en, zh),
        (from, span, width, f) => {
          const boxes = timeTexts(from, from + span, width, f).flatMap((tick) => tick.text?.box ?? [])
          expect(boxes.length).toBeGreaterThan(0)
          boxes.forEach((box, i) => {
            const before = boxes[i - 1]
            if (before) expect(box.x - (before.x + before.width)).toBeGreaterThan(10)
            expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01)
          })
        },
      ),
    )
  })
})

describe('logarithmic ticks', () => {
  test('are 1, 2 and 5 times the decades where decades are few', () => {
    expect(logTicks(0.05, 3, 8)).toEqual([0.05, 0.1, 0.2, 0.5, 1, 2])
  })
  test('are decades, and then every second decade, as decades grow', () => {
    expect(logTicks(1e2, 1e7, 7)).toEqual([1e2, 1e3, 1e4, 1e5, 1e6, 1e7])
    expect(logTicks(1, 1e9, 6)).toEqual([1, 1e2, 1e4, 1e6, 1e8])
  })
  test('within one decade are round steps', () => {
    expect(logTicks(31, 47, 4)).toEqual(linearTicks(31, 47, 4))
  })
  test('lie within the axis and are few and positive, for any positive ends', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -6, max: 9, noNaN: true }),
        fc.double({ min: 0.05, max: 12, noNaN: true }),
        (a, b) => {
          const lo = 10 ** a
          const hi = 10 ** (a + b)
          const values = logTicks(lo, hi, 6)
          for (const value of values) {
            expect(value).toBeGreaterThanOrEqual(lo * 0.999)
            expect(value).toBeLessThanOrEqual(hi * 1.001)
          }
          expect(values.length).toBeLessThanOrEqual(8)
        },
      ),
    )
  })
})

describe('ticks of a y axis', () => {
  test('never read the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('share', 'eci', 'percent-score', 'count', 'usd-per-mtok', 'parameters', 'elo'),
        fc.constantFrom('linear', 'log'),
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        fc.double({ min: 1.01, max: 1e5, noNaN: true }),
        fc.integer({ min: 60, max: 1200 }),
        (quantity, kind, lo, factor, height) => {
          const axis: Axis = { quantity, scale: kind, label: scoreAxis.label }
          const scale: Scale = { kind, domain: [lo, lo * factor], range: [height, 0] }
          const ticks = yTicks(panel([], { y: axis }), scale, height, contextFor(800))
          expect(ticks.length).toBeGreaterThan(0)
          expect(new Set(ticks.map((tick) => tick.text)).size).toBe(ticks.length)
        },
      ),
    )
  })
})

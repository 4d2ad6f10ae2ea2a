import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../../src/domain/figure/Quantity.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { formatQuantity } from '../../../src/i18n/formatQuantity.ts'
import { locales } from '../../../src/i18n/locales.ts'

/** Every quantity, so that a new one has to be named here. */
const quantities = Object.keys({
  day: 0,
  month: 0,
  'percent-score': 0,
  eci: 0,
  elo: 0,
  parameters: 0,
  pulls: 0,
  'pulls-per-month': 0,
  'downloads-30d': 0,
  downloads: 0,
  share: 0,
  count: 0,
  months: 0,
  points: 0,
  'eci-points': 0,
  ratio: 0,
  'usd-per-mtok': 0,
  lane: 0,
} satisfies Record<Quantity, 0>) as readonly Quantity[]
const styles = ['axis', 'short', 'full'] as const

const wide = fc.oneof(
  fc.double(),
  fc.double({ min: -1e15, max: 1e15 }),
  fc.constantFrom(0, -0, 0.5, 999_950, 1e21, 1e308, -1e-12, Number.NaN, Number.POSITIVE_INFINITY),
)

describe.each(quantities)('the quantity %s', (quantity) => {
  test('is written in every language and style, whatever the number', () => {
    fc.assert(
      fc.property(wide, fc.constantFrom(...locales), fc.constantFrom(...styles), (value, locale, style) => {
        const text = formatQuantity(locale, quantity, value, style)
        expect(text).not.toMatch(/NaN|∞|undefined|null|Invalid|-/)
        if (quantity !== 'lane') expect(text).not.toBe('')
      }),
    )
  })

  test('has no sign where nothing is left of the number', () => {
    for (const locale of locales)
      for (const style of styles)
        for (const value of [-0, -1e-9, -0.004])
          expect(formatQuantity(locale, quantity, value, style)).not.toMatch(/^−[^1-9]*$/)
  })
})

test.each([
  ['zh', 'downloads', 3_000_000, 'short', '300万'],
  ['zh', 'downloads', 320_000_000, 'short', '3.2亿'],
  ['zh', 'parameters', 70e9, 'short', '700亿'],
  ['en', 'parameters', 70e9, 'short', '70B'],
  ['zh', 'parameters', 1.8e12, 'short', '1.8万亿'],
  ['en', 'parameters', 1.8e12, 'short', '1.8T'],
  ['en', 'parameters', 102.6e9, 'short', '103B'],
  ['en', 'parameters', 102.6e9, 'full', '102.6B'],
  ['zh', 'parameters', 102.6e9, 'full', '1026亿'],
  ['en', 'pulls', 999_950, 'short', '1M'],
  ['zh', 'pulls', 999_950, 'short', '100万'],
  ['en', 'pulls', 999_950, 'full', '999,950'],
  ['en', 'pulls-per-month', -1234, 'short', '−1.23K'],
  ['en', 'percent-score', 86.4, 'short', '86.4%'],
  ['en', 'percent-score', 86, 'axis', '86%'],
  ['en', 'percent-score', 2.5, 'axis', '2.5%'],
  ['en', 'eci', 151.23, 'full', '151.2'],
  ['en', 'share', 0.456, 'short', '46%'],
  ['en', 'share', 0.456, 'full', '45.6%'],
  ['en', 'share', 0.025, 'axis', '2.5%'],
  ['en', 'months', 1.04, 'short', '1 month'],
  ['en', 'months', 16.2, 'short', '16 months'],
  ['zh', 'months', 16.2, 'short', '16个月'],
  ['en', 'points', -1.5, 'short', '−1.5'],
  ['en', 'ratio', 240.4, 'short', '240×'],
  ['en', 'usd-per-mtok', 37.5, 'short', '$37.50'],
  ['zh', 'usd-per-mtok', 0.07, 'short', '$0.07'],
  ['en', 'day', dayOf(2023, 3, 14), 'axis', 'Mar'],
  ['en', 'day', dayOf(2023, 3, 14), 'short', 'Mar 2023'],
  ['en', 'day', dayOf(2023, 3, 14), 'full', 'Mar 14, 2023'],
  ['zh', 'day', dayOf(2023, 3, 14), 'full', '2023年3月14日'],
  ['zh', 'day', dayOf(2023), 'axis', '2023年'],
  ['zh', 'month', dayOf(2023, 3, 31), 'full', '2023年3月'],
] as const)('%s writes %s %d (%s) as %s', (locale, quantity, value, style, text) => {
  expect(formatQuantity(locale, quantity, value, style)).toBe(text)
})

describe('what is something is not written as nothing', () => {
  test.each([
    ['share', 0.004, 'short', '0.4%'],
    ['share', 0.00004, 'full', '0.004%'],
    ['usd-per-mtok', 0.004, 'short', '$0.004'],
    ['usd-per-mtok', 0.00042, 'full', '$0.0004'],
  ] as const)('%s %d (%s) is %s', (quantity, value, style, text) => {
    expect(formatQuantity('en', quantity, value, style)).toBe(text)
  })

  test('and nothing stays nothing', () => {
    expect(formatQuantity('en', 'share', 0, 'full')).toBe('0%')
    expect(formatQuantity('en', 'usd-per-mtok', 0, 'full')).toBe('$0.00')
  })
})

test('the end of an interval beyond the calendar is a dash, not an exception', () => {
  for (const locale of locales)
    for (const quantity of ['day', 'month'] as const)
      expect(formatQuantity(locale, quantity, 3e12, 'short')).toBe('–')
})

test('a day is written in UTC, whatever the clock of the reader', () => {
  expect(formatQuantity('en', 'day', dayOf(2024, 2, 29), 'full')).toBe('Feb 29, 2024')
  expect(formatQuantity('en', 'day', dayOf(2024, 1, 1), 'axis')).toBe('2024')
})

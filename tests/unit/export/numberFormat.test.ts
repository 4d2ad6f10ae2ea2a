import { expect, test } from 'vitest'
import { numberFormat } from '../../../src/export/pptx/numberFormat.ts'

test.each([
  ['percent-score', [0, 50, 100], '0"%"'],
  ['percent-score', [87.5, 90], '0.0"%"'],
  ['share', [0, 0.5, 1], '0%'],
  ['eci', [50, 100, 150], '0'],
  ['parameters', [1e8, 1e9, 1e10, 1e11, 1e12], '[>=1000000000000]0,,,,"T";[>=1000000000]0,,,"B";0,,"M"'],
  ['pulls', [0, 5e7, 1e8], '[>=1000000]0,,"M";0'],
  ['pulls', [0, 500], '0'],
  ['pulls', [0, 2.5e6, 5e6], '[>=1000000]0.0,,"M";0'],
  ['usd-per-mtok', [1, 10], '"$"0'],
  ['usd-per-mtok', [0.5, 1], '"$"0.00##'],
] as const)('ticks of %s at %j are written %s', (quantity, ticks, format) => {
  expect(numberFormat(quantity, 'en', ticks)).toBe(format)
})

test('Chinese pulls count in ten thousands and hundred millions', () => {
  expect(numberFormat('pulls', 'zh', [0, 5e7, 1e8])).toBe(
    String.raw`[>=100000000]0\.00,,"亿";[>=10000]0\.0,"万";0`,
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { invert, scaleAt, type Scale } from '../../../src/domain/layout/scale.ts'

const spread = fc.tuple(
  fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
  fc.double({ min: 1.5, max: 1e6, noNaN: true }),
)

test.each(['linear', 'log', 'time'] as const)('a %s scale and its inverse undo each other', (kind) => {
  fc.assert(
    fc.property(spread, fc.double({ min: 0, max: 1, noNaN: true }), ([lo, factor], part) => {
      const scale: Scale = { kind, domain: [lo, lo * factor], range: [400, 20] }
      const pixel = 400 - part * 380
      expect(scaleAt(scale, invert(scale, pixel))).toBeCloseTo(pixel, 5)
    }),
  )
})

test('the ends of the domain are the ends of the range', () => {
  const scale: Scale = { kind: 'log', domain: [10, 1000], range: [300, 0] }
  expect(scaleAt(scale, 10)).toBe(300)
  expect(scaleAt(scale, 100)).toBeCloseTo(150)
  expect(scaleAt(scale, 1000)).toBe(0)
})

test('a value without a place has none, rather than a number that is none', () => {
  const log: Scale = { kind: 'log', domain: [1, 10], range: [0, 100] }
  expect([0, -3, Number.NaN, Infinity].map((value) => scaleAt(log, value))).toEqual([null, null, null, null])
  expect(scaleAt({ kind: 'linear', domain: [5, 5], range: [0, 100] }, 5)).toBeNull()
})

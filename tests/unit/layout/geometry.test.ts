import { describe, expect, it, test } from 'vitest'
import type { FitSample } from '../../../src/domain/figure/Figure.ts'
import {
  contains,
  holds,
  nearestIn,
  overlaps,
  segmentHits,
  segmentsCross,
} from '../../../src/domain/layout/geometry.ts'
import { readFit } from '../../../src/domain/layout/readFit.ts'
import { isUpward } from '../../../src/domain/layout/scale.ts'
import { frame } from '../../support/plotFrame.ts'

describe('boxes and lines', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 }
  it('share an area, or touch', () => {
    expect(overlaps(box, { ...box, x: 10 })).toBe(false)
    expect(overlaps(box, { ...box, y: 10 })).toBe(false)
    expect(overlaps({ ...box, x: 10 }, box)).toBe(false)
    expect(overlaps({ ...box, y: 10 }, box)).toBe(false)
    expect(overlaps(box, { ...box, x: 9.9, y: 9.9 })).toBe(true)
  })
  it('lie in one another by half a pixel', () => {
    for (const [dx, dy, inside] of [
      [0.5, 0, true],
      [-0.5, 0, true],
      [0, 0.5, true],
      [0, -0.5, true],
      [0.6, 0, false],
      [-0.6, 0, false],
      [0, 0.6, false],
      [0, -0.6, false],
    ] as const)
      expect(contains(box, { ...box, x: dx, y: dy })).toBe(inside)
  })
  it('hold places at their edges, and a slack beyond', () => {
    expect([0, 10].every((x) => [0, 10].every((y) => holds(box, { x, y })))).toBe(true)
    for (const place of [
      { x: -1, y: 5 },
      { x: 11, y: 5 },
      { x: 5, y: -1 },
      { x: 5, y: 11 },
    ]) {
      expect(holds(box, place)).toBe(false)
      expect(holds(box, place, 1)).toBe(true)
    }
    expect(nearestIn(box, { x: -3, y: 40 })).toEqual({ x: 0, y: 10 })
  })
  it('meet where a line goes through, along an edge and at a corner', () => {
    const hit = (a: readonly [number, number], b: readonly [number, number]) =>
      segmentHits(box, { x: a[0], y: a[1] }, { x: b[0], y: b[1] })
    expect(hit([-5, 5], [15, 5])).toBe(true)
    expect(hit([0, -5], [0, 15])).toBe(true)
    expect(hit([10, 3], [10, 4])).toBe(true)
    expect(hit([3, 10], [4, 10])).toBe(true)
    expect(hit([3, 3], [4, 4])).toBe(true)
    expect(hit([11, -5], [11, 15])).toBe(false)
    expect(hit([-1, -5], [-1, 15])).toBe(false)
    expect(hit([-5, 11], [15, 11])).toBe(false)
    expect(hit([-5, -1], [15, -1])).toBe(false)
    expect(hit([-5, 4], [4, -5])).toBe(false)
    expect(hit([-5, 5], [5, -5])).toBe(true)
    expect(hit([-8, 5], [-3, 5])).toBe(false)
  })
  it('cross, or touch at an end', () => {
    const p = (x: number, y: number) => ({ x, y })
    expect(segmentsCross(p(0, 0), p(10, 10), p(0, 10), p(10, 0))).toBe(true)
    expect(segmentsCross(p(0, 0), p(10, 10), p(10, 10), p(20, 0))).toBe(true)
    expect(segmentsCross(p(10, 10), p(20, 0), p(0, 0), p(10, 10))).toBe(true)
    expect(segmentsCross(p(0, 0), p(4, 4), p(0, 10), p(10, 0))).toBe(false)
    expect(segmentsCross(p(0, 10), p(10, 0), p(0, 0), p(4, 4))).toBe(false)
  })
})

test('a trend is read between its samples, and nowhere else', () => {
  const sample = (x: number, y: number, more: Partial<FitSample> = {}): FitSample => ({
    x,
    y,
    lo: y - 1,
    hi: y + 2,
    extrapolated: x > 4,
    ...more,
  })
  const curve = [sample(0, 10), sample(4, 18), sample(6, 18, { lo: null }), sample(8, 30)]
  expect(readFit(curve, 1)).toEqual({ x: 1, y: 12, lo: 11, hi: 14, extrapolated: false })
  expect(readFit(curve, 4)).toBe(curve[1])
  expect(readFit(curve, 5)).toEqual({ x: 5, y: 18, lo: null, hi: 20, extrapolated: true })
  expect(readFit(curve, 7)).toEqual({ x: 7, y: 24, lo: null, hi: 26, extrapolated: true })
  expect(readFit([sample(0, 0, { hi: null }), sample(2, 2)], 1)?.hi).toBeNull()
  expect(readFit([sample(0, 0), sample(2, 2, { hi: null })], 1)?.hi).toBeNull()
  expect([readFit(curve, -1), readFit(curve, 9), readFit([], 0)]).toEqual([null, null, null])
})

test('rows are counted downwards', () => {
  expect(isUpward(frame.y)).toBe(true)
  expect(isUpward({ ...frame.y, range: [50, 150] })).toBe(false)
  expect(isUpward({ ...frame.y, range: [50, 50] })).toBe(false)
})

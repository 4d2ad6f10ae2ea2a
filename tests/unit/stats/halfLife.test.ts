import { expect, it } from 'vitest'
import { halfLife } from '../../../src/domain/stats/halfLife.ts'
import { herfindahl } from '../../../src/domain/stats/herfindahl.ts'

const points = (...ys: readonly number[]) => ys.map((y, x) => ({ x, y }))

it('a half-life runs from the last peak to the first observation at half of it', () => {
  expect(halfLife(points(1, 8, 6, 4, 7, 1))).toEqual({ peak: { x: 1, y: 8 }, time: 2, ended: true })
  expect(halfLife(points(8, 3, 8, 5, 2))?.time).toBe(2)
})

it('a rate that has not halved is censored at the last observation', () => {
  expect(halfLife(points(2, 8, 6, 5))).toEqual({ peak: { x: 1, y: 8 }, time: 2, ended: false })
})

it('there is no half-life without a time after the peak, and none of nothing', () => {
  expect(halfLife(points(1, 2, 3))).toBeNull()
  expect(halfLife(points(0, 0))).toBeNull()
  expect(halfLife([])).toBeNull()
})

it('concentration is one for one holder and one over n for n equal ones', () => {
  expect(herfindahl([5])).toBe(1)
  expect(herfindahl([2, 2, 2, 2])).toBeCloseTo(0.25, 12)
  expect(herfindahl([6, 3, 1])).toBeCloseTo(0.46, 12)
  expect(herfindahl([3, 0, -4])).toBe(1)
  expect(herfindahl([])).toBeNull()
  expect(herfindahl([0])).toBeNull()
})

import { describe, expect, it } from 'vitest'
import { linearTicks, logTicks, niceDomain } from '../../../src/domain/layout/numberTicks.ts'

describe('ticks of numbers', () => {
  it('are round, and none where the ends are too near or too far apart', () => {
    expect(linearTicks(-1, 1, 4)).toEqual([-1, -0.5, 0, 0.5, 1])
    expect(Object.is(linearTicks(-1, 1, 4)[2], 0)).toBe(true)
    expect(linearTicks(5, 5, 4)).toEqual([5])
    expect(linearTicks(0, 1e-300, 4)).toEqual([])
    expect(linearTicks(-1.7e308, 1.7e308, 4)).toEqual([])
    expect(linearTicks(1, 0, 4)).toEqual([])
    expect(linearTicks(1e6, 1e6 + 4, 4)).toHaveLength(5)
  })
  it('of a log axis are decades, with parts of them where there is room', () => {
    expect(logTicks(1, 100, 10)).toEqual([1, 2, 5, 10, 20, 50, 100])
    expect(logTicks(1, 100, 6)).toEqual([1, 3, 10, 30, 100])
    expect(logTicks(1, 100, 4)).toEqual([1, 10, 100])
    expect(logTicks(1, 1e6, 4)).toEqual([1, 100, 1e4, 1e6])
    expect(logTicks(0.01, 1, 10)[0]).toBe(0.01)
    expect(logTicks(30, 70, 8)).toEqual([30, 40, 50, 60, 70])
    expect(logTicks(1, 1e30, 4)).toEqual([1, 1e8, 1e16, 1e24])
  })
})

describe('the ends of an axis', () => {
  it('are round where these are near, else a little air', () => {
    expect(niceDomain(3, 97, 5)).toEqual([0, 100])
    expect(niceDomain(0, 97, 5)).toEqual([0, 100])
    expect(niceDomain(-97, 0, 5)).toEqual([-100, 0])
    expect(niceDomain(16, 84, 5)).toEqual([10, 90])
    const [low, high] = niceDomain(17, 83, 5)
    expect(low).toBeCloseTo(17 - 2.64)
    expect(high).toBeCloseTo(83 + 2.64)
  })
})

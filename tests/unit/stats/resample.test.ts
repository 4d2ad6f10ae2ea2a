import { quantile as d3Quantile } from 'd3-array'
import fc from 'fast-check'
import { quantileSorted } from 'simple-statistics'
import { expect, it } from 'vitest'
import { seededRandom } from '../../../src/domain/random/seededRandom.ts'
import { percentile } from '../../../src/domain/stats/percentile.ts'
import { resample } from '../../../src/domain/stats/resample.ts'

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 })

it('percentiles are those of d3’s definition 7', () => {
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, p) => {
      const sorted = list.toSorted((a, b) => a - b)
      expect(percentile(sorted, p)).toBeCloseTo(d3Quantile(sorted, p) ?? NaN, 6)
    }),
  )
  expect(percentile([1, 2, 3], 0.5)).toBe(quantileSorted([1, 2, 3], 0.5))
  expect(percentile([], 0.5)).toBeNull()
})

it('a resample has as many items, all of the list, and repeats for the same seed', () => {
  fc.assert(
    fc.property(values, fc.string(), (list, seed) => {
      const drawn = resample(list, seededRandom(seed))
      expect(drawn).toHaveLength(list.length)
      expect(drawn.every((value) => list.includes(value))).toBe(true)
      expect(resample(list, seededRandom(seed))).toEqual(drawn)
    }),
  )
})

it('every item is drawn equally often', () => {
  const random = seededRandom('evenly')
  const counts = [0, 0, 0, 0]
  for (let round = 0; round < 5000; round++)
    for (const item of resample([0, 1, 2, 3], random)) counts[item] = (counts[item] ?? 0) + 1
  for (const count of counts) expect(Math.abs(count - 5000)).toBeLessThan(300)
})

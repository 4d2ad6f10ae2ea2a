import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from '../../../src/domain/random/seededRandom.ts'
import { rulerOf } from '../../../src/domain/series/ruler.ts'
import { firstReached } from '../../../src/domain/stats/firstReached.ts'
import { dayOfNumber } from '../../../src/domain/time/day.ts'

const model = fc.record({
  id: fc.uuid(),
  released: fc.integer({ min: 0, max: 30 }).map(dayOfNumber),
  score: fc.integer({ min: 0, max: 20 }),
})
const side = fc.array(model, { maxLength: 12 })
const scores = Array.from({ length: 21 }, (_, score) => score)
const options = () => ({ resamples: 60, random: seededRandom('ruler'), level: 0.9 })
const at = {
  x: (m: { readonly released: number }) => m.released,
  y: (m: { readonly score: number }) => m.score,
}

test('reads the first model of each side at every score', () => {
  fc.assert(
    fc.property(side, side, (closed, open) => {
      for (const reading of rulerOf({ closed, open }, scores, options())) {
        const first = firstReached(closed, reading.score, at)
        const second = firstReached(open, reading.score, at)
        expect(reading.closed?.released ?? null).toBe(first?.released ?? null)
        expect(reading.open?.released ?? null).toBe(second?.released ?? null)
        expect(reading.days).toBe(first && second ? second.released - first.released : null)
      }
    }),
  )
})

test('the interval has its ends in order, and no upper end where half of the resamples miss the only open model', () => {
  const one = (id: string, released: number, score: number) => ({
    id,
    released: dayOfNumber(released),
    score,
  })
  const closed = Array.from({ length: 20 }, (_, i) => one(`c${i}`, i, 10 + i))
  const open = [one('a', 50, 12), one('b', 60, 12), one('c', 70, 12), one('d', 90, 25)]
  const readings = rulerOf({ closed, open }, [11, 24], {
    resamples: 400,
    random: seededRandom('x'),
    level: 0.9,
  })
  expect(readings[0]).toMatchObject({ days: 49 })
  expect(readings[0]?.lo).toBeLessThanOrEqual(49)
  expect(readings[0]?.hi).toBeGreaterThan(49)
  expect(readings[1]).toMatchObject({ days: 90 - 14, hi: null })
})

test('a seed always gives the same interval', () => {
  fc.assert(
    fc.property(side, side, (closed, open) => {
      const again = rulerOf({ closed, open }, scores, options())
      expect(again).toEqual(rulerOf({ closed: closed.toReversed(), open }, scores, options()))
    }),
    { numRuns: 30 },
  )
})

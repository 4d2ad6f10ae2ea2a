import fc from 'fast-check'
import { expect, it } from 'vitest'
import { recordDays } from '../../../src/domain/series/recordDays.ts'
import { runningMaximum } from '../../../src/domain/stats/runningMaximum.ts'

const span = { from: 100, to: 140 }
const anyModel = fc.record({
  day: fc.integer({ min: span.from, max: span.to }),
  score: fc.option(fc.integer({ min: 0, max: 20 })),
})

it('finds the records that the running maximum finds', () => {
  fc.assert(
    fc.property(fc.array(anyModel), (models) => {
      const found = recordDays(
        Int32Array.from(models, (model) => model.day),
        Float64Array.from(models, (model) => model.score ?? NaN),
        span,
      )
      const scored = models.flatMap(({ day, score }) => (score === null ? [] : [{ day, score }]))
      const records = runningMaximum(scored, { x: (m) => m.day, y: (m) => m.score, id: () => '' })
      expect(found.map((index) => [models[index]?.day, models[index]?.score])).toEqual(
        records.map(({ x, y }) => [x, y]),
      )
    }),
  )
})

it('a day outside the span is refused', () => {
  expect(() => recordDays(Int32Array.of(99), Float64Array.of(1), span)).toThrow(RangeError)
})

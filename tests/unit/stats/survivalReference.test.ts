import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { kaplanMeier } from '../../../src/domain/stats/kaplanMeier.ts'
import { logRank } from '../../../src/domain/stats/logRank.ts'

// Written by survival.R beside it, with the package "survival" of R: sets with ties and much censoring among them.
const numbers = v.array(v.nullable(v.number()))
const reference = v.parse(
  v.object({
    curves: v.array(
      v.object({
        name: v.string(),
        time: v.array(v.number()),
        ended: v.array(v.boolean()),
        steps: v.array(numbers),
        median: numbers,
      }),
    ),
    tests: v.array(
      v.object({
        a: v.string(),
        b: v.string(),
        observed: v.number(),
        expected: v.number(),
        chiSquare: v.number(),
        p: v.number(),
      }),
    ),
  }),
  JSON.parse(readFileSync(new URL('../../fixtures/survival/survival.json', import.meta.url), 'utf8')),
)

const durations = ({ time, ended }: (typeof reference.curves)[number]) =>
  time.map((at, index) => ({ time: at, ended: ended[index] ?? false }))
const named = (name: string) => durations(reference.curves.find((curve) => curve.name === name) ?? neverNamed)
const neverNamed = { name: '', time: [], ended: [], steps: [], median: [] }

describe.each(reference.curves)('the set $name', (set) => {
  const curve = kaplanMeier(durations(set), 0.95)
  if (curve.kind === 'undetermined') throw new Error(curve.why)

  it('has the curve, Greenwood’s errors and the log(−log) interval that R gives', () => {
    expect(curve.steps).toHaveLength(set.steps.length)
    for (const [index, [time, atRisk, events, survival, se, lo, hi]] of set.steps.entries()) {
      const step = curve.steps[index]
      expect([step?.time, step?.atRisk, step?.events]).toEqual([time, atRisk, events])
      expect(step?.survival).toBeCloseTo(survival ?? NaN, 8)
      // At a survival of zero R states neither an error nor an interval.
      if (se === null || se === undefined || lo === null || lo === undefined) continue
      expect(step?.se).toBeCloseTo(se, 8)
      expect(step?.lo).toBeCloseTo(lo, 6)
      expect(step?.hi).toBeCloseTo(hi ?? NaN, 6)
    }
  })

  it('has the median and its interval', () => {
    expect([curve.median, curve.medianLo, curve.medianHi]).toEqual(set.median)
  })
})

it.each(reference.tests)('the log-rank test of $a against $b is that of R', ({ a, b, ...wanted }) => {
  const test = logRank(named(a), named(b))
  if (test.kind !== 'fitted') throw new Error(test.why)
  expect(test.observed).toBe(wanted.observed)
  expect(test.expected).toBeCloseTo(wanted.expected, 6)
  expect(test.chiSquare).toBeCloseTo(wanted.chiSquare, 6)
  expect(test.p / wanted.p).toBeCloseTo(1, 4)
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { kaplanMeier, type Duration } from '../../../src/domain/stats/kaplanMeier.ts'

const durations = (text: string): readonly Duration[] =>
  text.split(' ').map((word) => ({ time: Number.parseFloat(word), ended: !word.endsWith('+') }))

// Remission of leukaemia in weeks: Freireich et al. (1963), Blood 21, 699–716, the worked example of survival textbooks.
const treated = durations('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+')
const placebo = durations('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23')

it('gives the published curve of the treated with its standard errors', () => {
  const curve = kaplanMeier(treated, 0.95)
  if (curve.kind === 'undetermined') throw new Error(curve.why)
  const rounded = curve.steps.map(({ time, atRisk, survival, se }) => [
    time,
    atRisk,
    Number(survival.toFixed(3)),
    Number(se.toFixed(4)),
  ])
  expect(rounded).toEqual([
    [6, 21, 0.857, 0.0764],
    [7, 17, 0.807, 0.0869],
    [10, 15, 0.753, 0.0963],
    [13, 12, 0.69, 0.1068],
    [16, 11, 0.627, 0.1141],
    [22, 7, 0.538, 0.1282],
    [23, 6, 0.448, 0.1346],
  ])
})

it('gives the published medians, open upwards where the data set no limit', () => {
  expect(kaplanMeier(treated, 0.95)).toMatchObject({
    n: 21,
    events: 9,
    median: 23,
    medianLo: 13,
    medianHi: null,
  })
  expect(kaplanMeier(placebo, 0.95)).toMatchObject({
    n: 21,
    events: 21,
    median: 8,
    medianLo: 4,
    medianHi: 11,
  })
})

it('has no answer where nothing has ended', () => {
  expect(kaplanMeier(durations('5+ 7+'), 0.95)).toEqual({ kind: 'undetermined', why: 'too-few-points' })
  expect(kaplanMeier([], 0.95).kind).toBe('undetermined')
})

const anyDurations = fc.array(fc.record({ time: fc.nat(60), ended: fc.boolean() }), { maxLength: 40 })

it('is the plain share of longer times where nothing is censored', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 40 }), (times) => {
      const curve = kaplanMeier(
        times.map((time) => ({ time, ended: true })),
        0.95,
      )
      if (curve.kind === 'undetermined') throw new Error(curve.why)
      for (const { time, survival } of curve.steps)
        expect(survival).toBeCloseTo(times.filter((other) => other > time).length / times.length, 10)
    }),
  )
})

it('falls from step to step, within its interval, whatever the order', () => {
  fc.assert(
    fc.property(anyDurations, (list) => {
      const curve = kaplanMeier(list, 0.9)
      expect(kaplanMeier(list.toReversed(), 0.9)).toEqual(curve)
      const steps = curve.kind === 'fitted' ? curve.steps : []
      steps.forEach((step, index) => {
        expect(step.survival).toBeLessThan(steps[index - 1]?.survival ?? 1)
        expect(step.lo).toBeLessThanOrEqual(step.survival)
        expect(step.hi).toBeGreaterThanOrEqual(step.survival)
        expect(step.lo).toBeGreaterThanOrEqual(0)
        expect(step.hi).toBeLessThanOrEqual(1)
      })
    }),
  )
})

it('more patience among the censored never shortens the median', () => {
  fc.assert(
    fc.property(anyDurations, fc.nat(30), (list, more) => {
      const longer = list.map((one) => (one.ended ? one : { ...one, time: one.time + more }))
      const [before, after] = [kaplanMeier(list, 0.9), kaplanMeier(longer, 0.9)]
      const medianOf = (curve: typeof before) =>
        curve.kind === 'fitted' ? (curve.median ?? Infinity) : Infinity
      expect(medianOf(after)).toBeGreaterThanOrEqual(medianOf(before))
    }),
  )
})

it('gives as the median the first time by which exactly half have ended', () => {
  const ended = (...times: readonly number[]) => times.map((time) => ({ time, ended: true }))
  expect(kaplanMeier(ended(1, 2), 0.95)).toMatchObject({ kind: 'fitted', median: 1 })
  expect(kaplanMeier(ended(1, 2, 3, 4), 0.95)).toMatchObject({ median: 2 })
})

it('leaves nothing in doubt where all have ended', () => {
  const all = kaplanMeier([{ time: 3, ended: true }], 0.95)
  expect(all).toMatchObject({ steps: [{ survival: 0, se: 0, lo: 0, hi: 0 }] })
})

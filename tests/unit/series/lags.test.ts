import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lagCurve, lagsOf } from '../../../src/domain/series/lags.ts'
import { dayOfNumber } from '../../../src/domain/time/day.ts'

const model = (day: number, score: number) => ({ released: dayOfNumber(day), score })
const asOf = dayOfNumber(1000)

it('counts to the first open model that reaches a record, and to the as-of date while none has', () => {
  const lags = lagsOf(
    [model(100, 50), model(200, 60), model(300, 70)],
    [model(150, 40), model(400, 55), model(500, 65)],
    { tolerance: 0, asOf },
  )
  expect(lags.map(({ days, open }) => [days, open !== null])).toEqual([
    [300, true],
    [300, true],
    [700, false],
  ])
})

it('a tolerance lets a near miss count, and who was there before has no lag', () => {
  const [near, before] = lagsOf([model(100, 50), model(600, 60)], [model(300, 49), model(500, 61)], {
    tolerance: 1,
    asOf,
  })
  expect([near?.days, before?.days]).toEqual([200, 0])
})

const anyModel = fc.tuple(fc.nat(900), fc.nat(100)).map(([day, score]) => model(day, score))

it('a larger tolerance never lengthens a lag, and a later as-of date never turns a reached record back', () => {
  fc.assert(
    fc.property(
      fc.array(anyModel),
      fc.array(anyModel),
      fc.nat(10),
      fc.nat(900),
      (closed, open, more, day) => {
        const strict = lagsOf(closed, open, { tolerance: 0, asOf })
        const easy = lagsOf(closed, open, { tolerance: more, asOf })
        strict.forEach((lag, index) => {
          expect(easy[index]?.days ?? 0).toBeLessThanOrEqual(lag.days)
        })
        for (const early of lagsOf(closed, open, { tolerance: 0, asOf: dayOfNumber(day) })) {
          const late = strict.find((lag) => lag.closed === early.closed)
          expect(early.open === null || late?.open === early.open).toBe(true)
        }
      },
    ),
  )
})

it('the curve grows a day a day between the days on which a newer record is reached', () => {
  const lags = lagsOf([model(100, 50), model(200, 60)], [model(400, 55), model(500, 65)], {
    tolerance: 0,
    asOf,
  })
  expect(lagCurve(lags, asOf).map(({ day, age }) => [day, age])).toEqual([
    [400, 300],
    [500, 400],
    [500, 300],
    [1000, 800],
  ])
})

import { expect, it } from 'vitest'
import {
  firstLevel,
  forecastsOf,
  gapSteps,
  quarterEnds,
  scoreOf,
} from '../../../src/catalog/timemachineAnalysis.ts'
import { scoredModels } from '../../../src/domain/series/scoredModels.ts'
import { dayOf, isoOfDay } from '../../../src/domain/time/day.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const { models } = scoredModels(committedDataset().tables.scores, 'mmlu_published')
const newest = models.at(-1)?.released ?? dayOf(2025)
const choice = { method: 'linear', of: 'all', since: null, bounds: null, horizonMonths: 12 } as const

it('steps through the last days of quarters', () => {
  expect(quarterEnds(2023, dayOf(2024, 2, 1)).map(isoOfDay)).toEqual([
    '2023-03-31',
    '2023-06-30',
    '2023-09-30',
    '2023-12-31',
  ])
})

it('no forecast knows what came after it', () => {
  for (const asOf of ['2022-12-31', '2023-12-31', '2024-06-30']) {
    const known = models.filter((model) => isoOfDay(model.released) <= asOf)
    const then = (list: typeof models) =>
      forecastsOf(list, newest, choice).find((forecast) => isoOfDay(forecast.asOf) === asOf)
    expect(then(known)?.gap).toEqual(then(models)?.gap)
    expect(then(known)?.meets).toEqual(then(models)?.meets)
  }
})

it('the gap is the difference of the running maxima on every day', () => {
  const best = (group: 'open' | 'closed', day: number) =>
    Math.max(...models.filter((m) => m.group === group && m.released <= day).map((m) => m.score))
  for (const { day, gap } of gapSteps(models))
    expect(gap).toBeCloseTo(best('closed', day) - best('open', day), 9)
})

it('trends that run on as before are forecast without error, to the day they meet', () => {
  const [template] = models
  if (!template) throw new Error('no models')
  const line = (group: 'open' | 'closed', start: number, perDay: number) =>
    Array.from({ length: 60 }, (_, index) => {
      const released = dayOf(2021, 1 + index, 1)
      const score = start + perDay * (released - dayOf(2021))
      return { ...template, id: `${group}-${index}`, group, released, score }
    })
  const straight = [...line('closed', 50, 0.005), ...line('open', 30, 0.017)]
  const end = dayOf(2025, 12, 1)
  const forecasts = forecastsOf(straight, end, choice)
  const checked = forecasts.filter(({ gap, actual }) => gap !== null && actual !== null)
  expect(checked.length).toBeGreaterThan(8)
  // Models come monthly: the records on a day are up to a month old.
  for (const { gap, actual } of checked) expect(Math.abs((gap?.y ?? 0) - (actual ?? 0))).toBeLessThan(0.5)
  const meet = dayOf(2021) + 20 / 0.012
  expect(Math.abs((firstLevel(gapSteps(straight), dayOf(2021)) ?? 0) - meet)).toBeLessThan(32)
  expect(scoreOf(forecasts, gapSteps(straight), end)).toMatchObject({ due: expect.any(Number) })
  const { due, met } = scoreOf(forecasts, gapSteps(straight), end)
  expect([due > 0, met]).toEqual([true, due])
  const { dateError } = scoreOf(forecasts, gapSteps(straight), end)
  expect(dateError?.atLeast).toBe(false)
  expect(dateError?.days).toBeLessThan(32)
  // Cut off before the sides are level, the dates that are due are off by the time since, at least.
  const before = gapSteps(straight).filter(({ gap }) => gap > 0)
  const early = {
    ...forecasts[0],
    asOf: dayOf(2021, 3, 31),
    meets: dayOf(2022),
    gap: null,
    target: end,
    actual: null,
  }
  expect(scoreOf([early], before, dayOf(2023)).dateError).toEqual({
    days: dayOf(2023) - dayOf(2022),
    atLeast: true,
  })
})

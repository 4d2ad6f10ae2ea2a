import { expect, test } from 'vitest'
import { bandAt } from '../../../src/domain/stats/lineBand.ts'
import {
  logitBandAt,
  logitLine,
  predictLogit,
  type Bounds,
  type LogitFit,
} from '../../../src/domain/stats/logitLine.ts'

const bounds = { floor: 25, ceiling: 95 }

/** Scores on a curve between the bounds, by its definition. */
const curve = (xs: readonly number[], a: number, b: number, { floor, ceiling }: Bounds = bounds) =>
  xs.map((x) => ({ x, y: floor + (ceiling - floor) / (1 + Math.exp(-(a + b * x))) }))

function fitted(points: readonly { x: number; y: number }[], within: Bounds = bounds): LogitFit {
  const fit = logitLine(points, within)
  if (fit.kind !== 'fitted') throw new Error(fit.why)
  return fit
}

test('scores on a curve give back its log odds, and the curve its scores', () => {
  const points = curve([-3, -1, 0, 2, 4], 0.5, 0.75)
  const fit = fitted(points)
  expect(fit.line.slope).toBeCloseTo(0.75, 10)
  expect(fit.line.intercept).toBeCloseTo(0.5, 10)
  expect(fit).toMatchObject({ method: 'logit', clipped: 0, ...bounds })
  for (const { x, y } of points) expect(predictLogit(fit, x)).toBeCloseTo(y, 9)
})

test('the middle of the bounds is where odds are even, and far away the curve comes to a bound without passing it', () => {
  const fit = fitted(curve([0, 1, 2, 3], -1, 0.5))
  expect(predictLogit(fit, 2)).toBeCloseTo(60, 9)
  expect(predictLogit(fit, 1e6)).toBe(95)
  expect(predictLogit(fit, -1e6)).toBe(25)
  const [low, high] = [predictLogit(fit, -1e3), predictLogit(fit, 1e3)]
  expect([low >= 25, high <= 95]).toEqual([true, true])
})

test('scores at and beyond a bound are moved half a hundredth of the way inside, and counted', () => {
  const inside = curve([0, 1, 2, 3], -1, 0.5)
  const margin = (share: number) => 25 + 70 * share
  const beyond = [
    { x: -20, y: 20 },
    { x: -19, y: 25 },
    { x: 30, y: 95 },
    { x: 31, y: margin(0.996) },
  ]
  const moved = [
    { x: -20, y: margin(0.005) },
    { x: -19, y: margin(0.005) },
    { x: 30, y: margin(0.995) },
    { x: 31, y: margin(0.995) },
  ]
  const fit = fitted([...inside, ...beyond])
  const same = fitted([...inside, ...moved])
  expect(fit.clipped).toBe(4)
  expect(fit.line.slope).toBeCloseTo(same.line.slope, 9)
  expect(fit.line.intercept).toBeCloseTo(same.line.intercept, 9)
})

test('three scores inside are enough for a curve, and two are not, whatever lies beyond', () => {
  const beyond = [
    { x: 10, y: 100 },
    { x: 11, y: 100 },
  ]
  const inside = curve([0, 1, 2], -1, 0.5)
  expect(fitted([...inside, ...beyond]).clipped).toBe(2)
  expect(logitLine([...inside.slice(1), ...beyond], bounds)).toEqual({
    kind: 'undetermined',
    why: 'out-of-bounds',
  })
})

test('bounds that are no interval hold no curve', () => {
  const points = [1, 2, 4].map((y, x) => ({ x, y }))
  for (const [floor, ceiling] of [
    [5, 5],
    [5, 0],
    [Number.NaN, 5],
  ] as const)
    expect(logitLine(points, { floor, ceiling })).toEqual({ kind: 'undetermined', why: 'out-of-bounds' })
  expect(logitLine(points.slice(1), { floor: 0, ceiling: 5 })).toEqual({
    kind: 'undetermined',
    why: 'too-few-points',
  })
})

test('the band is that of the line, carried to scores', () => {
  const wobbly = curve([0, 1, 2, 3, 4], -1, 0.5).map(({ x, y }, i) => ({ x, y: y + (i % 2 === 0 ? 2 : -2) }))
  const fit = fitted(wobbly)
  for (const x of [-2, 2, 9]) {
    const onLine = bandAt(fit.line, x, 0.9)
    const carried = logitBandAt(fit, x, 0.9)
    const score = (odds: number) => 25 + 70 / (1 + Math.exp(-odds))
    expect(carried.y).toBeCloseTo(score(onLine.y), 9)
    expect(carried.lo).toBeCloseTo(score(onLine.lo ?? Number.NaN), 9)
    expect(carried.hi).toBeCloseTo(score(onLine.hi ?? Number.NaN), 9)
    expect(carried.lo).toBeLessThan(carried.y)
    expect(carried.hi).toBeGreaterThan(carried.y)
  }
})

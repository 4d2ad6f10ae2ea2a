import { array, assert, float, property, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { fewerPoints } from '../../../scripts/prerender/fewerPoints.ts'

test('a straight run keeps its ends, and a bend its corner', () => {
  expect(fewerPoints('M0,0L1,1L2,2L3,3', 0.1)).toBe('M0,0L3,3')
  expect(fewerPoints('M0,0L1,0.05L2,0L3,0', 0.1)).toBe('M0,0L3,0')
  expect(fewerPoints('M0,0L1,0L2,0L2,1L2,2', 0.1)).toBe('M0,0L2,0L2,2')
})

test('a band keeps both of its edges', () => {
  expect(fewerPoints('M0,0L1,0L2,0L2,5L1,5L0,5Z', 0.1)).toBe('M0,0L2,0L2,5L0,5Z')
  expect(fewerPoints('M0,0L1,0L2,0L2,5L0,5L0,0', 0.1)).toBe('M0,0L2,0L2,5L0,5L0,0')
})

test('marks, steps and short runs stay as they are', () => {
  for (const path of [
    'M3,4a4,4 0 1,0 8,0a4,4 0 1,0 -8,0Z',
    'M51.5,272.6l5.1,5.1l-5.1,5.1l-5.1,-5.1Z',
    'M1,2H5V3H9',
    'M0,0L5,5L9,9',
  ])
    expect(fewerPoints(path, 0.1)).toBe(path)
})

test('no point that is left out lies further from the drawn line than allowed', () => {
  const place = float({ min: 0, max: 900, noNaN: true }).map((value) => Math.round(value * 100) / 100)
  assert(
    property(array(tuple(place, place), { minLength: 4, maxLength: 40 }), (points) => {
      const text = (list: readonly (readonly number[])[]) => `M${list.map(([x, y]) => `${x},${y}`).join('L')}`
      const kept = fewerPoints(text(points), 2)
        .slice(1)
        .split('L')
        .map((corner) => corner.split(',').map(Number))
      expect(kept[0]).toEqual(points[0])
      expect(kept.at(-1)).toEqual(points.at(-1))
      // Looked for finely along what is drawn.
      const drawn = kept.slice(1).flatMap(([bx = 0, by = 0], i) => {
        const [ax = 0, ay = 0] = kept[i] ?? []
        return Array.from(
          { length: 401 },
          (_, k) => [ax + ((bx - ax) * k) / 400, ay + ((by - ay) * k) / 400] as const,
        )
      })
      for (const [x, y] of points)
        expect(Math.min(...drawn.map(([px, py]) => Math.hypot(px - x, py - y)))).toBeLessThan(2 + 2)
    }),
    { numRuns: 40 },
  )
})

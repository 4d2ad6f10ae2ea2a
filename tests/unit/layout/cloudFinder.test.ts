import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cloudFinder } from '../../../src/domain/layout/cloudFinder.ts'
import { countIn, gridOf, squareAt, turnSquares } from '../../../src/domain/layout/cloudSquares.ts'

const placesOf = (places: readonly (readonly [number, number])[]) => ({
  datum: Int32Array.from(places, (_, i) => i),
  px: Float32Array.from(places, ([x]) => x),
  py: Float32Array.from(places, ([, y]) => y),
})

describe('the nearest mark of a cloud', () => {
  test('is that which a look at every mark finds, the last of equally near ones', () => {
    const pixel = fc.integer({ min: -20, max: 120 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(pixel, pixel), { maxLength: 40 }),
        fc.tuple(pixel, pixel),
        fc.integer({ min: 0, max: 60 }),
        (places, [x, y], reach) => {
          let nearest: { at: number; distance: number } | null = null
          for (const [at, [px, py]] of places.entries()) {
            const distance = Math.hypot(px - x, py - y)
            if (distance <= reach && distance <= (nearest?.distance ?? reach)) nearest = { at, distance }
          }
          expect(cloudFinder(placesOf(places))({ x, y }, reach)).toEqual(nearest)
        },
      ),
    )
  })
  test('is found on the very edge of the reach, and nothing in an empty cloud', () => {
    const find = cloudFinder(placesOf([[30, 40]]))
    expect(find({ x: 33, y: 44 }, 5)).toEqual({ at: 0, distance: 5 })
    expect(find({ x: 33, y: 44 }, 4.99)).toBeNull()
    expect(cloudFinder(placesOf([]))({ x: 0, y: 0 }, 99)).toBeNull()
  })
})

describe('the squares of a cloud', () => {
  test('lie on whole pixels, half a side beyond the plot', () => {
    expect(gridOf({ x: 10.4, y: 20.6, width: 40, height: 23.9 })).toEqual({
      left: 8,
      top: 19,
      side: 4,
      columns: 12,
      rows: 7,
    })
  })
  const grid = { left: 8, top: 18, side: 4, columns: 3, rows: 2 }
  test('hold what lies in them, and those at the edge what lies beyond', () => {
    const at = (x: number, y: number) => squareAt(grid, x, y)
    expect([at(8, 18), at(11.9, 21.9), at(12, 18), at(8, 22), at(19.9, 25.9)]).toEqual([0, 0, 1, 3, 5])
    expect([at(-50, 18), at(7.9, 22), at(20, 18), at(500, 500), at(8, -9), at(8, 26)]).toEqual([
      0, 3, 2, 5, 0, 3,
    ])
  })
  test('count their marks', () => {
    const counts = countIn(
      grid,
      placesOf([
        [8, 18],
        [9, 19],
        [13, 18],
        [19, 25],
      ]),
    )
    expect([...counts]).toEqual([2, 1, 0, 0, 0, 1])
  })
  const turned = (...all: readonly (readonly number[])[]) =>
    turnSquares(
      grid,
      all.map((counts) => Uint32Array.from(counts)),
    ).map((own) => own.map(({ opacity, d }) => ({ opacity, d })))
  test('are darker with every doubling, palest first, neighbours in one stroke that ends with its row', () => {
    expect(turned([1, 1, 1, 1, 0, 0])).toEqual([[{ opacity: 0.3, d: 'M8,18h12v4h-12M8,22h4v4h-4' }]])
    const shade = (count: number) => turned([count, 0, 0, 0, 0, 0])[0]?.map(({ opacity }) => opacity)
    expect([1, 2, 3, 4, 5, 8, 9, 16, 17, 32, 33, 999].map(shade)).toEqual(
      [0.3, 0.45, 0.6, 0.6, 0.74, 0.74, 0.87, 0.87, 1, 1, 1, 1].map((opacity) => [opacity]),
    )
    expect(turned([1, 2, 1, 0, 2, 2])).toEqual([
      [
        { opacity: 0.3, d: 'M8,18h4v4h-4M16,18h4v4h-4' },
        { opacity: 0.45, d: 'M12,18h4v4h-4M12,22h8v4h-8' },
      ],
    ])
    expect(turned([0, 0, 0, 0, 0, 0])).toEqual([[]])
  })
  test('that series share have the shade of all and the colour of one, in turn by their parts', () => {
    // The turns of the first three squares: 0.5, then 0.7549 more each, less the whole: 0.5, 0.2549, 0.0098.
    const one = { opacity: 0.45, d: 'M8,18h4v4h-4' }
    expect(turned([1, 0, 0, 0, 0, 0], [1, 0, 0, 0, 0, 0])).toEqual([[], [one]])
    expect(turned([2, 0, 0, 0, 0, 0], [1, 0, 0, 0, 0, 0])).toEqual([[{ ...one, opacity: 0.6 }], []])
    expect(turned([0, 1, 0, 0, 0, 0], [0, 1, 0, 0, 0, 0])).toEqual([[{ ...one, d: 'M12,18h4v4h-4' }], []])
    expect(turned([0, 1, 0, 0, 0, 0], [0, 3, 0, 0, 0, 0])).toEqual([
      [],
      [{ opacity: 0.6, d: 'M12,18h4v4h-4' }],
    ])
    expect(turned([0, 0, 1, 0, 0, 0], [0, 0, 99, 0, 0, 0])).toEqual([
      [{ opacity: 1, d: 'M16,18h4v4h-4' }],
      [],
    ])
    // The second row begins 0.5698 on: 0.0698.
    expect(turned([0, 0, 0, 1, 0, 0], [0, 0, 0, 13, 0, 0])[0]).toHaveLength(1)
    expect(turned([0, 0, 0, 1, 0, 0], [0, 0, 0, 14, 0, 0])[0]).toHaveLength(0)
  })
  test('are parted into bands of thirty-four rows, palest first and from the top', () => {
    const high = { left: 0, top: 0, side: 4, columns: 1, rows: 69 }
    const counts = new Uint32Array(69)
    for (const row of [0, 33, 34, 68]) counts[row] = 1
    counts[67] = 2
    expect(turnSquares(high, [counts])).toEqual([
      [
        { opacity: 0.3, band: 0, d: 'M0,0h4v4h-4M0,132h4v4h-4' },
        { opacity: 0.3, band: 1, d: 'M0,136h4v4h-4' },
        { opacity: 0.3, band: 2, d: 'M0,272h4v4h-4' },
        { opacity: 0.45, band: 1, d: 'M0,268h4v4h-4' },
      ],
    ])
  })
  test('have the colours of three series in the order of the figure', () => {
    const of = (...counts: readonly number[]) =>
      turned(...counts.map((count) => [count, 0, 0, 0, 0, 0])).map((own) => own.length)
    expect([of(2, 1, 1), of(1, 2, 1), of(1, 1, 2), of(0, 0, 3), of(3, 0, 0)]).toEqual([
      [0, 1, 0],
      [0, 1, 0],
      [0, 0, 1],
      [0, 0, 1],
      [1, 0, 0],
    ])
  })
})

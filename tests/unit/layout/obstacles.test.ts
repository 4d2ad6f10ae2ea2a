import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Point, Rect } from '../../../src/domain/layout/geometry.ts'
import { obstaclesOf } from '../../../src/domain/layout/obstacles.ts'
import {
  barsMark,
  cloudMark,
  fitMark,
  intervalsMark,
  lineMark,
  place,
  pointsMark,
  run,
  stackMark,
  stepsMark,
} from '../../support/handMarks.ts'

type Segment = readonly [Point, Point]
const p = (x: number, y: number): Point => ({ x, y })
const box = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height })

const turn = (a: Point, b: Point, c: Point) =>
  Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x))
/** Whether two segments have a point in common, by the sides their ends lie on. */
function touch([a, b]: Segment, [c, d]: Segment): boolean {
  const spans = (u: number, v: number, s: number, t: number) =>
    Math.max(Math.min(u, v), Math.min(s, t)) <= Math.min(Math.max(u, v), Math.max(s, t))
  return (
    spans(a.x, b.x, c.x, d.x) &&
    spans(a.y, b.y, c.y, d.y) &&
    turn(a, b, c) * turn(a, b, d) <= 0 &&
    turn(c, d, a) * turn(c, d, b) <= 0
  )
}
/** Whether a segment has a point in a box, its edges included. */
function isIn(segment: Segment, { x, y, width, height }: Rect): boolean {
  const [a] = segment
  const corners = [p(x, y), p(x + width, y), p(x + width, y + height), p(x, y + height)]
  return (
    (a.x >= x && a.x <= x + width && a.y >= y && a.y <= y + height) ||
    corners.some((corner, i) => touch(segment, [corner, corners[(i + 1) % 4] ?? corner]))
  )
}
const cellsFrom = (from: number, to: number) => {
  const first = Math.floor(from / 24)
  return Array.from({ length: Math.floor(to / 24) - first + 1 }, (_, i) => first + i)
}
/** Cells of 24 pixels that lie around a box. */
const cellsOf = ({ x, y, width, height }: Rect): readonly Rect[] =>
  cellsFrom(x, x + width).flatMap((column) =>
    cellsFrom(y, y + height).map((row) => box(column * 24, row * 24, 24, 24)),
  )
const around = ([a, b]: Segment): Rect =>
  box(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.abs(a.x - b.x), Math.abs(a.y - b.y))
/** The cells that a line is laid down in. */
const cellsUnder = (line: Segment) => cellsOf(around(line)).filter((cell) => isIn(line, cell))
const same = (a: Rect, b: Rect) => a.x === b.x && a.y === b.y

describe('what lies beneath words', () => {
  const pixel = fc.integer({ min: -60, max: 200 })
  const point = fc.record({ x: pixel, y: pixel })
  const side = fc.integer({ min: 0, max: 90 })
  const area = fc.record({ x: pixel, y: pixel, width: side, height: side })
  const lines = fc.array(fc.tuple(point, point), { maxLength: 4 })

  test('lines in a box are all those that a look at each of them finds, once for each cell they run through', () => {
    fc.assert(
      fc.property(lines, area, (all, asked) => {
        const expected = all
          .filter((line) => isIn(line, asked))
          .flatMap((line) => {
            const under = cellsUnder(line)
            return cellsOf(asked).filter((cell) => under.some((one) => same(one, cell)))
          })
        expect(obstaclesOf([], all).linesIn(asked)).toBe(expected.length)
      }),
    )
  })
  test('lines across a hairline are all that have ends on either side of it and it of them', () => {
    fc.assert(
      fc.property(lines, point, point, (all, a, b) => {
        const expected = all
          .filter(([c, d]) => turn(a, b, c) * turn(a, b, d) === -1 && turn(c, d, a) * turn(c, d, b) === -1)
          .flatMap((line) => {
            const under = cellsUnder(line)
            return cellsOf(around([a, b])).filter((cell) => under.some((one) => same(one, cell)))
          })
        expect(obstaclesOf([], all).linesAcross(a, b)).toBe(expected.length)
      }),
    )
  })
  test('marks in a box and along a hairline are all that touch it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(pixel, pixel, fc.boolean()), { maxLength: 12 }),
        area,
        point,
        point,
        (all, asked, a, b) => {
          const found = obstaclesOf([pointsMark(all.map(([x, y, record]) => place(x, y, { record })))])
          const sum = all
            .filter(
              ([x, y]) =>
                Math.abs(x - asked.x - asked.width / 2) < 4 + asked.width / 2 &&
                Math.abs(y - asked.y - asked.height / 2) < 4 + asked.height / 2,
            )
            .reduce((weight, [, , record]) => weight + (record ? 3 : 1), 0)
          expect(found.marksIn(asked)).toBe(sum)
          expect(found.marksAlong(a, b)).toBe(
            all.filter(([x, y]) => isIn([a, b], box(x - 4, y - 4, 8, 8))).length,
          )
        },
      ),
    )
  })

  test('marks weigh by what they say: records most, what is faded least', () => {
    const weightOf = (...marks: Parameters<typeof obstaclesOf>[0]) =>
      obstaclesOf(marks).marksIn(box(0, 0, 20, 20))
    const record = place(10, 10, { record: true })
    expect(weightOf(pointsMark([place(10, 10)]))).toBe(1)
    expect(weightOf(pointsMark([record]))).toBe(3)
    expect(weightOf(pointsMark([place(10, 10)], { faded: true }))).toBe(0.4)
    expect(weightOf(pointsMark([record], { faded: true }))).toBeCloseTo(1.2, 12)
    expect(weightOf(stepsMark([], { points: [place(10, 10)] }))).toBe(3)
    expect(weightOf(lineMark([], { points: [place(10, 10)] }))).toBe(0)
    expect(weightOf(lineMark([], { dots: [place(10, 10)] }))).toBe(1)
    expect(weightOf(stackMark([[[0, 10, 0, 20]]]))).toBe(0)
  })

  test('intervals around single marks are lines, standing and lying', () => {
    const ends = { openFrom: false, openTo: false }
    const found = obstaclesOf([
      pointsMark([
        place(40, 30, { across: { from: 26, to: 46, ...ends } }),
        place(10, 60, { upright: { from: 50, to: 70, ...ends } }),
      ]),
    ])
    const inside = (x: number, y: number) => found.linesIn(box(x - 1, y - 1, 2, 2))
    expect([25, 27, 45, 47].map((x) => inside(x, 30))).toEqual([1, 1, 1, 1])
    expect([24, 48].map((x) => inside(x, 30))).toEqual([0, 0])
    expect([inside(40, 28), inside(40, 32)]).toEqual([0, 0])
    expect([49, 51, 69, 71].map((y) => inside(10, y))).toEqual([1, 1, 1, 1])
    expect([48, 72].map((y) => inside(10, y))).toEqual([0, 0])
  })

  test('lines run from place to place, and not across gaps', () => {
    const found = obstaclesOf([lineMark([run([2, 2], [12, 12], [22, 2]), run([26, 2], [26, 22])])])
    const inside = (x: number, y: number) => found.linesIn(box(x, y, 1, 1))
    expect(inside(7, 7)).toBe(1)
    expect(inside(11.5, 11)).toBe(2)
    expect(inside(17, 7)).toBe(1)
    expect(inside(23.9, 2)).toBe(0)
    expect(inside(26, 12)).toBe(1)
    expect(inside(7, 12)).toBe(0)
  })
  test('a staircase holds its value until the next', () => {
    const found = obstaclesOf([stepsMark([run([2, 20], [20, 4])])])
    const inside = (x: number, y: number) => found.linesIn(box(x, y, 1, 1))
    expect([inside(10, 20), inside(20, 10), inside(10, 12), inside(10, 4), inside(2, 10)]).toEqual([
      1, 1, 0, 0, 0,
    ])
  })
  test('both parts of a fit, spans, and the tops and waists of bars are lines', () => {
    const fits = obstaclesOf([fitMark([run([2, 2], [8, 2])], [run([8, 2], [16, 10])])])
    expect([4, 14].map((x) => fits.linesIn(box(x, x === 4 ? 1 : 7, 2, 2)))).toEqual([1, 1])
    const spans = obstaclesOf([intervalsMark([[0, 4, 12, 10]])])
    expect([2, 3, 8, 11, 13].map((x) => spans.linesIn(box(x, 9, 1, 2)))).toEqual([0, 1, 1, 1, 0])
    const bars = obstaclesOf([barsMark([box(26, 2, 10, 16)])])
    expect([1, 2.5, 9, 10.5, 17.5].map((y) => bars.linesIn(box(28, y, 2, 1)))).toEqual([1, 0, 1, 0, 0])
    expect(bars.linesIn(box(24.5, 1, 1, 2))).toBe(0)
    expect(bars.linesIn(box(36.5, 1, 1, 2))).toBe(0)
  })

  test('a crowd counts by the share of its cells that the words take', () => {
    const found = obstaclesOf([
      cloudMark([
        [0, 1, 1],
        [1, 23, 23],
        [2, 30, 1],
        [3, 1, 30],
      ]),
      pointsMark([place(60, 60)]),
    ])
    expect(found.marksIn(box(0, 0, 12, 24))).toBe(1)
    expect(found.marksIn(box(6, 6, 12, 6))).toBe(0.25)
    expect(found.marksIn(box(18, 0, 12, 24))).toBe(0.75)
    expect(found.marksIn(box(0, 18, 24, 12))).toBe(0.75)
    expect(found.marksIn(box(12, 12, 24, 24))).toBe(1)
    expect(found.marksIn(box(50, 50, 12, 12))).toBe(1)
    expect(found.marksIn(box(-20, -20, 10, 10))).toBe(0)
  })

  test('a line that leaves for 10³⁰ is where it runs through the plot', () => {
    const far = obstaclesOf(
      [],
      [
        [p(10, 10), p(1e30, 1e30)],
        [p(-1e30, 40), p(1e30, 40)],
      ],
    )
    expect(far.linesIn(box(99, 99, 2, 2))).toBe(1)
    expect(far.linesIn(box(99, 89, 2, 2))).toBe(0)
    expect(far.linesIn(box(300, 39, 2, 2))).toBe(1)
    expect(far.linesIn(box(300, 43, 2, 2))).toBe(0)
    expect(far.linesAcross(p(200, 30), p(200, 45))).toBe(1)
    expect(far.marksAlong(p(0, 0), p(10, 1e30))).toBe(0)
  })
})

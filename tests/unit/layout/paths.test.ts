import { describe, expect, test } from 'vitest'
import { hatchedParts } from '../../../src/domain/layout/hatch.ts'
import { markGroups } from '../../../src/domain/layout/markGroups.ts'
import {
  pathOfBands,
  pathOfBars,
  pathOfColumns,
  pathOfLine,
  pathOfMarkers,
  pathOfOpenEnds,
  pathOfSteps,
  px,
} from '../../../src/domain/layout/paths.ts'
import { place, run, stackMark } from '../../support/handMarks.ts'
import { datum } from '../../support/sampleFigures.ts'

describe('paths', () => {
  test('have two decimals at most', () => {
    expect([1, 1.005, 1.234, 1.236, -0.001].map(px)).toEqual(['1', '1', '1.23', '1.24', '0'])
  })
  test('of lines and staircases begin anew with every stretch', () => {
    const runs = [run([1, 2], [3, 4], [5, 4]), run([7, 8]), run([9, 9], [10, 11])]
    expect(pathOfLine(runs)).toBe('M1,2L3,4L5,4M7,8M9,9L10,11')
    expect(pathOfSteps(runs)).toBe('M1,2H3V4H5V4M7,8M9,9H10V11')
  })
  test('of areas go along the upper edge and back along the lower', () => {
    const edge = (x: number, pyHi: number, pyLo: number) => ({ x, lo: 0, hi: 1, px: x, pyHi, pyLo })
    expect(pathOfBands([[edge(1, 10, 20), edge(5, 12, 24)], [], [edge(8, 1, 2), edge(9, 3, 4)]])).toBe(
      'M1,10L5,12L5,24L1,20ZM8,1L9,3L9,4L8,2Z',
    )
  })
  test('of lower bounds are arrows upwards, from just above the mark', () => {
    // A mark of ten: from twelve above its middle thirty up, with a head of nine.
    expect(pathOfOpenEnds([place(100, 200), place(7, 50)], 10)).toBe(
      'M100,188v-30m-9,9l9,-9l9,9M7,38v-30m-9,9l9,-9l9,9',
    )
  })
  test('of bars stand and lie, and these are a pixel long at least', () => {
    expect(
      pathOfColumns([
        { box: { x: 1, y: 2, width: 3, height: 4 } },
        { box: { x: 9, y: 8, width: 2, height: 0 } },
      ]),
    ).toBe('M1,2h3v4h-3ZM9,8h2v0h-2Z')
    const bar = (from: number, to: number) => ({ px: from, pxEnd: to, py: 5 })
    expect(pathOfBars([bar(1, 9), bar(20, 20), bar(30, 30.5), bar(40, 42)])).toBe(
      'M1,5H9M20,5H21M30,5H31M40,5H42',
    )
  })
})

describe('marks', () => {
  const shapes = [
    'circle',
    'diamond',
    'square',
    'triangle',
    'triangle-down',
    'cross',
    'star',
    'spark',
  ] as const
  /** Corners of a path of straight strokes. */
  function cornersOf(path: string) {
    let [x, y] = [0, 0]
    return [...path.matchAll(/([MLlhv])(-?[\d.]+)(?:,(-?[\d.]+))?/g)].map(
      ([, command, first = '0', second = '0']) => {
        const [a, b] = [Number(first), Number(second)]
        if (command === 'M' || command === 'L') [x, y] = [a, b]
        else if (command === 'l') [x, y] = [x + a, y + b]
        else if (command === 'h') x += a
        else y += a
        return [x, y] as const
      },
    )
  }
  const areaOf = (corners: readonly (readonly [number, number])[]) =>
    Math.abs(
      corners.reduce((sum, [x, y], i) => {
        const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [0, 0]
        return sum + x * nextY - nextX * y
      }, 0) / 2,
    )
  test('of all shapes look about equally large, stand around their place and are closed', () => {
    const circle = Math.PI * 100
    for (const shape of shapes.slice(1)) {
      const path = pathOfMarkers([place(200, 300)], shape, 10)
      const corners = cornersOf(path)
      expect(path.endsWith('Z'), shape).toBe(true)
      expect(areaOf(corners) / circle, shape).toBeGreaterThan(0.8)
      expect(areaOf(corners) / circle, shape).toBeLessThan(1.15)
      const xs = corners.map(([x]) => x)
      expect((Math.min(...xs) + Math.max(...xs)) / 2, shape).toBeCloseTo(200, 1)
      // The same on the left as on the right.
      const mirrored = corners.map(([x, y]) => `${Math.round(400 - x)},${Math.round(y)}`)
      expect(new Set(mirrored), shape).toEqual(
        new Set(corners.map(([x, y]) => `${Math.round(x)},${Math.round(y)}`)),
      )
    }
    expect(pathOfMarkers([place(200, 300)], 'circle', 10)).toBe(
      'M190,300a10,10 0 1,0 20,0a10,10 0 1,0 -20,0Z',
    )
  })
  test('point up, or down, and have as many rays as a star has', () => {
    const heights = (shape: (typeof shapes)[number]) => {
      const ys = cornersOf(pathOfMarkers([place(0, 0)], shape, 100)).map(([, y]) => y)
      return [Math.min(...ys), Math.max(...ys)]
    }
    expect(heights('triangle')).toEqual([-130, 85])
    expect(heights('triangle-down')).toEqual([-85, 130])
    expect(heights('diamond')).toEqual([-128, 128])
    expect(heights('square')).toEqual([-89, 89])
    expect(heights('cross')).toEqual([-115, 115])
    expect(heights('star')[0]).toBe(-162)
    expect(heights('spark')).toEqual([-185, 185])
    expect(cornersOf(pathOfMarkers([place(0, 0)], 'star', 10))).toHaveLength(10)
    expect(cornersOf(pathOfMarkers([place(0, 0)], 'spark', 10))).toHaveLength(8)
    const reach = cornersOf(pathOfMarkers([place(0, 0)], 'spark', 100)).map(([x, y]) =>
      Math.round(Math.hypot(x, y)),
    )
    expect(reach).toEqual([185, 60, 185, 60, 185, 60, 185, 60])
  })
  test('of many are one path', () => {
    expect(pathOfMarkers([place(0, 0), place(10, 5)], 'square', 1)).toBe(
      'M-0.89,-0.89h1.78v1.78h-1.78ZM9.11,4.11h1.78v1.78h-1.78Z',
    )
    expect(pathOfMarkers([], 'square', 1)).toBe('')
  })
  test('are drawn in groups that look alike: pale first, records last', () => {
    const style = (more: object) => ({ hollow: false, faded: false, ...more })
    const marks = [
      style({ id: 0 }),
      style({ id: 1, record: true }),
      style({ id: 2, faded: true, hollow: true }),
      style({ id: 3 }),
      style({ id: 4, hatched: true }),
      style({ id: 5, hollow: true, record: true }),
      style({ id: 6, faded: true }),
    ]
    const groups = markGroups(marks)
    expect(groups.map((group) => group.marks.map((one) => marks.indexOf(one)))).toEqual([
      [6],
      [2],
      [0, 3],
      [4],
      [1],
      [5],
    ])
    expect(groups.map(({ key }) => key)).toEqual(['0000', '0010', '1000', '1001', '1100', '1110'])
    expect(groups[1]?.style).toEqual({ hollow: true, faded: true, record: false, hatched: false })
    expect(groups[3]?.style).toEqual({ hollow: false, faded: false, record: false, hatched: true })
    expect(markGroups([])).toEqual([])
  })
})

test('the parts of a layer that lead to what is hatched have four corners', () => {
  const { runs } = stackMark([
    [
      [0, 10, 20, 60],
      [1, 30, 25, 65],
      [2, 50, 30, 70],
    ],
    [[3, 70, 1, 2]],
  ])
  const data = [false, true, false, true].map((hatched, i) => datum(`${i}`, i, 1, { hatched }))
  expect(hatchedParts(runs, data)).toEqual([
    [
      { x: 10, y: 20 },
      { x: 30, y: 25 },
      { x: 30, y: 65 },
      { x: 10, y: 60 },
    ],
  ])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutHere } from '../../../src/domain/layout/clipRuns.ts'
import {
  type FoundMark,
  markFinder,
  squareMates,
  targetOf,
  targetsOf,
} from '../../../src/domain/layout/findMark.ts'
import {
  barsMark,
  cloudMark,
  fitMark,
  intervalsMark,
  layoutOf,
  lineMark,
  panelOf,
  place,
  pointsMark,
  run,
  stackMark,
  stepsMark,
} from '../../support/handMarks.ts'

/** A mark that is a place, as it is found. */
const spot = (datum: number, x: number, y: number, more: Partial<FoundMark> = {}): FoundMark => ({
  panel: 0,
  series: 0,
  datum,
  x,
  y,
  radius: 4,
  from: x,
  to: x,
  ...more,
})
const whichOf = (found: FoundMark | null) => found && [found.series, found.datum]

describe('what a reader may point at', () => {
  test('is every observation where the figure draws it, the place of its panel added', () => {
    const panel = panelOf(
      [
        pointsMark([place(10, 20, { datum: 3 })]),
        lineMark([run([0, 0], [9, 9])], { index: 1, radius: 3, points: [place(1, 2, { datum: 7 })] }),
        stepsMark([run([0, 0], [9, 9])], { index: 2, radius: 5, points: [place(3, 4)] }),
        fitMark([run([0, 0], [50, 50])], [], { index: 3 }),
        cloudMark(
          [
            [4, 8, 16],
            [6, 9, 17],
          ],
          { index: 4 },
        ),
        intervalsMark([[2, 30, 50, 60]], { index: 5 }),
        barsMark([{ x: 10, y: 20, width: 8, height: 40 }], { index: 6, first: 9 }),
        stackMark(
          [
            [
              [0, 5, 10, 30],
              [cutHere, 7, 10, 30],
            ],
            [[2, 9, 20, 26]],
          ],
          { index: 7 },
        ),
      ],
      { x: 100, y: 40 },
    )
    const inPanel = { panel: 1 }
    expect(targetsOf(layoutOf(panelOf([]), panel))).toEqual([
      spot(3, 110, 60, inPanel),
      spot(7, 101, 42, { ...inPanel, series: 1, radius: 3 }),
      spot(0, 103, 44, { ...inPanel, series: 2, radius: 5 }),
      spot(4, 108, 56, { ...inPanel, series: 4, radius: 3 }),
      spot(6, 109, 57, { ...inPanel, series: 4, radius: 3 }),
      spot(2, 140, 100, { ...inPanel, series: 5, radius: 6, from: 130, to: 150 }),
      spot(9, 114, 80, {
        ...inPanel,
        series: 6,
        from: 110,
        to: 118,
        box: { x: 110, y: 60, width: 8, height: 40 },
      }),
      spot(0, 105, 60, { ...inPanel, series: 7 }),
      spot(2, 109, 63, { ...inPanel, series: 7 }),
    ])
  })
})

describe('one datum, as the keyboard asks for it', () => {
  const cloud = cloudMark(
    [
      [2, 4, 5],
      [5, 40, 50],
      [9, 80, 90],
    ],
    { index: 1 },
  )
  const layout = layoutOf(
    panelOf([pointsMark([place(1, 1, { datum: 5 })])]),
    panelOf(
      [
        cloud,
        pointsMark([place(7, 8, { datum: 5 })]),
        pointsMark([place(30, 31, { datum: 4 }), place(32, 33, { datum: 6 })], { index: 1 }),
      ],
      { x: 100, y: 40 },
    ),
  )
  test('is found in its own panel and series, among the squares of a cloud and beside them', () => {
    expect(targetOf(layout, 1, 1, 5)).toEqual(spot(5, 140, 90, { panel: 1, series: 1, radius: 3 }))
    expect(targetOf(layout, 1, 1, 6)).toEqual(spot(6, 132, 73, { panel: 1, series: 1 }))
    expect(targetOf(layout, 1, 0, 5)).toEqual(spot(5, 107, 48, { panel: 1 }))
    expect(targetOf(layout, 0, 0, 5)).toEqual(spot(5, 1, 1))
  })
  test('is nowhere where it is not drawn', () => {
    expect(targetOf(layout, 1, 1, 3)).toBeNull()
    expect(targetOf(layout, 1, 0, 4)).toBeNull()
    expect(targetOf(layout, 1, 2, 5)).toBeNull()
    expect(targetOf(layout, 2, 0, 5)).toBeNull()
    expect(targetOf(layout, -1, 0, 5)).toBeNull()
  })
  test('is found in a cloud of any size exactly if it is there', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(30), { maxLength: 20 }), (data) => {
        const rising = data.toSorted((a, b) => a - b)
        const drawn = layoutOf(panelOf([cloudMark(rising.map((datum) => [datum, datum * 3, 1]))]))
        for (let datum = -1; datum <= 31; datum++)
          expect(targetOf(drawn, 0, 0, datum)?.x ?? null).toBe(rising.includes(datum) ? datum * 3 : null)
      }),
    )
  })
})

describe('the marks in the square of one', () => {
  const layout = layoutOf(
    panelOf([]),
    panelOf([
      cloudMark([
        [0, 1, 1],
        [3, 5, 1],
        [4, 7, 3],
      ]),
      cloudMark(
        [
          [0, 6, 2],
          [1, 6, 6],
        ],
        { index: 1 },
      ),
      cloudMark([[0, 50, 50]], { index: 2 }),
      pointsMark([place(6, 2)], { index: 3 }),
    ]),
  )
  const found = (series: number, datum: number) => {
    const target = targetOf(layout, 1, series, datum)
    if (!target) throw new Error('not drawn')
    return target
  }
  test('are counted by series, those without any left out', () => {
    const both = [
      { series: 0, count: 2 },
      { series: 1, count: 1 },
    ]
    expect(squareMates(layout, found(0, 4))).toEqual(both)
    expect(squareMates(layout, found(1, 0))).toEqual(both)
    expect(squareMates(layout, found(1, 1))).toEqual([{ series: 1, count: 1 }])
    expect(squareMates(layout, found(0, 0))).toEqual([{ series: 0, count: 1 }])
  })
  test('are none for a mark by itself, one that is not there, and in no panel', () => {
    expect(squareMates(layout, found(3, 0))).toEqual([])
    expect(squareMates(layout, { ...found(0, 0), datum: 1 })).toEqual([])
    expect(squareMates(layout, { ...found(0, 0), panel: 0 })).toEqual([])
    expect(squareMates(layout, { ...found(0, 0), panel: 7 })).toEqual([])
  })
})

describe('the mark under the pointer', () => {
  test('is as far off as the pointer reaches, and no further', () => {
    const find = markFinder(layoutOf(panelOf([pointsMark([place(10, 10)])], { x: 100, y: 40 })))
    expect(find({ x: 113, y: 54 }, 5)).toEqual(spot(0, 110, 50))
    expect(find({ x: 113, y: 54 }, 4.99)).toBeNull()
    expect(find({ x: 105, y: 50 }, 5)).toEqual(spot(0, 110, 50))
    expect(find({ x: 104.9, y: 50 }, 5)).toBeNull()
    expect(find({ x: 10, y: 10 }, 5)).toBeNull()
  })

  test('is anywhere along a span, and off its ends by the way to them', () => {
    const find = markFinder(layoutOf(panelOf([intervalsMark([[1, 20, 320, 60]])])))
    const span = spot(1, 170, 60, { radius: 6, from: 20, to: 320 })
    expect([15, 20, 40, 170, 200, 320, 325].map((x) => find({ x, y: 60 }, 5))).toEqual(
      Array.from({ length: 7 }, () => span),
    )
    expect(find({ x: 14.9, y: 60 }, 5)).toBeNull()
    expect(find({ x: 325.1, y: 60 }, 5)).toBeNull()
    expect(find({ x: 200, y: 65 }, 5)).toEqual(span)
    expect(find({ x: 200, y: 65.1 }, 5)).toBeNull()
    expect(find({ x: 323, y: 64 }, 5)).toEqual(span)
    expect(find({ x: 324, y: 64 }, 5)).toBeNull()
  })

  test('is the one drawn later where two are equally near, wherever they lie', () => {
    const at = (x: number, y: number, datum: number) => place(x, y, { datum })
    // Marks of one place, and on either side of the pointer, in cells of the search that come in the other order.
    const find = markFinder(
      layoutOf(
        panelOf([
          pointsMark([at(200, 200, 0), at(200, 200, 1), at(66, 64, 2), at(62, 64, 3), at(128, 66, 4)]),
          pointsMark([at(128, 62, 5)], { index: 1 }),
        ]),
      ),
    )
    expect(whichOf(find({ x: 201, y: 200 }, 9))).toEqual([0, 1])
    expect(whichOf(find({ x: 64, y: 64 }, 9))).toEqual([0, 3])
    expect(whichOf(find({ x: 128, y: 64 }, 9))).toEqual([1, 5])
  })

  test('of clouds is found in every panel, and one by itself before an equally near one', () => {
    const cloud = cloudMark([
      [0, 10, 10],
      [8, 30, 10],
    ])
    const find = markFinder(
      layoutOf(
        panelOf([cloud, pointsMark([place(10, 14), place(30, 15)], { index: 1 })]),
        panelOf([cloudMark([[3, 10, 10]])], { x: 300, y: 200 }),
      ),
    )
    expect(whichOf(find({ x: 10, y: 11 }, 9))).toEqual([0, 0])
    expect(whichOf(find({ x: 10, y: 12 }, 9))).toEqual([1, 0])
    expect(whichOf(find({ x: 10, y: 13 }, 9))).toEqual([1, 0])
    expect(find({ x: 30, y: 12 }, 2)).toEqual(spot(8, 30, 10, { radius: 3 }))
    expect(find({ x: 311, y: 212 }, 9)).toEqual(spot(3, 310, 210, { panel: 1, radius: 3 }))
    expect(find({ x: 10, y: 210 }, 9)).toBeNull()
  })
  test('of two clouds is the nearer, and of equally near ones the later', () => {
    const find = markFinder(
      layoutOf(panelOf([cloudMark([[0, 10, 10]]), cloudMark([[0, 20, 10]], { index: 1 })])),
    )
    expect([12, 15, 18].map((x) => find({ x, y: 10 }, 9)?.series)).toEqual([0, 1, 1])
  })

  test('is the nearest of all, as a search through every mark finds it', () => {
    const pixel = fc.integer({ min: -40, max: 440 })
    const spans = fc.array(fc.tuple(pixel, fc.nat(200), pixel), { maxLength: 8 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(pixel, pixel), { minLength: 1, maxLength: 30 }),
        spans,
        fc.tuple(pixel, pixel),
        fc.integer({ min: 1, max: 90 }),
        (places, bars, [x, y], reach) => {
          const layout = layoutOf(
            panelOf([
              pointsMark(places.map(([px, py], datum) => place(px, py, { datum }))),
              intervalsMark(
                bars.map(([from, width, py], datum) => [datum, from, from + width, py]),
                { index: 1 },
              ),
            ]),
          )
          let nearest: { which: readonly number[]; distance: number } | null = null
          for (const { series, datum, from, to, y: py } of targetsOf(layout)) {
            const distance = Math.hypot(x - Math.min(Math.max(x, from), to), y - py)
            if (distance <= reach && distance <= (nearest?.distance ?? reach))
              nearest = { which: [series, datum], distance }
          }
          expect(whichOf(markFinder(layout)({ x, y }, reach))).toEqual(nearest?.which ?? null)
        },
      ),
    )
  })
})

describe('bars and layers under the pointer', () => {
  const bars = barsMark([
    { x: 10, y: 20, width: 8, height: 40 },
    { x: 30, y: 50, width: 8, height: 10 },
  ])
  const layout = layoutOf(panelOf([bars], { x: 100, y: 40 }), panelOf([bars], { x: 300, y: 40 }))
  test('a bar is found anywhere in it and nowhere beside it', () => {
    const find = markFinder(layout)
    expect(find({ x: 114, y: 61 }, 9)).toEqual(
      spot(0, 114, 80, { from: 110, to: 118, box: { x: 110, y: 60, width: 8, height: 40 } }),
    )
    expect(find({ x: 131, y: 95 }, 9)?.datum).toBe(1)
    expect(find({ x: 131, y: 85 }, 9)).toBeNull()
    expect(find({ x: 120, y: 90 }, 9)).toBeNull()
    expect(find({ x: 120, y: 80 }, 9)).toBeNull()
    expect(find({ x: 331, y: 95 }, 9)).toMatchObject({ panel: 1, datum: 1, x: 334 })
  })
  test('a bar gives way to a mark within reach', () => {
    const find = markFinder(layoutOf(panelOf([bars, pointsMark([place(14, 30)], { index: 1 })])))
    expect(find({ x: 14, y: 33 }, 5)?.series).toBe(1)
    expect(find({ x: 14, y: 40 }, 5)?.series).toBe(0)
  })

  // Two layers, twenty pixels apart from observation to observation; the lower one slopes.
  const upper = stackMark(
    [
      [
        [0, 10, 20, 60],
        [1, 30, 20, 40],
      ],
      [
        [3, 70, 20, 60],
        [4, 90, 20, 60],
      ],
    ],
    { index: 1 },
  )
  const lower = stackMark([
    [
      [0, 10, 60, 100],
      [1, 30, 40, 100],
      [2, 50, 40, 80],
    ],
  ])
  const find = markFinder(layoutOf(panelOf([lower, upper], { x: 100, y: 40 })))
  const under = (x: number, y: number) => whichOf(find({ x: x + 100, y: y + 40 }, 9))
  test('a layer is found between its edges, by its nearer observation', () => {
    expect([10, 19, 20, 30, 39, 40, 50].map((x) => under(x, 70))).toEqual([
      [0, 0],
      [0, 0],
      [0, 1],
      [0, 1],
      [0, 1],
      [0, 2],
      [0, 2],
    ])
    expect(find({ x: 119, y: 110 }, 9)).toEqual(spot(0, 110, 120))
    expect(under(9.9, 70)).toBeNull()
    expect(under(50.1, 70)).toBeNull()
  })
  test('its edges slope between observations', () => {
    // Half way the edge between the layers lies at 50, three quarters of the way at 45.
    expect(under(20, 49)).toEqual([1, 1])
    expect(under(20, 51)).toEqual([0, 1])
    expect(under(25, 44)).toEqual([1, 1])
    expect(under(25, 46)).toEqual([0, 1])
    expect(under(15, 54)).toEqual([1, 0])
    expect(under(15, 56)).toEqual([0, 0])
    // The foot rises from 100 to 80.
    expect(under(40, 89)).toEqual([0, 2])
    expect(under(40, 90)).toEqual([0, 2])
    expect(under(40, 91)).toBeNull()
    expect(under(15, 20)).toEqual([1, 0])
    expect(under(15, 19.9)).toBeNull()
    expect(under(15, 100)).toEqual([0, 0])
    expect(under(15, 100.1)).toBeNull()
  })
  test('a gap holds nothing, and what lies behind it is found', () => {
    expect([31, 50, 69].map((x) => under(x, 30))).toEqual([null, null, null])
    expect([70, 79, 81, 90].map((x) => under(x, 30))).toEqual([
      [1, 3],
      [1, 3],
      [1, 4],
      [1, 4],
    ])
  })
  test('a layer is not found from beside it, however near its middle is', () => {
    const thin = stackMark([
      [
        [0, 10, 40, 44],
        [1, 30, 40, 44],
      ],
    ])
    const inThin = markFinder(layoutOf(panelOf([thin])))
    expect(inThin({ x: 10, y: 42 }, 9)?.datum).toBe(0)
    expect(inThin({ x: 10, y: 39 }, 9)).toBeNull()
    expect(inThin({ x: 9, y: 42 }, 9)).toBeNull()
  })
  test('a layer cut at the side of the plot is found by the observation that is drawn', () => {
    const cut = stackMark([
      [
        [cutHere, 0, 20, 60],
        [5, 30, 20, 60],
        [cutHere, 60, 20, 60],
      ],
    ])
    const inCut = markFinder(layoutOf(panelOf([cut])))
    expect([0, 5, 20, 35, 60].map((x) => inCut({ x, y: 40 }, 1)?.datum)).toEqual([5, 5, 5, 5, 5])
    const between = stackMark([
      [
        [cutHere, 0, 20, 60],
        [cutHere, 60, 20, 60],
      ],
    ])
    expect(markFinder(layoutOf(panelOf([between])))({ x: 20, y: 40 }, 1)).toBeNull()
  })
  test('a layer that falls at once is found at its first edges', () => {
    const cliff = stackMark([
      [
        [0, 10, 20, 60],
        [1, 10, 50, 60],
        [2, 40, 50, 60],
      ],
    ])
    const inCliff = markFinder(layoutOf(panelOf([cliff])))
    expect(inCliff({ x: 10, y: 30 }, 1)?.datum).toBe(0)
    expect(inCliff({ x: 11, y: 30 }, 1)).toBeNull()
    expect(inCliff({ x: 11, y: 55 }, 1)?.datum).toBe(1)
  })
})

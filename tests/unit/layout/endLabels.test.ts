import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Datum, Series } from '../../../src/domain/figure/Figure.ts'
import {
  alongLine,
  endMargin,
  nameSpec,
  placeEndLabels,
  seriesEnds,
  spread,
} from '../../../src/domain/layout/endLabels.ts'
import type { MarkLayout, Tick } from '../../../src/domain/layout/FigureLayout.ts'
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
import { context as plain, plot } from '../../support/plotFrame.ts'
import { datum, fit, panel, plainWords, scoreAxis, series, timeAxis } from '../../support/sampleFigures.ts'

const context = { ...plain, words: plainWords }
const linear = { ...timeAxis, scale: 'linear' } as const
const d = (x: number, y: number | null, more: Partial<Datum> = {}) => datum(`${x}`, x, y, more)

describe('a name beside a plot', () => {
  test('is bold, and takes three lines at most', () => {
    expect(nameSpec('Abc', 50, context)).toEqual({ lines: ['Abc'], fontSize: 10, weight: 600, leading: 1 })
    expect(nameSpec('one two six ten', 15, context).lines).toEqual(['one', 'two', 'six'])
    const weights: number[] = []
    nameSpec('Abc', 50, {
      ...context,
      measure: (_, size, weight) => {
        weights.push(size, weight)
        return 1
      },
    })
    expect(new Set(weights)).toEqual(new Set([10, 600]))
  })
})

describe('the margin for names', () => {
  const margin = (all: readonly Series[], width = 1_000, x: typeof linear | typeof timeAxis = linear) =>
    endMargin([panel(all, { x, y: scoreAxis })], [0, 100], width, context)
  const line = (to: number, name = 'Abcd', mark: 'line' | 'steps' | 'stack' = 'line') =>
    series(mark, [d(0, 1), d(to, 1)], { name })

  test('is as wide as the widest name and a gap, where a series ends in the last tenth', () => {
    expect(margin([line(90)])).toBe(20 + 10)
    expect(margin([line(89.9)])).toBe(0)
    expect(margin([line(100), line(95, 'Abcdefgh'), line(10, 'Abcdefghijkl')])).toBe(40 + 10)
    expect(margin([line(95, 'Abc', 'steps')])).toBe(15 + 10)
    expect(margin([line(95, 'Abc', 'stack')])).toBe(15 + 10)
    expect(margin([])).toBe(0)
  })
  test('is none for single marks, spans and bars', () => {
    const marks = ['points', 'intervals', 'bars'] as const
    expect(marks.map((mark) => margin([series(mark, [d(95, 1)])]))).toEqual([0, 0, 0])
  })
  test('goes by the last value that is none of gaps, and by the end of a fit', () => {
    expect(margin([series('line', [d(50, 1), d(95, null)], { name: 'Abcd' })])).toBe(0)
    expect(margin([series('line', [d(95, 1), d(50, 1)], { name: 'Abcd' })])).toBe(30)
    expect(margin([fit([0, 95], (x) => x, 100, { name: 'Abcd' })])).toBe(30)
    expect(margin([fit([0, 60], (x) => x, 100, { name: 'Abcd' })])).toBe(0)
    expect(margin([series('line', [d(50, null)])])).toBe(0)
  })
  test('goes by the width of the axis, which a logarithm changes', () => {
    const log = { ...linear, scale: 'log' } as const
    const at = (to: number) => endMargin([panel([line(to)], { x: log })], [1, 10_000], 1_000, context)
    // Nine tenths of four powers of ten are 3.6 of them: 3,981.
    expect([at(3_980), at(3_982)]).toEqual([0, 30])
  })
  test('breaks names that are longer than its most: a sixth of the width, eleven letters at most', () => {
    // 0.17 times 500 pixels are 85, seventeen letters; eleven times the size of type are 110, 22 of them.
    const long = 'Abcdefgh Abcdefgh Abcdefgh'
    expect(margin([line(95, long)], 500)).toBe(85 + 10)
    expect(margin([line(95, `${long}i`)], 500)).toBe(85 + 10)
    expect(margin([line(95, 'Abcdefghijk Abcdefghij')], 2_000)).toBe(110 + 10)
    expect(margin([line(95, 'Abcdefghijk Abcdefghijk')], 2_000)).toBe(55 + 10)
  })
  test('is given on a narrow figure to short names alone, and not beside single marks', () => {
    // 42 times the size of type make a figure narrow; there names have 0.26 of the width: 104 pixels of 400.
    expect(margin([line(95, 'A'.repeat(20))], 400)).toBe(100 + 10)
    expect(margin([line(95, 'A'.repeat(21))], 400)).toBe(0)
    expect(margin([line(95, 'A'.repeat(21))], 420)).toBe(105 + 10)
    const points = series('points', [d(1, 1)])
    expect(margin([line(95), points], 419)).toBe(0)
    expect(margin([line(95), points], 420)).toBe(30)
    expect(margin([line(95)], 419)).toBe(30)
  })
})

describe('the end of a series', () => {
  const endOf = (mark: MarkLayout) => seriesEnds([mark], plot).map(({ at }) => [at.x, at.y])
  test('is the last place drawn in the plot, whatever the order of its parts', () => {
    expect(endOf(lineMark([run([110, 60], [200, 70]), run([220, 80], [240, 90])]))).toEqual([[240, 90]])
    expect(endOf(lineMark([run([240, 90], [120, 60])]))).toEqual([[240, 90]])
    expect(endOf(stepsMark([run([110, 60], [200, 70])]))).toEqual([[200, 70]])
    expect(endOf(fitMark([run([110, 60], [200, 70])], [run([200, 70], [280, 90])]))).toEqual([[280, 90]])
    expect(endOf(fitMark([], [run([200, 70], [280, 90])]))).toEqual([[280, 90]])
    expect(endOf(lineMark([run([200, 70]), run([200, 90])]))).toEqual([[200, 90]])
  })
  test('lies at most a pixel beyond the plot on any side', () => {
    const ends = (x: number, y: number) => endOf(lineMark([run([150, 60], [x, y])]))[0]
    expect(ends(301, 80)).toEqual([301, 80])
    expect(ends(301.1, 80)).toEqual([150, 60])
    expect(ends(200, 49)).toEqual([200, 49])
    expect(ends(200, 48.9)).toEqual([150, 60])
    expect(ends(200, 151)).toEqual([200, 151])
    expect(ends(200, 151.1)).toEqual([150, 60])
    expect(endOf(lineMark([run([99, 60])]))).toEqual([[99, 60]])
    expect(endOf(lineMark([run([98.9, 60])]))).toEqual([])
  })
  test('of a layer is the middle of its last edge', () => {
    const layers = [
      [[0, 110, 60, 80]],
      [
        [1, 200, 60, 80],
        [2, 290, 90, 140],
      ],
    ] as const
    expect(endOf(stackMark(layers))).toEqual([[290, 115]])
    expect(endOf(stackMark([]))).toEqual([])
  })
  test('is none of marks that no line joins', () => {
    const marks = [
      pointsMark([place(200, 100)]),
      cloudMark([[0, 200, 100]]),
      intervalsMark([[0, 110, 200, 100]]),
      barsMark([{ x: 110, y: 60, width: 10, height: 90 }]),
    ]
    expect(seriesEnds(marks, plot)).toEqual([])
  })
  test('is at the edge in the last tenth', () => {
    const ends = [280, 279.9].map((x) => lineMark([run([110, 60], [x, 80])]))
    expect(seriesEnds(ends, plot).map((end) => end.isAtEdge)).toEqual([true, false])
    expect(seriesEnds(ends, plot)[1]?.mark).toBe(ends[1])
  })
})

describe('places along a line', () => {
  const along = (mark: MarkLayout, spacing = 20) => alongLine(mark, plot, spacing).map(({ x, y }) => [x, y])
  test('lie on it, from its end backwards through the last 0.45 of the plot', () => {
    expect(along(lineMark([run([100, 50], [300, 150])]))).toEqual([
      [300, 150],
      [280, 140],
      [260, 130],
      [240, 120],
      [220, 110],
    ])
    // 90 pixels before the last place is too far.
    expect(along(lineMark([run([100, 60], [290, 60])]), 30)).toEqual([
      [280, 60],
      [250, 60],
      [220, 60],
    ])
  })
  test('of both parts of a fit, sampled more finely, keep their distance', () => {
    const fine = fitMark(
      [run([240, 60], [246, 62], [252, 64])],
      [run([252, 64], [258, 66], [264, 68], [270, 70])],
    )
    expect(along(fine, 10)).toEqual([
      [264, 68],
      [252, 64],
      [240, 60],
    ])
  })
  test('of a staircase lie on its treads, well within them', () => {
    expect(along(stepsMark([run([200, 120], [260, 80], [270, 70])]))).toEqual([
      [240, 120],
      [220, 120],
    ])
  })
  test('begin at the first that the plot has of a line from far away', () => {
    expect(along(lineMark([run([-95, 80], [135, 80])]))).toEqual([
      [125, 80],
      [105, 80],
    ])
    expect(along(lineMark([run([-100, 80], [140, 80])]))).toEqual([
      [140, 80],
      [120, 80],
      [100, 80],
    ])
    expect(along(lineMark([run([110, 80], [1e9, 80])]))).toEqual([
      [290, 80],
      [270, 80],
      [250, 80],
      [230, 80],
      [210, 80],
    ])
  })
  test('leave out what lies above and below the plot', () => {
    expect(along(lineMark([run([200, 30], [240, 70])]), 10)).toEqual([
      [240, 70],
      [230, 60],
      [220, 50],
    ])
    expect(along(lineMark([run([200, 130], [240, 170])]), 10)).toEqual([
      [220, 150],
      [210, 140],
      [200, 130],
    ])
  })
  test('of a standing line are its foot, and of a lone place none', () => {
    expect(along(lineMark([run([200, 120], [200, 60])]))).toEqual([[200, 120]])
    expect(along(lineMark([run([200, 120])]))).toEqual([])
  })
  test('are sixteen at most, and none for what is no line', () => {
    expect(along(lineMark([run([100, 80], [300, 80])]), 5)).toHaveLength(16)
    expect(along(stackMark([[[0, 110, 60, 80]]]))).toEqual([])
    expect(along(pointsMark([place(200, 80)]))).toEqual([])
  })
})

describe('names beside the plot', () => {
  const frame = { x: 0, y: 0, width: 500, height: 200 }
  const endAt = (id: string, x: number, y: number, more: object = {}) =>
    seriesEnds([lineMark([run([110, 60], [x, y])], { series: id, ...more })], plot)
  const placed = (ends: ReturnType<typeof endAt>, box = plot, ticks: readonly Tick[] = []) =>
    placeEndLabels(ends, (id) => id, { plot: box, frame, ticks }, context)
  const boxes = (labels: ReturnType<typeof placed>) =>
    labels.map(({ series: id, text }) => [id, text.box.x, text.box.y])

  test('stand at the height of their ends, a gap and three quarters off', () => {
    const [label] = placed(endAt('Ab', 300, 100, { tone: 'closed', faded: true }))
    expect(label).toMatchObject({
      kind: 'series',
      id: 'series:Ab',
      series: 'Ab',
      tone: 'closed',
      faded: true,
      leader: null,
      text: { lines: ['Ab'], anchor: 'start', weight: 600, box: { x: 307, y: 95, width: 10, height: 10 } },
    })
  })
  test('have a line back where they stand off by more than half a line or four gaps', () => {
    const leaderOf = (x: number, y: number) => placed(endAt('Ab', x, y))[0]?.leader
    expect(leaderOf(291, 100)).toBeNull()
    expect(leaderOf(290.5, 100)).toEqual([
      { x: 293.5, y: 100 },
      { x: 304, y: 100 },
    ])
    // At the top of the plot the name moves down by half its height, and no further.
    expect(leaderOf(300, 50)).toBeNull()
    expect(leaderOf(300, 49.5)).toEqual([
      { x: 303, y: 49.5 },
      { x: 304, y: 55 },
    ])
  })
  test('move apart, and keep to the plot and 0.6 of a line below it', () => {
    const all = [...endAt('a', 300, 140), ...endAt('b', 300, 141)]
    expect(boxes(placed(all))).toEqual([
      ['a', 307, 130.5],
      ['b', 307, 140.5],
    ])
    const low = [...endAt('a', 300, 151), ...endAt('b', 300, 151)]
    expect(boxes(placed(low))).toEqual([
      ['a', 307, 136],
      ['b', 307, 146],
    ])
    expect(boxes(placed([...endAt('b', 300, 60), ...endAt('a', 300, 50)]))).toEqual([
      ['a', 307, 50],
      ['b', 307, 60],
    ])
  })
  test('end above what a tick says that reaches beneath them', () => {
    const tick = (x: number, y: number): Tick => ({
      value: 0,
      at: 0,
      text: {
        lines: ['2026'],
        x,
        y,
        anchor: 'middle',
        fontSize: 10,
        weight: 400,
        lineHeight: 10,
        box: { x, y, width: 20, height: 10 },
      },
    })
    const end = endAt('a', 300, 150)
    expect(boxes(placed(end))).toEqual([['a', 307, 145]])
    expect(boxes(placed(end, plot, [tick(290, 152)]))).toEqual([['a', 307, 142]])
    expect(boxes(placed(end, plot, [tick(287, 152), { value: 1, at: 1, text: null }]))).toEqual([
      ['a', 307, 145],
    ])
    expect(boxes(placed(end, plot, [tick(290, 154), tick(290, 153)]))).toEqual([['a', 307, 143]])
  })
  test('are dropped least important first, and of equals the last, where there is no height for all', () => {
    const all = [
      ...endAt('faded', 300, 60, { faded: true }),
      ...endAt('rest', 300, 70, { tone: 'rest' }),
      ...endAt('one', 300, 80),
      ...endAt('two', 300, 90),
    ]
    const kept = (height: number) => placed(all, { ...plot, height }).map(({ series: id }) => id)
    expect([34, 33, 23, 13, 3].map(kept)).toEqual([
      ['faded', 'rest', 'one', 'two'],
      ['rest', 'one', 'two'],
      ['one', 'two'],
      ['one'],
      [],
    ])
  })
  test('of layers matter by their thickness, those thinner than a third of a line not at all', () => {
    const layer = (id: string, top: number, foot: number, more: object = {}) =>
      seriesEnds([stackMark([[[0, 300, top, foot]]], { series: id, ...more })], plot)
    expect(boxes(placed([...layer('a', 100, 103.5), ...layer('b', 110, 113.4)]))).toEqual([['a', 307, 96.75]])
    const all = [
      ...layer('thick', 60, 80),
      ...layer('thin', 80, 90),
      ...layer('faded', 90, 140, { faded: true }),
      ...layer('rest', 50, 68, { tone: 'rest' }),
    ]
    const kept = (height: number) =>
      placed(all, { ...plot, height })
        .map(({ series: id }) => id)
        .toSorted()
    expect([34, 24, 14, 4].map(kept)).toEqual([
      ['faded', 'rest', 'thick', 'thin'],
      ['rest', 'thick', 'thin'],
      ['thick', 'thin'],
      ['thick'],
    ])
  })
})

describe('boxes moved apart', () => {
  test('have the least movement that order, heights and room allow', () => {
    const box = fc.record({
      want: fc.integer({ min: -40, max: 140 }),
      height: fc.integer({ min: 1, max: 12 }),
    })
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 8 }), (unsorted) => {
        const boxes = unsorted.toSorted((a, b) => a.want - b.want)
        const room = { top: 0, bottom: 100 }
        const above = boxes.map((_, i) => boxes.slice(0, i).reduce((sum, { height }) => sum + height, 0))
        const total = boxes.reduce((sum, { height }) => sum + height, 0)
        // Less what lies above, tops only must not fall: the isotonic regression by its max-min formula, within the room.
        const wished = boxes.map(({ want }, i) => want - (above[i] ?? 0))
        const mean = (from: number, to: number) =>
          wished.slice(from, to + 1).reduce((sum, value) => sum + value, 0) / (to - from + 1)
        const expected = boxes.map((_, i) => {
          const later = boxes.map((__, k) => k).slice(i)
          const least = Math.max(
            ...boxes.slice(0, i + 1).map((__, j) => Math.min(...later.map((k) => mean(j, k)))),
          )
          return Math.min(Math.max(least, room.top), room.bottom - total) + (above[i] ?? 0)
        })
        const tops = spread(boxes, room)
        expect(tops).toHaveLength(boxes.length)
        tops.forEach((top, i) => expect(top).toBeCloseTo(expected[i] ?? NaN, 9))
      }),
    )
  })
  test('begin at the top where they do not fit', () => {
    expect(
      spread(
        [
          { want: 3, height: 8 },
          { want: 4, height: 8 },
        ],
        { top: 2, bottom: 12 },
      ),
    ).toEqual([2, 10])
    expect(spread([], { top: 0, bottom: 9 })).toEqual([])
  })
})

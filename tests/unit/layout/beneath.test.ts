import { describe, expect, it } from 'vitest'
import { alongLine, placeEndLabels, seriesEnds } from '../../../src/domain/layout/endLabels.ts'
import type { LineLayout, MarkLayout } from '../../../src/domain/layout/FigureLayout.ts'
import { placeLimits } from '../../../src/domain/layout/limits.ts'
import { obstaclesOf } from '../../../src/domain/layout/obstacles.ts'
import { plot, frame, context, at } from '../../support/plotFrame.ts'
import { scoreAxis, words } from '../../support/sampleFigures.ts'

describe('words and what lies beneath', () => {
  const mark = (px: number, py: number, more = {}) => ({
    datum: 0,
    px,
    py,
    hollow: false,
    faded: false,
    atLeast: false,
    record: false,
    ...more,
  })
  const base = { series: 's', index: 0, tone: 'open', faded: false } as const
  const pointsAt = (faded: boolean, ...points: readonly ReturnType<typeof mark>[]): MarkLayout => ({
    ...base,
    faded,
    kind: 'points',
    shape: 'circle',
    radius: 4,
    points,
  })
  const line = (...run: readonly ReturnType<typeof at>[]): LineLayout => ({
    ...base,
    kind: 'line',
    dash: [],
    runs: [run],
    band: [],
    points: [],
    dots: [],
    shape: 'circle',
    radius: 4,
  })
  it('are counted: marks by weight, lines once each', () => {
    const found = obstaclesOf([
      pointsAt(false, mark(50, 50), mark(60, 50, { record: true })),
      pointsAt(true, mark(55, 55)),
    ])
    expect(found.marksIn({ x: 40, y: 40, width: 40, height: 20 })).toBeCloseTo(4.4)
    expect(found.marksIn({ x: 0, y: 40, width: 46, height: 20 })).toBe(0)
    expect(found.marksIn({ x: 0, y: 40, width: 46.1, height: 20 })).toBe(1)
    expect(found.marksAlong({ x: 0, y: 50 }, { x: 100, y: 50 })).toBe(2)
    expect(found.marksAlong({ x: 0, y: 52 }, { x: 100, y: 52 })).toBe(3)
    expect(found.marksAlong({ x: 0, y: 45.9 }, { x: 100, y: 45.9 })).toBe(0)
    const lines = obstaclesOf(
      [line(at(0, 0), at(10, 5), at(20, 5))],
      [
        [
          { x: 0, y: 10 },
          { x: 400, y: 10 },
        ],
      ],
    )
    expect(lines.linesIn({ x: 220, y: 95, width: 15, height: 10 })).toBe(1)
    expect(lines.linesIn({ x: 220, y: 101, width: 15, height: 10 })).toBe(0)
    expect(lines.linesIn({ x: 315, y: 5, width: 10, height: 10 })).toBe(1)
    expect(lines.linesAcross({ x: 250, y: 0 }, { x: 250, y: 160 })).toBe(2)
    expect(lines.linesAcross({ x: 250, y: 20 }, { x: 250, y: 90 })).toBe(0)
  })
  it('of staircases, spans, bars and crowds', () => {
    const steps: MarkLayout = {
      ...base,
      kind: 'steps',
      dash: [],
      runs: [[at(0, 0), at(10, 5)]],
      band: [],
      points: [mark(200, 100)],
      shape: 'circle',
      radius: 4,
    }
    const stairs = obstaclesOf([steps])
    expect(stairs.linesIn({ x: 150, y: 148, width: 5, height: 5 })).toBe(1)
    expect(stairs.linesIn({ x: 198, y: 120, width: 5, height: 5 })).toBe(1)
    expect(stairs.linesIn({ x: 145, y: 120, width: 10, height: 10 })).toBe(0)
    expect(stairs.marksIn({ x: 198, y: 98, width: 5, height: 5 })).toBe(3)
    const bar = { datum: 0, hollow: false, faded: false, hatched: false, atLeast: false }
    const bars = obstaclesOf([
      { ...base, kind: 'bars', columns: [{ ...bar, box: { x: 10, y: 20, width: 30, height: 40 } }] },
    ])
    expect([15, 25, 38, 55].map((y) => bars.linesIn({ x: 26, y, width: 5, height: 6 }))).toEqual([1, 0, 1, 0])
    const places = {
      datum: Int32Array.of(0, 1, 2),
      px: Float32Array.of(1, 2, 30),
      py: Float32Array.of(1, 2, 3),
    }
    const grid = { left: 0, top: 0, side: 4, columns: 9, rows: 9 }
    const crowd = obstaclesOf([
      { ...base, kind: 'cloud', radius: 4, places, grid, counts: new Uint32Array(81), squares: [] },
    ])
    expect(crowd.marksIn({ x: 0, y: 0, width: 24, height: 12 })).toBeCloseTo(1)
    expect(crowd.marksIn({ x: 12, y: 0, width: 24, height: 24 })).toBeCloseTo(1.5)
  })
  it('a limit is named at the quietest corner, and not at all beyond the plot', () => {
    const limited = (...levels: readonly number[]) => ({
      ...scoreAxis,
      limits: levels.map((level) => ({ at: level, label: words('abc') })),
    })
    const none = obstaclesOf([])
    const placed = placeLimits(limited(5, -1, 11), frame.y, plot, none, context)
    expect(placed.limits).toEqual([{ at: 5, y: 100 }])
    const [label] = placed.labels
    expect(label).toMatchObject({
      kind: 'limit',
      id: 'limit:5',
      series: null,
      tone: null,
      faded: false,
      leader: null,
    })
    expect(label?.text.box).toMatchObject({ x: 102, y: 90, height: 10 })
    const width = label?.text.box.width ?? 0
    const above = placeLimits(
      limited(5),
      frame.y,
      plot,
      obstaclesOf([pointsAt(false, mark(110, 94))]),
      context,
    )
    expect(above.labels[0]?.text.box).toMatchObject({ x: 298 - width, y: 90 })
    const both = obstaclesOf([pointsAt(false, mark(110, 94), mark(130, 94), mark(280, 94))])
    expect(placeLimits(limited(5), frame.y, plot, both, context).labels[0]?.text.box).toMatchObject({
      x: 102,
      y: 102,
    })
    expect(placeLimits(limited(10), frame.y, plot, none, context).labels[0]?.text.box).toMatchObject({
      x: 102,
      y: 52,
    })
    const edges = placeLimits(limited(10.04, 10.06, -0.04, -0.06), frame.y, plot, none, context)
    expect(edges.limits.map(({ at: level }) => level)).toEqual([10.04, -0.04])
    const two = placeLimits(limited(5, 5), frame.y, plot, none, context)
    expect(two.labels.map(({ text }) => [text.box.x, text.box.y])).toEqual([
      [102, 90],
      [102, 102],
    ])
    expect(placeLimits(scoreAxis, frame.y, plot, none, context)).toEqual({ limits: [], labels: [] })
  })

  describe('the name of a line', () => {
    it('has places along its last part, from the end backwards', () => {
      expect(alongLine(line(at(0, 0), at(20, 10)), plot, 20).map(({ x, y }) => [x, y])).toEqual([
        [300, 50],
        [280, 60],
        [260, 70],
        [240, 80],
        [220, 90],
      ])
      expect(alongLine(line(at(-3, 5), at(4, 5)), plot, 20).map(({ x }) => x)).toEqual([130, 110])
      expect(alongLine(line(at(18, 8), at(20, 20)), plot, 5).map(({ y }) => y)).toEqual([70])
      expect(alongLine(pointsAt(false), plot, 20)).toEqual([])
    })
    it('begins beside its end, in the order of the ends, with a line back where it stands off', () => {
      const marks = [
        { ...line(at(0, 0), at(20, 5)), series: 'a' },
        { ...line(at(0, 0), at(20, 5.2)), series: 'b', tone: 'rest' as const },
        { ...line(at(0, 0), at(15, 2)), series: 'c', faded: true },
      ]
      const ends = seriesEnds(marks, plot)
      expect(ends.map(({ at: place, isAtEdge }) => [place.x, place.y, isAtEdge])).toEqual([
        [300, 100, true],
        [300, 98, true],
        [250, 130, false],
      ])
      const frameOf = { x: 0, y: 0, width: 500, height: 200 }
      const place = (box = plot) =>
        placeEndLabels(ends, (id) => `Name ${id}`, { plot: box, frame: frameOf, ticks: [] }, context)
      const labels = place()
      expect(labels.map(({ id, tone, faded }) => [id, tone, faded])).toEqual([
        ['series:b', 'rest', false],
        ['series:a', 'open', false],
        ['series:c', 'open', true],
      ])
      expect(labels.map(({ text }) => [text.box.x, text.box.y])).toEqual([
        [307, 89],
        [307, 99],
        [307, 125],
      ])
      expect(labels.map(({ leader }) => leader)).toEqual([
        null,
        null,
        [
          { x: 253, y: 130 },
          { x: 304, y: 130 },
        ],
      ])
      // Where there is room for two, what is faded goes first, and then what is context.
      expect(place({ ...plot, height: 19 }).map(({ series: id }) => id)).toEqual(['b', 'a'])
      expect(place({ ...plot, height: 9 }).map(({ series: id }) => id)).toEqual(['a'])
    })
  })
})

import { describe, expect, test } from 'vitest'
import type { Point, Rect } from '../../../src/domain/layout/geometry.ts'
import type { Obstacles } from '../../../src/domain/layout/obstacles.ts'
import {
  afterEnd,
  aroundMark,
  beforeEnd,
  type Direction,
  type LabelRequest,
  placeLabels,
} from '../../../src/domain/layout/placeLabels.ts'

/** Four letters of five pixels in type of ten; the mark stands at 100, 100 and has a radius of four. */
const ask = (more: Partial<LabelRequest> = {}): LabelRequest => ({
  id: 'one',
  kind: 'datum',
  series: 's',
  tone: 'open',
  faded: false,
  spec: { lines: ['Abcd'], fontSize: 10, weight: 400, leading: 1 },
  mark: { x: 100, y: 100 },
  radius: 4,
  prefer: ['e'],
  ...more,
})
const measure = (text: string) => text.length * 5
const clear: Obstacles = { marksIn: () => 0, linesIn: () => 0, linesAcross: () => 0, marksAlong: () => 0 }
const wide = { x: 0, y: 0, width: 200, height: 200 }
type Room = Parameters<typeof placeLabels>[1]
const room = (more: Partial<Room> = {}): Room => ({
  bounds: wide,
  taken: [],
  obstacles: clear,
  measure,
  mostNamed: 9,
  ...more,
})
const boxOf = (request: LabelRequest, more: Partial<Room> = {}) =>
  placeLabels([request], room(more))[0]?.text.box
/** Where the words begin, right of the mark if they do; null without a place. */
const leftOf = (request: LabelRequest, more: Partial<Room> = {}) => boxOf(request, more)?.x ?? null
const isEast = (box: Rect) => box.x > 100
const sideOf = (cost: Partial<Obstacles>, more: Partial<LabelRequest> = {}) => {
  const left = leftOf(ask({ prefer: ['e', 'w'], ...more }), { obstacles: { ...clear, ...cost } })
  return left === null ? null : left > 100 ? 'e' : 'w'
}

describe('words beside a mark', () => {
  test('stand a quarter of the type off its edge in each direction, closer by the air above and below letters', () => {
    const at = (direction: Direction) => boxOf(ask({ prefer: [direction] }))
    const near = (x: number, y: number) => ({
      x: expect.closeTo(x, 9),
      y: expect.closeTo(y, 9),
      width: 20,
      height: 10,
    })
    // 6.5 to the side; 5.1 up and down; 0.71 of both aslant.
    expect(at('e')).toEqual(near(106.5, 95))
    expect(at('w')).toEqual(near(73.5, 95))
    expect(at('n')).toEqual(near(90, 84.9))
    expect(at('s')).toEqual(near(90, 105.1))
    expect(at('ne')).toEqual(near(104.615, 86.379))
    expect(at('se')).toEqual(near(104.615, 103.621))
    expect(at('nw')).toEqual(near(75.385, 86.379))
    expect(at('sw')).toEqual(near(75.385, 103.621))
  })
  test('are aligned to the mark and carry what they were asked with', () => {
    const anchors = (['e', 'se', 'n', 's', 'w', 'nw'] as const).map(
      (direction) => placeLabels([ask({ prefer: [direction] })], room())[0]?.text.anchor,
    )
    expect(anchors).toEqual(['start', 'start', 'middle', 'middle', 'end', 'end'])
    expect(
      placeLabels([ask({ kind: 'event', tone: null, series: null, faded: true })], room()),
    ).toMatchObject([{ id: 'one', kind: 'event', tone: null, series: null, faded: true, leader: null }])
  })
  test('stand in the first direction that is liked, one step of which costs three halves', () => {
    expect(sideOf({})).toBe('e')
    expect(leftOf(ask({ prefer: ['w', 'e'] }))).toBe(73.5)
    expect(aroundMark).toHaveLength(8)
    expect(new Set(aroundMark).size).toBe(8)
    expect([aroundMark[0], afterEnd[0], beforeEnd[0]]).toEqual(['nw', 'e', 'nw'])
    expect(beforeEnd.filter((direction) => direction.includes('e'))).toEqual([])
  })
})

describe('what words would cover', () => {
  const east = (amount: number) => (box: Rect) => (isEast(box) ? amount : 0)
  test('costs forty a mark', () => {
    expect([sideOf({ marksIn: east(0.0374) }), sideOf({ marksIn: east(0.0376) })]).toEqual(['e', 'w'])
  })
  test('costs thirteen a line, and fifty one under the name of a series', () => {
    expect([sideOf({ linesIn: east(0.115) }), sideOf({ linesIn: east(0.116) })]).toEqual(['e', 'w'])
    const series = { kind: 'series' } as const
    expect([sideOf({ linesIn: east(0.0299) }, series), sideOf({ linesIn: east(0.0301) }, series)]).toEqual([
      'e',
      'w',
    ])
  })
  test('is sought a little around them', () => {
    const asked: Rect[] = []
    boxOf(ask(), {
      obstacles: {
        ...clear,
        linesIn: (box) => (asked.push(box) > 9 ? 1 : 0),
        marksIn: (box) => (asked.push(box) > 9 ? 1 : 0),
      },
    })
    const around = { x: expect.closeTo(104.3), y: expect.closeTo(92.8), width: 24.4, height: 14.4 }
    expect(asked.slice(0, 2)).toEqual([around, around])
  })
  test('leaves no words at all from ninety on', () => {
    // The place itself costs 1.375, one nine tenths of the type off 4.95.
    const dear = (amount: number) => leftOf(ask(), { obstacles: { ...clear, marksIn: () => amount } })
    expect([dear(2.215), dear(2.216)]).toEqual([106.5, null])
  })

  // Near the mark there is no room: words stand 1.7 of the type off, at the end of a hairline.
  const far = {
    ...clear,
    linesIn: (box: Rect) => (box.x < 118.7 && box.x + box.width > 81.3 ? 99 : 0),
  }
  const leaderSide = (cost: Partial<Obstacles>) => {
    const left = leftOf(ask({ prefer: ['e', 'w'] }), { obstacles: { ...far, ...cost } })
    return left === 121 ? 'e' : left === 59 ? 'w' : left
  }
  const eastward = (amount: number) => (a: Point, b: Point) => (b.x > a.x ? amount : 0)
  test('and what their hairline runs over: six a line, five a mark', () => {
    expect(leaderSide({})).toBe('e')
    expect([
      leaderSide({ linesAcross: eastward(0.249) }),
      leaderSide({ linesAcross: eastward(0.251) }),
      leaderSide({ marksAlong: eastward(0.299) }),
      leaderSide({ marksAlong: eastward(0.301) }),
    ]).toEqual(['e', 'w', 'e', 'w'])
    // Without a hairline nothing is asked.
    expect(sideOf({ linesAcross: () => 99, marksAlong: () => 99 })).toBe('e')
  })
  test('a hairline leads from beside the mark to just before the words', () => {
    const leader = (prefer: Direction) =>
      placeLabels([ask({ prefer: [prefer] })], room({ obstacles: far }))[0]?.leader
    expect(leader('e')).toEqual([
      { x: 105, y: 100 },
      { x: 119, y: 100 },
    ])
    expect(leader('w')).toEqual([
      { x: 95, y: 100 },
      { x: 81, y: 100 },
    ])
  })
  test('a hairline to words above ends at their letters, a fifth of the type within their box', () => {
    const blocked = { ...clear, linesIn: (box: Rect) => (box.y + box.height > 89 ? 99 : 0) }
    const [label] = placeLabels([ask({ prefer: ['n'] })], room({ obstacles: blocked }))
    // 1.7 of the type and the radius, less the air: 19.6 up to the foot of the words, whose letters end two higher.
    expect(label?.text.box.y).toBeCloseTo(70.4, 9)
    expect(label?.leader).toEqual([
      { x: 100, y: expect.closeTo(95, 9) },
      { x: 100, y: expect.closeTo(80.4, 9) },
    ])
  })
  test('distance costs 0.55 a pixel', () => {
    // Nine pixels cost 4.95, two and a half 1.375: 3.575 dearer.
    const near = (amount: number) =>
      leftOf(ask(), { obstacles: { ...clear, marksIn: (box) => (box.x < 107 ? amount : 0) } })
    expect([near(0.0893), near(0.0895)]).toEqual([106.5, 113])
  })
})

describe('words keep off', () => {
  test('what is taken, at the first of seven distances that has room', () => {
    // Above the middle, where no hairline runs.
    const beyond = (edge: number) => leftOf(ask(), { taken: [{ x: 80, y: 90, width: edge - 80, height: 6 }] })
    const steps = [
      104.3, 104.4, 110.8, 110.9, 118.8, 118.9, 128.8, 128.9, 141.8, 141.9, 157.8, 157.9, 176.8, 176.9,
    ]
    expect(steps.map(beyond)).toEqual([
      106.5,
      113,
      113,
      121,
      121,
      131,
      131,
      144,
      144,
      160,
      160,
      179,
      179,
      null,
    ])
  })
  test('the bounds, but for half a pixel', () => {
    const within = (width: number) => leftOf(ask(), { bounds: { ...wide, width } })
    expect([within(126), within(125.9)]).toEqual([106.5, null])
  })
  test('words and hairlines that stand, which a hairline does not cross either', () => {
    const standing = (...leader: readonly [Point, Point]) =>
      leftOf(ask({ prefer: ['e', 'w'] }), { leaders: [leader] })
    expect(standing({ x: 110, y: 0 }, { x: 110, y: 94 })).toBe(106.5)
    expect(standing({ x: 110, y: 0 }, { x: 110, y: 96 })).toBe(73.5)
    expect(standing({ x: 127, y: 0 }, { x: 127, y: 200 })).toBe(106.5)
    expect(standing({ x: 126, y: 0 }, { x: 126, y: 200 })).toBe(73.5)
  })
  test('marks that have other names, and those names', () => {
    const other = (x: number, y: number) =>
      placeLabels(
        [ask({ prefer: ['e', 'w'] }), ask({ id: 'two', mark: { x, y }, prefer: ['e'] })],
        room(),
      ).map(({ id, text }) => [id, Math.round(text.box.x * 10) / 10])
    expect(other(131, 100)).toEqual([
      ['one', 106.5],
      ['two', 137.5],
    ])
    // The first would stand on the second's mark.
    expect(other(130, 100)).toEqual([
      ['one', 73.5],
      ['two', 136.5],
    ])
    // The second would touch the first: 126.5 and 2.2 around the other.
    expect(other(122.3, 112)).toEqual([
      ['one', 106.5],
      ['two', 128.8],
    ])
    expect(other(122.1, 111)).toEqual([
      ['one', 106.5],
      ['two', 135.1],
    ])
  })
  test('others’ marks and words with their hairlines', () => {
    const far = { ...clear, linesIn: (box: Rect) => (box.x < 118.7 && box.x + box.width > 81.3 ? 99 : 0) }
    const sides = (mark: Point, radius: number) =>
      placeLabels(
        [ask({ prefer: ['e', 'w'] }), ask({ id: 'two', mark, radius, prefer: ['s'] })],
        room({ obstacles: far }),
      )[0]?.text.box.x
    expect(sides({ x: 110, y: 110 }, 9.9)).toBe(121)
    expect(sides({ x: 110, y: 110 }, 10)).toBe(59)
    const across = (taken: Rect) => leftOf(ask({ prefer: ['e', 'w'] }), { obstacles: far, taken: [taken] })
    expect(across({ x: 110, y: 90, width: 4, height: 9.9 })).toBe(121)
    expect(across({ x: 110, y: 90, width: 4, height: 10 })).toBe(59)
  })
  test('other hairlines with theirs, and with their words', () => {
    // The first stands north of its mark with a hairline up; the second has one to the east, which would cross it.
    const pair = (at: Point) => {
      const obstacles = {
        ...clear,
        linesIn: (box: Rect) => {
          const isFirst = box.x < 99 && box.x + box.width > 101 && box.y < 100
          if (isFirst) return box.y + box.height > 89 ? 99 : 0
          return Math.abs(box.x + box.width / 2 - at.x) < 30 ? 99 : 0
        },
      }
      const labels = placeLabels(
        [ask({ prefer: ['n'] }), ask({ id: 'two', mark: at, prefer: ['e', 'w'] })],
        room({ obstacles, bounds: { x: -200, y: 0, width: 600, height: 200 } }),
      )
      return labels.map(({ id, text }) => [id, text.box.x])
    }
    expect(pair({ x: 92, y: 110 })).toEqual([
      ['one', 90],
      ['two', 113],
    ])
    expect(pair({ x: 92, y: 90 })).toEqual([
      ['one', 90],
      ['two', 51],
    ])
    // Through the words of the first.
    expect(pair({ x: 86, y: 75 })).toEqual([
      ['one', 90],
      ['two', 45],
    ])
  })
})

describe('how many are named', () => {
  const row = (kind: LabelRequest['kind']) =>
    Array.from({ length: 4 }, (_, i) => ask({ id: `${i}`, kind, mark: { x: 20 + i * 40, y: 100 } }))
  test('marks are no more than there may be, most important first', () => {
    const ids = (mostNamed: number) => placeLabels(row('datum'), room({ mostNamed })).map(({ id }) => id)
    expect([ids(0), ids(1), ids(3), ids(9)]).toEqual([[], ['0'], ['0', '1', '2'], ['0', '1', '2', '3']])
  })
  test('names of series and events do not count', () => {
    expect(placeLabels([...row('series'), ...row('event')], room({ mostNamed: 0 }))).toHaveLength(8 - 4)
    const mixed = [...row('series').slice(0, 2), ...row('datum').slice(2)]
    expect(placeLabels(mixed, room({ mostNamed: 1 })).map(({ id }) => id)).toEqual(['0', '1', '2'])
  })
  test('one without a place leaves its turn', () => {
    const [first, ...others] = row('datum')
    const nowhere = { ...(first ?? ask()), mark: { x: 500, y: 500 } }
    expect(placeLabels([nowhere, ...others], room({ mostNamed: 2 })).map(({ id }) => id)).toEqual(['1', '2'])
  })
})

describe('other places of a name', () => {
  const near = (at: Point) => (box: Rect) => (Math.abs(box.x + box.width / 2 - at.x) < 40 ? 99 : 0)
  test('are taken in turn: above, below, at two distances', () => {
    const obstacles = { ...clear, marksIn: near({ x: 100, y: 100 }) }
    const bounds = { x: 0, y: 0, width: 400, height: 200 }
    const place = (
      more: Partial<Room> = {},
      also: readonly Point[] = [
        { x: 200, y: 100 },
        { x: 300, y: 60 },
      ],
    ) => boxOf(ask({ also, prefer: ['e', 'w', 'n', 's'] }), { obstacles, bounds, ...more })
    expect(place()).toMatchObject({ x: 190, y: expect.closeTo(84.9, 9) })
    const above = { x: 180, y: 80, width: 40, height: 15 }
    // Above the second costs eight, below the first seven and a step of 1.5.
    expect(place({ taken: [above] })).toMatchObject({ x: 290, y: expect.closeTo(44.9, 9) })
    const alone = [{ x: 200, y: 100 }]
    expect(place({ taken: [above] }, alone)).toMatchObject({ x: 190, y: expect.closeTo(105.1, 9) })
    const strips = (edge: number) => [
      { x: 150, y: edge, width: 100, height: 6 },
      { x: 150, y: 110, width: 100, height: 80 },
    ]
    // At nine tenths of the type off the words end at 88.4, and 2.2 around them must be free; else they stand far off the mark.
    expect(place({ taken: strips(90.7) }, alone)?.y).toBeCloseTo(78.4, 9)
    expect(place({ taken: strips(90.5) }, alone)?.x).toBe(49)
  })
  test('cost seven and more, so that the mark itself comes first', () => {
    const at = (amount: number) =>
      leftOf(ask({ also: [{ x: 200, y: 100 }] }), {
        obstacles: { ...clear, marksIn: (box) => (box.x < 150 ? amount : 0) },
        bounds: { x: 0, y: 90, width: 400, height: 200 },
      })
    // Below the other place: seven, 1.375 and a step of 1.5, against 1.375 and what lies beneath.
    expect([at(0.212), at(0.213)]).toEqual([106.5, 190])
  })
})

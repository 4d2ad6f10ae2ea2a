import { describe, expect, test } from 'vitest'
import type { FigureEvent } from '../../../src/domain/figure/Figure.ts'
import type { TickContext } from '../../../src/domain/layout/axisTicks.ts'
import { sizesOf } from '../../../src/domain/layout/density.ts'
import { eventStrip, isPlace, placeEvents, stripLabels } from '../../../src/domain/layout/events.ts'
import { overlaps } from '../../../src/domain/layout/geometry.ts'
import type { Scale } from '../../../src/domain/layout/scale.ts'
import { words } from '../../support/sampleFigures.ts'

/** Ten pixels a day from 100 on; a character is ten pixels wide and a line twenty high. */
const x: Scale = { kind: 'linear', domain: [0, 50], range: [100, 600] }
const y: Scale = { kind: 'linear', domain: [0, 100], range: [400, 100] }
const frame = { x: 0, y: 0, width: 620, height: 500 }
const plot = { x: 100, y: 100, width: 500, height: 300 }
const context: TickContext = {
  sizes: { ...sizesOf('page', 900), label: 10, leading: 2, gap: 8 },
  words: {
    show: (value) => ('key' in value ? JSON.stringify(value.values['text']).slice(7, -2) : ''),
    number: String,
  },
  measure: (text) => text.length * 10,
}
const event = (id: string, at: number, more: Partial<FigureEvent> = {}): FigureEvent => ({
  id,
  kind: 'context',
  x: at,
  label: words(id),
  ...more,
})
const strip = (...events: readonly FigureEvent[]) => eventStrip(events, x, plot, frame, context)
const placed = (...events: readonly FigureEvent[]) => placeEvents(events, strip(...events), x, y, plot)

test('crossings and notes of the reader that have a height are places, and nothing else is', () => {
  const kinds = ['crossing', 'reader', 'context', 'caution', 'as-of'] as const
  expect(kinds.map((kind) => isPlace(event('e', 1, { kind, y: 5 })))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
  expect(kinds.map((kind) => isPlace(event('e', 1, { kind })))).toEqual([false, false, false, false, false])
})

describe('the words of events', () => {
  test('begin half a gap behind their line, on the foot of the strip', () => {
    const { height, air, labels } = strip(event('abc', 10))
    expect(labels).toMatchObject([
      { x: 200, text: { lines: ['abc'], anchor: 'start', box: { x: 204, y: -20, width: 30, height: 20 } } },
    ])
    expect([height, air]).toEqual([24, 4])
  })

  test('end within the frame', () => {
    expect(strip(event('abcdef', 49)).labels[0]?.text.box).toMatchObject({ x: 560, width: 60 })
  })

  test('stand above one another where they would touch, the right one lowest, and beside one another where not', () => {
    const rows = (...events: readonly FigureEvent[]) =>
      Object.fromEntries(strip(...events).labels.map(({ event: { id }, text }) => [id, text.box.y]))
    // 30 wide from 204 to 234, with a gap on either side.
    expect(rows(event('abc', 10), event('def', 15))).toEqual({ def: -20, abc: -20 })
    expect(rows(event('abc', 10), event('def', 12))).toEqual({ def: -20, abc: -40 })
    expect(rows(event('abc', 10), event('def', 12), event('ghi', 14))).toEqual({
      ghi: -20,
      def: -40,
      abc: -60,
    })
    // The line of a higher one would strike through words that begin left of it: those stand higher still.
    const { labels } = strip(event('abcdefghij', 10), event('def', 18), event('ghi', 20))
    for (const one of labels)
      for (const other of labels)
        if (one !== other) {
          expect(overlaps(one.text.box, other.text.box)).toBe(false)
          const isUnder = one.text.box.y > other.text.box.y
          const box = one.text.box
          if (isUnder) expect(other.x > box.x - 2 && other.x < box.x + box.width + 2).toBe(false)
        }
  })

  test('stand higher where they would touch others, with a gap', () => {
    // Words ten wide, eight off those that begin at 304.
    const rows = (left: number) => {
      const [, other] = strip(event('abc', 20), event('x', left)).labels
      return other?.text.box.y
    }
    expect([rows(19.9), rows(19), rows(15)]).toEqual([-40, -40, -20])
  })

  test('are not where their line would strike through words that were moved to the left of theirs', () => {
    // At the edge of the frame the words of the right one begin at 540, its line is at 600.
    const named = (at: number) =>
      strip(event('abcdefgh', 50), event('x', at)).labels.map(({ event: { id }, text }) => [id, text.box.y])
    expect(named(43.9)).toEqual([['abcdefgh', -20]])
    expect(named(43.8)).toEqual([
      ['abcdefgh', -20],
      ['x', -40],
    ])
  })

  test('are five lines at most, what has no room is not named', () => {
    const crowd = Array.from({ length: 8 }, (_, i) => event(`e${i}xxxxxxxx`, 20 + i * 0.5))
    const { labels, height } = strip(...crowd)
    expect(labels).toHaveLength(5)
    expect(height).toBe(104)
  })

  test('are broken to two fifths of the frame, and take their lines', () => {
    const { labels } = strip(event('aaaaaaaaaaaaaaa bbbbbbbbbbbbbbb', 5))
    expect(labels[0]?.text).toMatchObject({
      lines: ['aaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbb'],
      box: { y: -40, height: 40 },
    })
  })

  test('of places, and of what lies beyond the axis, are none', () => {
    expect(
      strip(event('p', 10, { kind: 'crossing', y: 5 }), event('before', -1), event('after', 51)),
    ).toEqual({
      height: 0,
      air: 0,
      labels: [],
    })
    expect(strip(event('span', -10, { xEnd: 5 })).labels).toMatchObject([{ x: 100 }])
    expect(strip(event('gone', -10, { xEnd: -5 })).labels).toEqual([])
    expect(strip(event('edge', 0), event('other', 50)).labels).toHaveLength(2)
  })

  test('move with the plot', () => {
    const one = strip(event('abc', 10), event('mine', 40, { kind: 'reader' }))
    expect(stripLabels(one, plot)).toMatchObject([
      { kind: 'event', id: 'event:mine', tone: 'reader', series: null, faded: false, leader: null },
      { kind: 'event', id: 'event:abc', tone: null, text: { box: { x: 204, y: 76, width: 30, height: 20 } } },
    ])
    const [, abc] = stripLabels(one, plot)
    expect((abc?.text.y ?? 0) - (one.labels[1]?.text.y ?? 0)).toBe(96)
  })
})

describe('events in the plot', () => {
  test('are lines from their words to the foot, or from the top where they have none', () => {
    expect(placed(event('abc', 10))).toEqual([
      { id: 'abc', kind: 'context', span: null, line: { x: 200, y1: 76, y2: 400 }, point: null },
    ])
    const [bare] = placeEvents([event('abc', 10)], strip(), x, y, plot)
    expect(bare?.line).toEqual({ x: 200, y1: 100, y2: 400 })
  })

  test('are spans as far as they are in sight', () => {
    const spans = [
      event('in', 10, { xEnd: 20 }),
      event('out', 40, { xEnd: 90 }),
      event('early', -10, { xEnd: 5 }),
    ]
    expect(placed(...spans).map(({ span }) => span)).toEqual([
      { x: 200, y: 100, width: 100, height: 300 },
      { x: 500, y: 100, width: 100, height: 300 },
      { x: 100, y: 100, width: 50, height: 300 },
    ])
    expect(placed(event('meet', 10, { xEnd: 20, kind: 'crossing' }))[0]?.span).toBeNull()
  })

  test('are places with their interval, cut at the plot and open where it goes on', () => {
    const at = (interval: readonly [number | null, number | null] | undefined) =>
      placed(event('m', 20, { kind: 'crossing', y: 50, interval }))[0]?.point
    expect(at(undefined)).toEqual({ x: 300, y: 250, interval: null })
    expect(at([10, 30])?.interval).toEqual({ from: 200, to: 400, openFrom: false, openTo: false })
    expect(at([0, 50])?.interval).toEqual({ from: 100, to: 600, openFrom: false, openTo: false })
    expect(at([-1, 51])?.interval).toEqual({ from: 100, to: 600, openFrom: true, openTo: true })
    expect(at([null, null])?.interval).toEqual({ from: 100, to: 600, openFrom: true, openTo: true })
  })

  test('above or below the plot are left out, on its edge they are not', () => {
    const heights = [-1, 0, 100, 101].map(
      (height) => placed(event('m', 20, { kind: 'reader', y: height })).length,
    )
    expect(heights).toEqual([0, 1, 1, 0])
    expect(placed(event('far', 90))).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import type { Datum, Panel, Series } from '../../../src/domain/figure/Figure.ts'
import { datumRequests, mostNamedIn } from '../../../src/domain/layout/datumLabels.ts'
import type { MarkLayout } from '../../../src/domain/layout/FigureLayout.ts'
import { pinsOf } from '../../../src/domain/layout/pins.ts'
import { aroundMark } from '../../../src/domain/layout/placeLabels.ts'
import {
  barsMark,
  cloudMark,
  fitMark,
  intervalsMark,
  lineMark,
  place,
  pointsMark,
  stackMark,
  stepsMark,
} from '../../support/handMarks.ts'
import { context as plain, plot } from '../../support/plotFrame.ts'
import { datum, fit, panel, plainWords, scoreAxis, series } from '../../support/sampleFigures.ts'

const context = { ...plain, words: plainWords }
const d = (id: string, more: Partial<Datum> = {}) => datum(id, 1, 1, { name: { en: `Name ${id}` }, ...more })
const ranked = (id: string, labelRank: number, more: Partial<Datum> = {}) => d(id, { labelRank, ...more })
const ask = (all: readonly Series[], marks: readonly MarkLayout[], more: Partial<Panel> = {}) =>
  datumRequests(panel(all, more), marks, plot, context)
const idsOf = (...given: Parameters<typeof ask>) => ask(...given).map(({ id }) => id)
const at = (index: number, px = 10, more: Parameters<typeof place>[2] = {}) =>
  place(px, 20, { datum: index, ...more })

test('a plot names a mark for seventy-five squares of its type, and three at least', () => {
  const named = (width: number, height: number) => mostNamedIn({ x: 0, y: 0, width, height }, 10)
  expect([named(300, 100), named(299, 100), named(750, 100), named(10, 10)]).toEqual([4, 3, 10, 3])
  expect(mostNamedIn({ x: 0, y: 0, width: 600, height: 100 }, 20)).toBe(3)
  expect(mostNamedIn({ x: 0, y: 0, width: 1_200, height: 100 }, 20)).toBe(4)
})

describe('marks that want a name', () => {
  const points = series('points', [ranked('b', 7), d('plain'), ranked('a', 3)], { id: 'p', tone: 'closed' })
  test('are those with a rank, the smallest first, each with all that its label needs', () => {
    const mark = pointsMark([at(0, 30), at(1), at(2, 50, { faded: true })])
    const [first, second, ...others] = ask([points], [mark])
    expect(others).toEqual([])
    expect(second?.id).toBe('datum:p:b')
    expect(first).toEqual({
      id: 'datum:p:a',
      kind: 'datum',
      series: 'p',
      tone: 'closed',
      faded: true,
      spec: { lines: ['Name a'], fontSize: 10, weight: 400, leading: 0.92 },
      mark: { x: 50, y: 20 },
      radius: 4,
      prefer: aroundMark,
    })
  })
  test('have a name of thirteen times the type at most to a line', () => {
    const named = (name: string) =>
      ask([series('points', [ranked('a', 0, { name: { en: name } })])], [pointsMark([at(0)])])[0]?.spec.lines
    // 130 pixels are 26 letters.
    expect(named('Abcdefghijkl Abcdefghijklm')).toHaveLength(1)
    expect(named('Abcdefghijklm Abcdefghijklm')).toHaveLength(2)
  })
  test('of equal rank come in the order of their series', () => {
    const all = ['x', 'y'].map((id) => series('points', [ranked(id, 5)], { id }))
    const marks = [pointsMark([at(0)], { index: 1 }), pointsMark([at(0)])]
    expect(idsOf(all, marks)).toEqual(['datum:x:x', 'datum:y:y'])
  })
  test('stand at their marks: larger ones of records, spans by their middle, bars by their top', () => {
    const one = (mark: 'points' | 'line' | 'steps' | 'intervals' | 'bars', drawn: MarkLayout) => {
      const [request] = ask([series(mark, [ranked('a', 0)])], [drawn])
      return request && [request.mark.x, request.mark.y, request.radius]
    }
    expect(one('points', pointsMark([at(0, 30, { record: true })]))).toEqual([30, 20, 4.6])
    expect(one('line', lineMark([], { points: [at(0, 30)], radius: 3 }))).toEqual([30, 20, 3])
    expect(one('steps', stepsMark([], { points: [at(0, 30, { record: true })], radius: 10 }))).toEqual([
      30, 20, 11.5,
    ])
    expect(one('intervals', intervalsMark([[0, 30, 50, 20]]))).toEqual([40, 20, 3])
    expect(one('bars', barsMark([{ x: 30, y: 20, width: 8, height: 50 }]))).toEqual([34, 20, 1])
  })
  test('are none of fits, layers and crowds, of rows, and of a series that is not there', () => {
    const stack = series('stack', [ranked('a', 0)])
    expect(idsOf([stack], [stackMark([[[0, 10, 20, 30]]])])).toEqual([])
    expect(idsOf([points], [cloudMark([[0, 10, 20]])])).toEqual([])
    expect(idsOf([fit([1], () => 1, 1)], [fitMark([])])).toEqual([])
    expect(idsOf([fit([1], () => 1, 1)], [pointsMark([at(0)])])).toEqual([])
    expect(idsOf([points], [pointsMark([at(0)], { index: 1 })])).toEqual([])
    const lanes = { y: { ...scoreAxis, quantity: 'lane' } as const }
    expect(idsOf([points], [pointsMark([at(0)])], lanes)).toEqual([])
  })
  test('are named once for one model on one day, by the larger of its marks', () => {
    const all = [
      series('points', [ranked('a', 1)], { id: 'small' }),
      series('steps', [ranked('a', 2)], { id: 'large' }),
      series('points', [ranked('a', 3, { x: 2 })], { id: 'later' }),
    ]
    const marks = (first: number, second: number) => [
      pointsMark([at(0)], { radius: first }),
      stepsMark([], { index: 1, radius: second, points: [at(0)] }),
      pointsMark([at(0)], { index: 2 }),
    ]
    expect(idsOf(all, marks(4, 5))).toEqual(['datum:large:a', 'datum:later:a'])
    expect(idsOf(all, marks(5, 4))).toEqual(['datum:small:a', 'datum:later:a'])
    expect(idsOf(all, marks(4, 4))).toEqual(['datum:small:a', 'datum:later:a'])
  })
  test('leave those that the reader holds to their pins, in whatever series they are', () => {
    const all = [
      series('points', [ranked('a', 1), ranked('b', 2)], { id: 'p' }),
      series('steps', [d('a', { pin: 0 })], { id: 's' }),
      fit([1], () => 1, 1),
    ]
    expect(idsOf(all, [pointsMark([at(0), at(1)])])).toEqual(['datum:p:b'])
  })
  test('are twice as many as have room at most', () => {
    const many = series(
      'points',
      Array.from({ length: 9 }, (_, i) => ranked(`${i}`, 9 - i)),
    )
    const marks = [pointsMark(many.mark === 'points' ? many.data.map((_, i) => at(i)) : [])]
    expect(idsOf([many], marks)).toEqual([8, 7, 6, 5, 4, 3].map((i) => `datum:points:${i}`))
  })
})

describe('pins', () => {
  const pinned = (all: readonly Series[], marks: readonly MarkLayout[]) => pinsOf(panel(all), marks, context)
  const data = [d('a', { pin: 2 }), d('b'), d('c', { pin: 0 })]
  test('stand where their marks are, and are named with their letter, in the order of the letters', () => {
    const { pins, requests } = pinned(
      [series('points', data, { id: 'p', tone: 'closed' })],
      [pointsMark([at(0, 30), at(1), at(2, 50, { record: true })], { series: 'p', tone: 'closed' })],
    )
    expect(pins).toEqual([
      { pin: 2, series: 'p', datum: 'a', x: 30, y: 20, radius: 4, box: null },
      { pin: 0, series: 'p', datum: 'c', x: 50, y: 20, radius: 4.6, box: null },
    ])
    expect(requests).toEqual([
      {
        id: 'datum:p:c',
        kind: 'datum',
        series: 'p',
        tone: 'closed',
        faded: false,
        spec: { lines: ['A Name c'], fontSize: 10, weight: 600, leading: 0.92 },
        mark: { x: 50, y: 20 },
        radius: 7.6,
        prefer: aroundMark,
      },
      expect.objectContaining({ id: 'datum:p:a', radius: 7 }),
    ])
    expect(requests[1]?.spec.lines).toEqual(['C Name a'])
  })
  test('have two lines of name at most', () => {
    const [name, other] = ['Abcdefghijklmnop', 'Bbcdefghijklmnop']
    const long = [d('a', { pin: 0, name: { en: `${name} ${other} ${name}` } })]
    const [request] = pinned([series('points', long)], [pointsMark([at(0)])]).requests
    expect(request?.spec.lines).toEqual([`A ${name}`, other])
    // 26 letters, of which two are the pin's, have room on one line.
    const exact = [d('a', { pin: 0, name: { en: 'Abcdefghijk Abcdefghijkl' } })]
    expect(pinned([series('points', exact)], [pointsMark([at(0)])]).requests[0]?.spec.lines).toHaveLength(1)
  })
  test('stand on marks of every kind that is one', () => {
    const placed = (mark: 'line' | 'steps' | 'intervals' | 'bars' | 'stack' | 'points', drawn: MarkLayout) =>
      pinned([series(mark, data)], [drawn]).pins.map(({ x, y, radius, box }) => [x, y, radius, box])
    expect(placed('line', lineMark([], { points: [at(0, 30)], radius: 3 }))).toEqual([[30, 20, 3, null]])
    expect(placed('steps', stepsMark([], { points: [at(2, 30, { record: true })], radius: 10 }))).toEqual([
      [30, 20, 11.5, null],
    ])
    expect(placed('intervals', intervalsMark([[0, 30, 50, 20]]))).toEqual([
      [40, 20, 3, { x: 30, y: 17, width: 20, height: 6 }],
    ])
    const box = { x: 30, y: 20, width: 8, height: 50 }
    expect(placed('bars', barsMark([box]))).toEqual([[34, 45, 4, box]])
    expect(
      placed(
        'stack',
        stackMark([
          [
            [-1, 5, 10, 30],
            [0, 10, 20, 40],
          ],
        ]),
      ),
    ).toEqual([[10, 30, 4, null]])
    expect(placed('points', cloudMark([[0, 10, 20]]))).toEqual([])
  })
  test('are none where nothing is held, and of fits', () => {
    expect(pinned([series('points', [d('a')])], [pointsMark([at(0)])])).toEqual({ pins: [], requests: [] })
    expect(pinned([fit([1], () => 1, 1)], [fitMark([])]).pins).toEqual([])
    expect(pinned([series('points', data)], [pointsMark([at(0)], { index: 4 })]).pins).toEqual([])
  })
})

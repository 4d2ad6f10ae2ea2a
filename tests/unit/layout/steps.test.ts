import { describe, expect, test } from 'vitest'
import type { Figure, FigureEvent, FitSeries, Series, Tone } from '../../../src/domain/figure/Figure.ts'
import { stepsOf } from '../../../src/domain/layout/stepsOf.ts'
import { layoutOf, panelOf } from '../../support/handMarks.ts'
import { datum, figureOf, fit, panel, series, words } from '../../support/sampleFigures.ts'

const points = (id: string, tone: Tone = 'rest') => series('points', [datum(id, 1, 1)], { id, tone })
const event = (kind: FigureEvent['kind']): FigureEvent => ({ id: kind, kind, x: 5, label: words(kind) })
const scale = (domain: readonly [number, number]) => ({ kind: 'linear', domain, range: [0, 1] }) as const
const drawn = {
  ...panelOf([]),
  x: { scale: scale([-3, 30]), ticks: [], title: null },
  y: { scale: scale([7, 50]), ticks: [], title: null },
}
const build = (all: readonly Series[], events: readonly FigureEvent[] = []) =>
  stepsOf(figureOf(panel(all, { events })), layoutOf(drawn))
const shown = (...given: Parameters<typeof build>) =>
  build(...given).map(({ figure, concealed }) =>
    figure.panels[0].series.map(({ id }) => id).filter((id) => !concealed.has(id)),
  )
const trend = (id: string) => fit([0, 10, 20], (x) => x, 10, { id })
const xs = (one: Series | undefined) => (one?.mark === 'fit' ? one.curve.map(({ x }) => x) : [])

describe('the states of a figure of open and closed', () => {
  const all = [points('a', 'open'), points('b', 'closed'), points('c'), trend('f')]
  test('go from axes to closed, open, the rest, trends as far as there are data, and the forecast', () => {
    expect(shown(all, [event('crossing')])).toEqual([
      [],
      ['b'],
      ['a', 'b'],
      ['a', 'b', 'c'],
      ['a', 'b', 'c', 'f'],
      ['a', 'b', 'c', 'f'],
    ])
    expect(build(all).map(({ concealed }) => [...concealed])).toEqual([
      ['a', 'b', 'c', 'f', 'f:beyond'],
      ['a', 'c', 'f', 'f:beyond'],
      ['c', 'f', 'f:beyond'],
      ['f', 'f:beyond'],
      ['f:beyond'],
      [],
    ])
  })
  test('leave out a rest that there is not', () => {
    expect(shown([points('a', 'open'), points('b', 'closed')])).toEqual([[], ['b'], ['a', 'b']])
  })
  test('part trends where their data end, until the last, which is the figure itself', () => {
    const steps = build(all, [event('crossing'), event('context')])
    const parts = steps[0].figure.panels[0].series.slice(-2)
    expect(parts.map(({ id }) => id)).toEqual(['f', 'f:beyond'])
    expect(parts.map(xs)).toEqual([[0, 10], [20]])
    const last = steps.at(-1)?.figure.panels[0]
    expect(xs(last?.series.at(-1))).toEqual([0, 10, 20])
    const events = (figure: Figure | undefined) => figure?.panels[0].events.map(({ kind }) => kind)
    expect([events(steps[0].figure), events(steps.at(-1)?.figure)]).toEqual([
      ['context'],
      ['crossing', 'context'],
    ])
  })
  test('hold a crossing back without a trend that goes on, and a trend that goes on without a crossing', () => {
    const sides = [points('a', 'open'), points('b', 'closed')]
    expect(shown(sides, [event('crossing')])).toEqual([[], ['b'], ['a', 'b'], ['a', 'b']])
    const within: FitSeries = { ...trend('f'), curve: trend('f').curve.slice(0, 2) }
    expect(shown([...sides, within])).toEqual([[], ['b'], ['a', 'b'], ['a', 'b', 'f']])
    expect(build([...sides, trend('f')])).toHaveLength(5)
    const beyond: FitSeries = { ...trend('f'), curve: trend('f').curve.slice(2) }
    expect(build([...sides, beyond]).map(({ concealed }) => [...concealed])).toEqual([
      ['a', 'b', 'f:beyond'],
      ['a', 'f:beyond'],
      ['f:beyond'],
      [],
    ])
    expect(build([points('x'), points('y')], [event('context')])).toHaveLength(3)
  })
  test('find a crossing in whatever panel it is', () => {
    const two = figureOf(
      panel([points('x')], { id: 'one' }),
      panel([points('y')], { id: 'two', events: [event('crossing')] }),
    )
    expect(stepsOf(two, layoutOf(drawn, drawn))).toHaveLength(4)
    const none = figureOf(panel([points('x')], { id: 'one' }), panel([points('y')], { id: 'two' }))
    expect(stepsOf(none, layoutOf(drawn, drawn))).toHaveLength(3)
  })
  test('fix the axes to those that the whole has, and leave a panel that has none', () => {
    const two = figureOf(panel([points('x')], { id: 'one' }), panel([points('y')], { id: 'two' }))
    for (const { figure } of stepsOf(two, layoutOf(drawn)))
      expect(figure.panels.map(({ x, y }) => [x.domain, y.domain])).toEqual([
        [
          [-3, 30],
          [7, 50],
        ],
        [undefined, undefined],
      ])
  })
})

describe('the states of any other figure', () => {
  test('are at most three groups of about the same size, in order', () => {
    const ids = (count: number) =>
      shown(Array.from({ length: count }, (_, i) => points(`${i}`))).map((all) => all.length)
    expect([ids(0), ids(1), ids(2), ids(3), ids(4), ids(5), ids(7)]).toEqual([
      [0],
      [0, 1],
      [0, 1, 2],
      [0, 1, 2, 3],
      [0, 2, 4],
      [0, 2, 4, 5],
      [0, 3, 6, 7],
    ])
  })
  test('are so as well where all are of one side', () => {
    const side = (tone: Tone) =>
      shown(Array.from({ length: 4 }, (_, i) => points(`${i}`, tone))).map((all) => all.length)
    expect([side('open'), side('closed')]).toEqual([
      [0, 2, 4],
      [0, 2, 4],
    ])
  })
})

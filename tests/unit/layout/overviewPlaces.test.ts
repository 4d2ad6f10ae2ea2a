import { describe, expect, it } from 'vitest'
import { overviewInsets, overviewOf } from '../../../src/domain/layout/overview.ts'
import type { Scale } from '../../../src/domain/layout/scale.ts'
import { layoutOf, panelOf } from '../../support/handMarks.ts'
import { datum, figureOf, fit, panel, series, words } from '../../support/sampleFigures.ts'

const scaleOf = (range: Scale['range']): Scale => ({ kind: 'linear', domain: [0, 1], range })

describe('the strip of a figure', () => {
  const figure = figureOf(
    panel([
      series('points', [datum('a', 10, 0), datum('b', 20, 5), datum('c', 30, 10), datum('gap', 15, null)]),
      series('intervals', [datum('d', 10, 5, { xEnd: 20 })]),
      fit([10, 30], () => 3, 30),
    ]),
  )
  it('has every mark as a part of its width and height', () => {
    const { domain, series: all } = overviewOf(figure)
    expect(domain).toEqual([10, 30])
    expect(all.map(({ id, tone, places }) => ({ id, tone, places }))).toEqual([
      {
        id: 'points',
        tone: 'open',
        places: [
          { x: 0, y: 1 },
          { x: 0.5, y: 0.5 },
          { x: 1, y: 0 },
        ],
      },
      { id: 'intervals', tone: 'open', places: [{ x: 0.25, y: 0.5 }] },
      { id: 'fit', tone: 'open', places: [] },
    ])
  })
  it('has places in its middle where all are the same, and no more than it has pixels', () => {
    const flat = overviewOf(figureOf(panel([series('points', [datum('a', 10, 4), datum('b', 30, 4)])])))
    expect(flat.series[0]?.places).toEqual([
      { x: 0, y: 0.5 },
      { x: 1, y: 0.5 },
    ])
    const many = Array.from({ length: 801 }, (_, i) => datum(String(i), i, i))
    expect(overviewOf(figureOf(panel([series('points', many)]))).series[0]?.places).toHaveLength(267)
    expect(
      overviewOf(figureOf(panel([series('points', many.slice(0, 400))]))).series[0]?.places,
    ).toHaveLength(400)
  })
})

describe('how far a strip keeps from the ends of a drawing', () => {
  const marks = [series('points', [datum('a', 0, 1), datum('b', 100, 2)])]
  const linear = { quantity: 'count', scale: 'linear', label: words('Count') } as const
  const figure = (x: object) => figureOf(panel(marks, { x: { ...linear, ...x } }))
  const drawn = { ...panelOf([], { x: 10 }), x: { scale: scaleOf([40, 340]), ticks: [], title: null } }
  // 800 pixels wide: 8.5 of 680 are air at either end of the axis, which shows 102.5 in its 300 pixels.
  const one = 300 / 102.5
  it('is where its first and last day stand while the drawing shows the whole', () => {
    const insets = overviewInsets(figure({}), layoutOf(drawn))
    expect(insets?.start).toBeCloseTo(10 + 40 + 1.25 * one, 9)
    expect(insets?.end).toBeCloseTo(800 - 10 - 340 + 1.25 * one, 9)
  })
  it('is the same whatever is zoomed to, and none without a panel', () => {
    expect(overviewInsets(figure({ zoom: [40, 60] }), layoutOf(drawn))).toEqual(
      overviewInsets(figure({}), layoutOf(drawn)),
    )
    expect(overviewInsets(figure({}), layoutOf())).toBeNull()
    const log = { ...drawn, x: { ...drawn.x, scale: { ...drawn.x.scale, kind: 'log' } as const } }
    expect(overviewInsets(figure({}), layoutOf(log))).toBeNull()
  })
})

describe('a strip of a logarithmic axis', () => {
  it('has heights by powers, and nothing where there is none', () => {
    const points = series('points', [
      datum('a', 0, 1),
      datum('b', 5, 10),
      datum('c', 10, 100),
      datum('d', 8, 0),
    ])
    const log = { quantity: 'count', scale: 'log', label: words('Count') } as const
    expect(overviewOf(figureOf(panel([points], { y: log }))).series[0]?.places).toEqual([
      { x: 0, y: 1 },
      { x: 0.5, y: expect.closeTo(0.5, 12) },
      { x: 1, y: 0 },
    ])
  })
  it('is as high as what is switched off', () => {
    const hidden = [{ at: 1, series: series('points', [datum('z', 5, 3)], { id: 'off' }) }]
    const { series: all } = overviewOf(
      figureOf(panel([series('points', [datum('a', 0, 1), datum('b', 10, 2)])], { hidden })),
    )
    expect(all.map(({ places }) => places)).toEqual([
      [
        { x: 0, y: 1 },
        { x: 1, y: 0.5 },
      ],
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { overviewOf } from '../../../src/domain/layout/overview.ts'
import { datum, figureOf, fit, panel, series } from '../../support/sampleFigures.ts'

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

import { describe, expect, it } from 'vitest'
import { slideColumns } from '../../../src/domain/layout/slideColumns.ts'
import { datum, figureOf, panel, series, words } from '../../support/sampleFigures.ts'

describe('the two columns of a slide', () => {
  const rows = (id: string, count: number, weight = 1) =>
    panel(
      [
        series(
          'points',
          Array.from({ length: count }, (_, lane) => datum(String(lane), lane, lane)),
        ),
      ],
      {
        id,
        weight,
        y: { quantity: 'lane', scale: 'linear', label: words('Rows') },
      },
    )
  const plotted = (id: string, weight = 1) =>
    panel([series('points', [datum('a', 0, 1), datum('b', 9, 2)])], { id, weight })
  const idsOf = (...panels: Parameters<typeof figureOf>) =>
    slideColumns(figureOf(...panels), 1000).map(({ figure }) => figure.panels.map(({ id }) => id))

  it('are none of a panel alone, or of one that is much more important', () => {
    expect(idsOf(plotted('a'))).toEqual([['a']])
    expect(idsOf(plotted('a', 2.5), plotted('b'))).toEqual([['a', 'b']])
    expect(idsOf(plotted('a'), plotted('b', 2.5))).toEqual([['a', 'b']])
    expect(idsOf(plotted('a', 2.4), plotted('b'))).toEqual([['a'], ['b']])
    expect(idsOf(plotted('a', 9), plotted('b'), plotted('c'))).not.toHaveLength(1)
  })
  it('share the width, the x axis and the size of type', () => {
    const [left, right] = slideColumns(figureOf(plotted('a'), plotted('b')), 1000)
    expect([left, right].map((one) => one && { x: one.x, width: one.width, type: one.typeWidth })).toEqual([
      { x: 0, width: 485, type: 750 },
      { x: 515, width: 485, type: 750 },
    ])
    expect(left.figure.panels[0].x.domain).toEqual([-0.108, 9.108])
    expect(right?.figure.panels[0].x.domain).toEqual([-0.108, 9.108])
  })
  it('are as even as can be, in order unless that leaves one crowded', () => {
    expect(idsOf(rows('a', 9), rows('b', 4), rows('c', 4))).toEqual([['a'], ['b', 'c']])
    expect(idsOf(rows('a', 3), rows('b', 3), rows('c', 8))).toEqual([['a', 'b'], ['c']])
    expect(idsOf(rows('a', 2), rows('b', 20), rows('c', 12))).toEqual([['a', 'c'], ['b']])
    expect(idsOf(rows('a', 5), rows('b', 5), rows('c', 5))).toEqual([['a', 'b'], ['c']])
    expect(idsOf(plotted('a'), rows('b', 3), rows('c', 3))).toEqual([['a'], ['b', 'c']])
    expect(idsOf(rows('a', 4), rows('b', 4), rows('c', 4), rows('d', 4))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })
})

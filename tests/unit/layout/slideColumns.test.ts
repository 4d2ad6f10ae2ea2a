import { describe, expect, it } from 'vitest'
import { charts } from '../../../src/catalog/charts.ts'
import { sizesOf } from '../../../src/domain/layout/density.ts'
import { layoutFigure } from '../../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../../src/domain/layout/measureText.ts'
import { slideColumns } from '../../../src/domain/layout/slideColumns.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { committedOutcome } from '../../support/committedOutcome.ts'
import { layoutFaults } from '../../support/layoutFaults.ts'
import { datum, figureOf, panel, series } from '../../support/sampleFigures.ts'

const room = { width: 1184, height: 520 } as const
const en = await loadFormatter('en')

const lanes = (id: string, count: number) =>
  panel(
    [
      series(
        'points',
        Array.from({ length: count }, (_, lane) => datum(`${lane}`, 18_000 + lane, lane)),
      ),
    ],
    {
      id,
      y: {
        quantity: 'lane',
        scale: 'linear',
        label: { key: 'name.literal', values: { text: { en: 'Rows' } } },
      },
    },
  )
const idsOf = (columns: ReturnType<typeof slideColumns>) =>
  columns.map((column) => column.figure.panels.map((each) => each.id))

describe('on a slide', () => {
  it('an only panel keeps the whole width', () => {
    const figure = figureOf(lanes('a', 3))
    expect(slideColumns(figure, 1000)).toEqual([{ figure, x: 0, width: 1000, typeWidth: 1000 }])
  })

  it('panels stand in two columns of one x axis, in their order where that is balanced', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => lanes(id, 5))
    if (!a || !b || !c || !d) throw new Error('no panels')
    const columns = slideColumns({ ...figureOf(a), panels: [a, b, c, d] }, 1000)
    expect(idsOf(columns)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    const domains = columns.flatMap((column) => column.figure.panels.map((each) => each.x.domain))
    expect(new Set(domains.map((domain) => JSON.stringify(domain))).size).toBe(1)
    expect((columns[1]?.x ?? 0) + (columns[1]?.width ?? 0)).toBeCloseTo(1000)
  })

  it('a crowded panel has a column to itself', () => {
    const [a, b, c, d] = [lanes('a', 4), lanes('b', 16), lanes('c', 4), lanes('d', 4)]
    expect(idsOf(slideColumns({ ...figureOf(a), panels: [a, b, c, d] }, 1000))).toEqual([
      ['a', 'c', 'd'],
      ['b'],
    ])
  })

  it('type in a column is still read from afar: 18 pixels on a projector of 1920', () => {
    const [a, b] = [lanes('a', 4), lanes('b', 4)]
    for (const { typeWidth } of slideColumns({ ...figureOf(a), panels: [a, b] }, 1920 * 0.94)) {
      const { tick, label, caption } = sizesOf('slide', typeWidth)
      expect(Math.min(tick, label, caption)).toBeGreaterThanOrEqual(18)
    }
  })

  it('a panel that outweighs the other keeps the whole width', () => {
    const [main, side] = [{ ...lanes('main', 3), weight: 3 }, lanes('side', 3)]
    expect(slideColumns({ ...figureOf(main), panels: [main, side] }, 1000)).toHaveLength(1)
  })
})

describe.each(
  charts.flatMap((chart) => {
    const outcome = committedOutcome(chart, '')
    return outcome.kind === 'figure' ? [[chart.id, outcome.figure] as const] : []
  }),
)('the slide of %s', (_, figure) => {
  it('is no higher than its room, and no word is clipped or stands on another', () => {
    for (const column of slideColumns(figure, room.width)) {
      const layout = layoutFigure(column.figure, {
        ...column,
        height: room.height,
        density: 'slide',
        measure: tableMeasure,
        f: en,
      })
      expect(layout.height).toBeLessThanOrEqual(room.height + 1)
      expect(layoutFaults(layout)).toEqual([])
    }
  })
})

import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../../src/charts/rowsOf.ts'
import type { Figure } from '../../../src/domain/figure/Figure.ts'
import { layoutFigure } from '../../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../../src/domain/layout/measureText.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { datum, figureOf, gapFigure, panel, scatterFigure, series } from '../../support/sampleFigures.ts'

const f = await loadFormatter('en')
function drawable(figure: Figure) {
  const [first] = layoutFigure(figure, { width: 900, density: 'page', measure: tableMeasure, f }).panels
  if (!first) throw new Error('no panel')
  return rowsOf(first)
}

describe('rows for Recharts', () => {
  test('are one array sorted by x, whatever series a row belongs to', () => {
    const { rows } = drawable(scatterFigure())
    expect(rows.map((row) => row.x)).toEqual(rows.map((row) => row.x).toSorted((a, b) => a - b))
  })

  test('have a key for every unbroken stretch, so that only gaps in the data break a line', () => {
    const { rows, lines } = drawable(gapFigure())
    expect(lines.map((line) => line.key)).toEqual(['s0r0', 's0r1', 's1r0'])
    const values = (key: string) => rows.flatMap((row) => row[key] ?? [])
    expect(values('s0r0')).toEqual([10, 12])
    expect(values('s0r1')).toEqual([15, 18, 21])
    expect(values('s1r0')).toEqual([20, 24, 26, 29])
  })

  test('keep two observations of one day', () => {
    const { rows } = drawable(
      figureOf(
        panel([
          series(
            'steps',
            [10, 20, 30].map((y, i) => datum(`${i}`, i === 2 ? 9 : 5, y)),
          ),
        ]),
      ),
    )
    expect(rows.flatMap((row) => row['s0r0'] ?? [])).toEqual([10, 20, 30])
  })
})

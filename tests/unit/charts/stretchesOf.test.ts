import { describe, expect, test } from 'vitest'
import { stretchesOf } from '../../../src/charts/stretchesOf.ts'
import type { Figure } from '../../../src/domain/figure/Figure.ts'
import { layoutFigure } from '../../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../../src/domain/layout/measureText.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { datum, figureOf, gapFigure, panel, scatterFigure, series } from '../../support/sampleFigures.ts'

const f = await loadFormatter('en')
function drawable(figure: Figure) {
  const [first] = layoutFigure(figure, { width: 900, density: 'page', measure: tableMeasure, f }).panels
  if (!first) throw new Error('no panel')
  return stretchesOf(first)
}

describe('curves for Recharts', () => {
  test('are one for every unbroken stretch, so that only gaps in the data break a line', () => {
    const { lines } = drawable(gapFigure())
    expect(lines.map((line) => line.key)).toEqual(['s0r0', 's0r1', 's1r0'])
    expect(lines.map((line) => line.points.length)).toEqual([2, 3, 4])
  })

  test('keep two observations of one day', () => {
    const { lines } = drawable(
      figureOf(
        panel([
          series(
            'steps',
            [10, 20, 30].map((y, i) => datum(`${i}`, i === 2 ? 9 : 5, y)),
          ),
        ]),
      ),
    )
    const [{ points } = { points: [] }] = lines
    expect(points.map((at) => at.x)).toEqual([points[0]?.x, points[0]?.x, points[2]?.x])
    expect(new Set(points.map((at) => at.y)).size).toBe(3)
  })

  test('of areas have both their edges over the same places', () => {
    const { areas } = drawable(scatterFigure())
    expect(areas.length).toBeGreaterThan(0)
    for (const { points, foot } of areas) {
      expect(foot.map((at) => at.x)).toEqual(points.map((at) => at.x))
      expect(points.every((at, i) => at.y <= (foot[i]?.y ?? 0))).toBe(true)
    }
  })
})

import { describe, expect, test } from 'vitest'
import { charts } from '../../../src/catalog/charts.ts'
import { grow, overlaps } from '../../../src/domain/layout/geometry.ts'
import { layoutFigure } from '../../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../../src/domain/layout/measureText.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { locales } from '../../../src/i18n/locales.ts'
import { committedOutcome } from '../../support/committedOutcome.ts'
import { layoutFaults } from '../../support/layoutFaults.ts'

const formatters = await Promise.all(locales.map(loadFormatter))
const [en] = formatters
if (!en) throw new Error('no language')
const options = { density: 'page', measure: tableMeasure, f: en } as const

describe('every chart of the catalog', () => {
  const figures = charts.flatMap((chart) =>
    ['', ...chart.presets.map((preset) => preset.query)].map((query) => ({
      id: `${chart.id}?${query}`,
      outcome: committedOutcome(chart, query),
    })),
  )
  test.each(figures)('$id has room for its words at every width', ({ outcome }) => {
    if (outcome.kind !== 'figure') throw new Error('no figure')
    for (const f of formatters)
      for (const [density, widths] of [
        ['page', [320, 390, 768, 1200, 3840]],
        ['card', [280, 400]],
        ['slide', [960, 1920]],
      ] as const)
        for (const width of widths) {
          const layout = layoutFigure(outcome.figure, { width, density, f, measure: tableMeasure })
          expect(layoutFaults(layout), `${f.locale} ${density} ${width}`).toEqual([])
          expect(layout.panels.every((panel) => panel.marks.length > 0)).toBe(true)
        }
  })

  test('covers hardly a mark with a name, on a phone as on a screen', () => {
    for (const width of [358, 960]) {
      const panels = figures.flatMap(({ outcome }) =>
        outcome.kind === 'figure' ? layoutFigure(outcome.figure, { ...options, width }).panels : [],
      )
      const names = panels.flatMap(({ labels, marks }) =>
        labels.filter(({ kind }) => kind === 'datum').map(({ text }) => ({ box: text.box, marks })),
      )
      const covering = names.filter(({ box, marks }) =>
        marks.some(
          (mark) =>
            mark.kind === 'points' &&
            !mark.faded &&
            mark.points.some(({ px, py }) =>
              overlaps(box, grow({ x: px, y: py, width: 0, height: 0 }, mark.radius)),
            ),
        ),
      )
      expect(names.length).toBeGreaterThan(100)
      expect(covering.length / names.length, `${width}`).toBeLessThan(0.01)
    }
  })
})

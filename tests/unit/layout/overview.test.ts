import { describe, expect, test } from 'vitest'
import { charts } from '../../../src/catalog/charts.ts'
import { applyDisplay } from '../../../src/domain/display/applyDisplay.ts'
import { noDisplay } from '../../../src/domain/display/Display.ts'
import { zoomBetween } from '../../../src/domain/display/zoomBetween.ts'
import type { Figure } from '../../../src/domain/figure/Figure.ts'
import { layoutFigure } from '../../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../../src/domain/layout/measureText.ts'
import { overviewInsets, overviewOf } from '../../../src/domain/layout/overview.ts'
import { scaleAt } from '../../../src/domain/layout/scale.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { committedOutcome } from '../../support/committedOutcome.ts'

const f = await loadFormatter('en')

const layoutAt = (figure: Figure, width: number) =>
  layoutFigure(figure, { width, density: 'page', measure: tableMeasure, f })

describe.each(charts.map((chart) => ({ id: chart.id, chart })))('the strip of $id', ({ chart }) => {
  const outcome = committedOutcome(chart, '')
  if (outcome.kind !== 'figure') throw new Error('no figure')
  const { figure } = outcome

  test.each([360, 390, 760, 1280])(
    'has every place of its axis under the same place of a plot %i wide',
    (width) => {
      const layout = layoutAt(figure, width)
      const insets = overviewInsets(figure, layout)
      const [panel] = layout.panels
      if (!insets || !panel) throw new Error('no strip')
      const [from, to] = overviewOf(figure).domain
      for (const part of [0, 0.25, 0.5, 1]) {
        const value = from + part * (to - from)
        const inStrip = insets.start + part * (width - insets.start - insets.end)
        expect(inStrip).toBeCloseTo(panel.frame.x + (scaleAt(panel.x.scale, value) ?? NaN), 6)
      }
    },
  )

  test('stays where it is when the reader zooms', () => {
    const unit = applyDisplay(figure, noDisplay).displayed?.offers.zoom
    if (!unit) return
    const [from, to] = overviewOf(figure).domain
    const zoom = zoomBetween(unit, from + (to - from) / 3, from + (to - from) / 2)
    const zoomed = applyDisplay(figure, { ...noDisplay, zoom })
    const before = overviewInsets(figure, layoutAt(figure, 760))
    const after = overviewInsets(zoomed, layoutAt(zoomed, 760))
    // Numbers of another size move the plot a little.
    expect(Math.abs((after?.start ?? NaN) - (before?.start ?? NaN))).toBeLessThan(40)
    expect(Math.abs((after?.end ?? NaN) - (before?.end ?? NaN))).toBeLessThan(200)
  })
})

import { describe, expect, test } from 'vitest'
import { layoutFigure } from '../../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../../src/domain/layout/measureText.ts'
import { stepsOf } from '../../../src/domain/layout/stepsOf.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { gapFigure, scatterFigure, stackFigure } from '../../support/sampleFigures.ts'

const f = await loadFormatter('en')
const options = { width: 1280, density: 'slide', measure: tableMeasure, f } as const

/** Ids of the series that each step shows. */
const shownIn = (figure: ReturnType<typeof scatterFigure>) =>
  stepsOf(figure, layoutFigure(figure, options)).map((step) =>
    step.figure.panels
      .flatMap((panel) => panel.series.map((series) => series.id))
      .filter((id) => !step.concealed.has(id)),
  )

describe('steps', () => {
  test('of open and closed: axes, closed, open, trends, forecast', () => {
    const closed = ['closed-models', 'closed-record']
    const open = ['open-models', 'open-record']
    const steps = shownIn(scatterFigure())
    expect(steps.map((ids) => ids.toSorted())).toEqual([
      [],
      closed,
      [...closed, ...open],
      [...closed, 'closed-trend', ...open, 'open-trend'],
      [...closed, 'closed-trend', ...open, 'open-trend'],
    ])
  })

  test('keep forecast and crossing for the last', () => {
    const figure = scatterFigure()
    const steps = stepsOf(figure, layoutFigure(figure, options))
    const visible = steps.map((step) =>
      step.figure.panels.flatMap((panel) => [
        ...panel.series
          .filter((series) => series.mark === 'fit' && !step.concealed.has(series.id))
          .flatMap((series) => (series.mark === 'fit' ? series.curve : []))
          .filter((sample) => sample.extrapolated),
        ...panel.events.filter((event) => event.kind === 'crossing'),
      ]),
    )
    expect(visible.slice(0, -1).flat()).toEqual([])
    expect(visible.at(-1)?.length).toBeGreaterThan(0)
    const last = steps.at(-1)
    expect(last?.concealed).toEqual(new Set())
    expect(last?.figure.panels.map((panel) => panel.series)).toEqual(
      figure.panels.map((panel) => panel.series),
    )
  })

  test('move neither axes nor plot', () => {
    const figure = scatterFigure()
    const steps = stepsOf(figure, layoutFigure(figure, options))
    const plots = steps.map((step) =>
      // Another height than the one the steps were made for.
      layoutFigure(step.figure, { ...options, height: 420, hidden: step.concealed }).panels.map(
        ({ plot, x, y }) => ({
          plot,
          x: x.scale.domain,
          y: y.scale.domain,
        }),
      ),
    )
    for (const plot of plots) expect(plot).toEqual(plots[0])
  })

  test('of other figures show their series bit by bit, and end with all', () => {
    expect(shownIn(gapFigure())).toEqual([[], ['gappy'], ['gappy', 'whole']])
    const stack = shownIn(stackFigure())
    expect(stack[0]).toEqual([])
    expect(stack.length).toBeLessThanOrEqual(4)
    expect(stack.at(-1)).toEqual(['low', 'high', 'others', 'intervals'])
  })
})

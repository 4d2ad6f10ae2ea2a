import { charts } from '../../src/catalog/charts.ts'
import type { Chart } from '../../src/catalog/defineChart.ts'
import { fullOutcome } from '../../src/catalog/fullOutcome.ts'
import type { Dataset } from '../../src/domain/dataset/Dataset.ts'
import type { Figure } from '../../src/domain/figure/Figure.ts'
import type { Text } from '../../src/domain/figure/text.ts'

/** A view that the build writes a page and pictures of. */
export type BuiltView = {
  readonly chart: Chart
  /** Null for the standard view. */
  readonly preset: { readonly id: string; readonly label: Text } | null
  readonly query: string
  readonly figure: Figure
  /** What its files are called: the chart, and the preset after a hyphen. */
  readonly name: string
}

/** The standard view and all presets of every chart, those without anything to draw left out. */
export function builtViews(data: Dataset): readonly BuiltView[] {
  return charts.flatMap((chart) =>
    [null, ...chart.presets].flatMap((preset): readonly BuiltView[] => {
      const query = preset?.query ?? ''
      const outcome = fullOutcome(chart, data, query)
      if (outcome.kind !== 'figure') return []
      const name = preset ? `${chart.id}-${preset.id}` : chart.id
      return [{ chart, preset, query, figure: outcome.figure, name }]
    }),
  )
}

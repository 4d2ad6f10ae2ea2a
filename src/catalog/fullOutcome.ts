import type { Dataset } from '../domain/dataset/Dataset.ts'
import type { Chart, FigureOutcome } from './defineChart.ts'
import { lastOf } from './lastOf.ts'

/** The figure of a view at full length, however slow: for builds and tests, where nobody waits for a page. */
export function fullOutcome(chart: Chart, data: Dataset, query: string): FigureOutcome {
  return chart.buildFully ? lastOf(chart.buildFully(data, query)) : chart.build(data, query)
}

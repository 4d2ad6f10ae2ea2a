import type { Dataset } from '../domain/dataset/Dataset.ts'
import type { Chart, FigureOutcome } from './defineChart.ts'

/** The figure of a view at full length, however slow: for builds and tests, where nobody waits for a page. */
export function fullOutcome(chart: Chart, data: Dataset, query: string): FigureOutcome {
  return chart.buildFully ? lastOf(chart.buildFully(data, query)) : chart.build(data, query)
}

/** What a run ends with, whatever it tells on the way. */
export function lastOf<T>(run: Generator<unknown, T>): T {
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
  }
}

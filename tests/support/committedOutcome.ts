import type { Chart, FigureOutcome } from '../../src/catalog/defineChart.ts'
import { committedDataset } from './committedDataset.ts'

const built = new Map<string, FigureOutcome>()

/** What a chart makes of the committed dataset: built once for all who look at it, each in a way of their own. */
export function committedOutcome(chart: Chart, query: string): FigureOutcome {
  const address = `${chart.id}?${query}`
  const outcome = built.get(address) ?? chart.build(committedDataset(), query)
  built.set(address, outcome)
  return outcome
}

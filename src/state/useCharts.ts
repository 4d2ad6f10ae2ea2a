import { use } from 'react'
import type { Chart } from '../catalog/defineChart.ts'

let loading: Promise<readonly Chart[]> | undefined

/** The charts with their statistics are a chunk of their own: the shell does not wait for them. */
export function loadCharts(): Promise<readonly Chart[]> {
  loading ??= import('../catalog/charts.ts').then((catalog) => catalog.charts)
  return loading
}

/** Every chart of the site. Suspends until they are there. */
export const useCharts = (): readonly Chart[] => use(loadCharts())

import { use } from 'react'
import { chartList } from '../catalog/chartList.ts'
import type { Chart } from '../catalog/defineChart.ts'

const loading = new Map<string, Promise<Chart>>()

/** A chart with its statistics, asked for once; null where no chart has this id. A failed load is tried anew next time. */
export function loadChart(id: string): Promise<Chart> | null {
  const entry = chartList.find((candidate) => candidate.id === id)
  if (!entry) return null
  const started = loading.get(id)
  if (started) return started
  const chart = entry.load()
  loading.set(id, chart)
  chart.catch(() => loading.delete(id))
  return chart
}

/** The chart of an id, or null where there is none. Suspends until it is there. */
export function useChart(id: string): Chart | null {
  const chart = loadChart(id)
  return chart ? use(chart) : null
}

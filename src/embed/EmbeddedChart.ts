import type { loadChart } from '../state/useChart.ts'

/** A chart as state hands it out: this room knows no catalog. */
export type EmbeddedChart = Awaited<NonNullable<ReturnType<typeof loadChart>>>
export type EmbeddedControl = ReturnType<EmbeddedChart['view']>['controls'][number]

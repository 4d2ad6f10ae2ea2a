import type { Chart } from '../../../catalog/defineChart.ts'

/** What the controls of the filter need to know of what they filter: a chart, or the list of models. */
export type FilteredView = Pick<Chart, 'tables' | 'filteredTables'>

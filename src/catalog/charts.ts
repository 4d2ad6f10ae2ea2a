import { crossover } from './crossover.ts'
import type { Chart } from './defineChart.ts'
import { downloads } from './downloads.ts'
import { parameters } from './parameters.ts'

/** Every chart of the dashboard, in the order of its story. */
export const charts: readonly Chart[] = [crossover, downloads, parameters]

import { chartList } from './chartList.ts'
import type { Chart } from './defineChart.ts'

/** Every chart, loaded: for tests and builds. The site loads each chart when it is looked at. */
export const charts: readonly Chart[] = await Promise.all(chartList.map((entry) => entry.load()))

import { chartList } from '../catalog/chartList.ts'
import type { FigureOutcome } from '../catalog/defineChart.ts'
import type { Dataset } from '../domain/dataset/Dataset.ts'

export type WorkerRequest = { readonly chart: string; readonly query: string; readonly data: Dataset }

export type WorkerReply =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly outcome: FigureOutcome }

/** Builds one slow figure at full length, beside the page. One request a worker; to cancel it, end the worker. */
self.onmessage = async ({ data: request }: MessageEvent<WorkerRequest>) => {
  const chart = await chartList.find(({ id }) => id === request.chart)?.load()
  const run = chart?.buildFully?.(request.data, request.query)
  if (!run) throw new Error(`${request.chart} has no slow figure`)
  for (;;) {
    const step = run.next()
    const reply: WorkerReply = step.done
      ? { kind: 'done', outcome: step.value }
      : { kind: 'progress', share: step.value }
    self.postMessage(reply)
    if (step.done) return
  }
}

import { chartList } from '../catalog/chartList.ts'
import type { FigureOutcome } from '../catalog/defineChart.ts'
import type { Dataset } from '../domain/dataset/Dataset.ts'

export type WorkerRequest = { readonly chart: string; readonly query: string; readonly data: Dataset }

export type WorkerReply =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly outcome: FigureOutcome }
  | { readonly kind: 'failed' }

/** Builds one slow figure at full length, beside the page. One request a worker; to cancel it, end the worker. */
self.onmessage = ({ data: request }: MessageEvent<WorkerRequest>) => {
  // The page that started a worker hears nothing of a promise that fails in it.
  work(request).catch(() => reply({ kind: 'failed' }))
}

const reply = (message: WorkerReply): void => self.postMessage(message)

async function work(request: WorkerRequest): Promise<void> {
  const chart = await chartList.find(({ id }) => id === request.chart)?.load()
  const run = chart?.buildFully?.(request.data, request.query)
  if (!run) throw new Error(`${request.chart} has no slow figure`)
  for (;;) {
    const step = run.next()
    reply(step.done ? { kind: 'done', outcome: step.value } : { kind: 'progress', share: step.value })
    if (step.done) return
  }
}

import type { FigureOutcome } from '../catalog/defineChart.ts'
import type { WorkerReply, WorkerRequest } from './figureWorker.ts'
// oxlint-disable-next-line import/default -- the address is Vite's, not the file's
import workerAddress from './figureWorker.ts?worker&url'
import { ownScript } from './ownScript.ts'

type Handlers = {
  readonly onProgress: (share: number) => void
  readonly onDone: (outcome: FigureOutcome) => void
  readonly onFailed: () => void
}

/** Starts a slow figure in a worker of its own. The function returned ends it, done or not. */
export function buildInWorker(
  request: WorkerRequest,
  { onProgress, onDone, onFailed }: Handlers,
): () => void {
  let worker: Worker
  try {
    worker = new Worker(ownScript(workerAddress), { type: 'module' })
  } catch {
    // A browser that allows no workers says so at once.
    const told = setTimeout(onFailed)
    return () => clearTimeout(told)
  }
  worker.onmessage = ({ data: reply }: MessageEvent<WorkerReply>) => {
    if (reply.kind === 'progress') return onProgress(reply.share)
    worker.terminate()
    if (reply.kind === 'failed') onFailed()
    else onDone(reply.outcome)
  }
  const fail = (event: Event) => {
    // Told to the reader in words; the browser need not report it as well.
    event.preventDefault()
    worker.terminate()
    onFailed()
  }
  worker.onerror = fail
  worker.onmessageerror = fail
  worker.postMessage(request)
  return () => worker.terminate()
}

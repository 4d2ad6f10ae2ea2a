import type { Dataset } from '../domain/dataset/Dataset.ts'
import { datasetSender } from './datasetSender.ts'
import type { BuildHandlers, WorkerPort, WorkerReply, WorkerRequest } from './figureMessages.ts'
import { startFigureWorker } from './startFigureWorker.ts'

type SlowRequest = { readonly chart: string; readonly query: string; readonly data: Dataset }

/** Starts a slow figure in a worker of its own. The function returned ends it, done or not. */
export function buildInWorker(
  { chart, query, data }: SlowRequest,
  { onProgress, onDone, onFailed }: BuildHandlers,
): () => void {
  let worker: WorkerPort | null = null
  let send: ReturnType<typeof datasetSender> | null = null
  const end = () => {
    clearTimeout(turn)
    worker?.terminate()
  }
  const fail = () => {
    end()
    onFailed()
  }
  const hear = ({ data: reply }: MessageEvent<WorkerReply>) => {
    if (reply.kind === 'ready' || reply.kind === 'piece' || reply.kind === 'read') return
    if (reply.kind === 'progress') return onProgress?.(reply.share)
    if (reply.kind === 'failed') return fail()
    end()
    onDone(reply.outcome)
  }
  const post = (message: WorkerRequest) => worker?.postMessage(message)
  const begin = () => {
    worker = startFigureWorker()
    worker.onmessage = hear
    worker.onmessageerror = fail
    worker.onerror = (event) => {
      // Told to the reader in words; the browser need not report it as well.
      event.preventDefault()
      fail()
    }
    return datasetSender(post)
  }
  const step = () => {
    try {
      send ??= begin()
      const number = send(data)
      if (number === null) turn = setTimeout(step)
      else post({ kind: 'build', job: 0, chart, query, data: number, isFull: true })
    } catch {
      // A browser that allows no workers says so at once.
      fail()
    }
  }
  let turn = setTimeout(step)
  return end
}

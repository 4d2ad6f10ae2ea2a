import type { TableReader } from '../data/tableReader.ts'
import type { Dataset } from '../domain/dataset/Dataset.ts'
import { datasetSender, type SentTables } from './datasetSender.ts'
import type { BuildHandlers, WorkerPort, WorkerReply, WorkerRequest } from './figureMessages.ts'
import { tableReads, type TableReads } from './tableReads.ts'

export type BuildRequest = {
  readonly chart: string
  readonly query: string
  readonly data: Dataset
  readonly isFull: boolean
}

export type FigureBuilder = {
  /**
   * Asks for a figure. The function returned takes the request back: what waits is never begun, what has begun is heard no
   * more. Exactly one of `onDone` and `onFailed` is called, unless the request was taken back.
   */
  readonly build: (request: BuildRequest, handlers: BuildHandlers) => () => void
  /** Starts the worker and sends it data that it will be asked about. */
  readonly warm: (data: Dataset) => void
  /** Has the worker read a table, which it keeps: it need not be sent again. */
  readonly read: TableReader
  /** Ends the worker, and with it what it was doing. */
  readonly end: () => void
}

type Job = BuildRequest & { readonly id: number; handlers: BuildHandlers | null }

/**
 * A worker that builds figures, one at a time. One that breaks is replaced at the next request. `onReady` hears whether
 * the worker runs: only then is it sure to answer soon.
 */
export function figureBuilder(
  start: () => WorkerPort,
  onReady: (isReady: boolean) => void = () => undefined,
): FigureBuilder {
  let worker: WorkerPort | null = null
  let send: ((data: Dataset) => number | null) | null = null
  let reads: TableReads | null = null
  let isReady = false
  let running: Job | null = null
  let waiting: Job[] = []
  let warming: Dataset | null = null
  let turn: ReturnType<typeof setTimeout> | null = null
  let last = 0

  const setReady = (is: boolean) => {
    if (is === isReady) return
    isReady = is
    onReady(is)
  }
  const end = () => {
    if (turn !== null) clearTimeout(turn)
    turn = null
    worker?.terminate()
    worker = null
    send = null
    reads?.lose()
    reads = null
    running = null
    waiting = []
    warming = null
    setReady(false)
  }
  const fail = () => {
    const lost = running ? [running, ...waiting] : waiting
    end()
    for (const { handlers } of lost) handlers?.onFailed()
  }
  const hear = (reply: WorkerReply) => {
    if (reply.kind === 'ready') return setReady(true)
    if (reply.kind === 'piece' || reply.kind === 'read') return reads?.hear(reply)
    const job = running
    if (job?.id !== reply.job) return
    if (reply.kind === 'progress') return job.handlers?.onProgress?.(reply.share)
    running = null
    if (reply.kind === 'done') job.handlers?.onDone(reply.outcome)
    else job.handlers?.onFailed()
    goOn()
  }
  const begin = () => {
    if (worker) return
    const started = start()
    worker = started
    const post = (message: WorkerRequest) => started.postMessage(message)
    const sent: SentTables = new Map()
    send = datasetSender(post, sent)
    reads = tableReads(post, (rows, id) => sent.set(rows, { id, count: rows.length }))
    started.onmessage = ({ data: reply }: MessageEvent<WorkerReply>) => hear(reply)
    const broken = (event: Event) => {
      // Told to the reader in words, or made good; the browser need not report it as well.
      event.preventDefault()
      fail()
    }
    started.onerror = broken
    started.onmessageerror = broken
  }
  /** One piece of work, and the next in a task of its own. */
  const step = () => {
    turn = null
    try {
      begin()
      const [next] = waiting
      const data = next?.data ?? warming
      if (running || !data) return
      const number = send?.(data) ?? null
      if (number !== null && next) {
        waiting = waiting.slice(1)
        running = next
        const { id: job, chart, query, isFull } = next
        worker?.postMessage({
          kind: 'build',
          job,
          chart,
          query,
          data: number,
          isFull,
        } satisfies WorkerRequest)
        return
      }
      if (number !== null) warming = null
      goOn()
    } catch {
      // A browser that allows no workers, or data that cannot be sent.
      fail()
    }
  }
  const goOn = () => {
    if (turn === null && (waiting.length > 0 || warming)) turn = setTimeout(step)
  }

  return {
    build: (request, handlers) => {
      const job: Job = { ...request, id: ++last, handlers }
      waiting = [...waiting, job]
      goOn()
      return () => {
        job.handlers = null
        waiting = waiting.filter((one) => one !== job)
      }
    },
    warm: (data) => {
      warming = data
      goOn()
    },
    read: async (asked, bytes, signal) => reads?.read(asked, bytes, signal) ?? null,
    end,
  }
}

import type { Chart, FigureOutcome, Run } from '../catalog/defineChart.ts'
import type { Dataset } from '../domain/dataset/Dataset.ts'

export type Asked = { readonly chart: Chart; readonly data: Dataset; readonly query: string }

type Handlers = {
  readonly onDone: (outcome: FigureOutcome) => void
  readonly onFailed: (error: unknown) => void
}

type Job = Asked & { readonly run: Run; readonly heard: Set<Handlers> }

/** The page answers and paints in between. */
const sliceMs = 5
/** Views of a dataset that are at hand when the reader comes back to them. */
const mostKept = 6

const kept = new WeakMap<Dataset, Map<string, FigureOutcome>>()
const keyOf = ({ chart, query }: Asked): string => `${chart.id}?${query}`

/** What was built before, here or by a worker; null where it was not, or long ago. */
export const keptDraft = (asked: Asked): FigureOutcome | null =>
  kept.get(asked.data)?.get(keyOf(asked)) ?? null

export function keepDraft(asked: Asked, outcome: FigureOutcome): void {
  const drafts = kept.get(asked.data) ?? new Map<string, FigureOutcome>()
  kept.set(asked.data, drafts)
  const key = keyOf(asked)
  drafts.delete(key)
  drafts.set(key, outcome)
  const [oldest] = drafts.keys()
  if (drafts.size > mostKept && oldest !== undefined) drafts.delete(oldest)
}

let jobs: readonly Job[] = []
let channel: MessageChannel | null = null

/** In a task of its own; timers would wait four milliseconds each. */
function goOn(): void {
  if (!channel) {
    channel = new MessageChannel()
    channel.port1.onmessage = slice
  }
  channel.port2.postMessage(null)
}

/**
 * Builds a draft in the page, a slice at a time, one figure after the other; who asks for the same figure shares it. The
 * function returned takes the request back. Exactly one of the handlers is called, unless it was taken back.
 */
export function buildHere(asked: Asked, handlers: Handlers): () => void {
  const isSame = (job: Job) =>
    job.chart === asked.chart && job.data === asked.data && job.query === asked.query
  const job = jobs.find(isSame) ?? {
    ...asked,
    run: asked.chart.buildInSteps(asked.data, asked.query),
    heard: new Set(),
  }
  job.heard.add(handlers)
  if (!jobs.includes(job)) {
    jobs = [...jobs, job]
    if (jobs.length === 1) goOn()
  }
  return () => {
    job.heard.delete(handlers)
  }
}

function slice(): void {
  // What nobody waits for any more is not worked on.
  jobs = jobs.filter(({ heard }) => heard.size > 0)
  const [job] = jobs
  if (!job) return
  const until = performance.now() + sliceMs
  try {
    let step = job.run.next()
    while (!step.done && performance.now() < until) step = job.run.next()
    if (step.done) {
      keepDraft(job, step.value)
      jobs = jobs.slice(1)
      for (const { onDone } of job.heard) onDone(step.value)
    }
  } catch (error) {
    jobs = jobs.slice(1)
    for (const { onFailed } of job.heard) onFailed(error)
  }
  if (jobs.length > 0) goOn()
}

import type { Chart, FigureOutcome } from '../catalog/defineChart.ts'
import type { Dataset } from '../domain/dataset/Dataset.ts'
import type { Tables } from '../domain/dataset/tables.ts'
import type { WorkerReply, WorkerRequest } from './figureMessages.ts'

type Build = Extract<WorkerRequest, { kind: 'build' }>
type Read = Extract<WorkerRequest, { kind: 'read' }>

/** The worker's side: keeps the data it is sent and builds what it is asked for, one after the other. */
export function answerRequests(
  reply: (message: WorkerReply) => void,
  loadChart: (id: string) => Promise<Chart> | undefined,
): (request: WorkerRequest) => void {
  const tables = new Map<number, unknown[]>()
  const datasets = new Map<number, Dataset>()

  const work = async ({ job, chart: id, query, data: number, isFull }: Build) => {
    const chart = await loadChart(id)
    const data = datasets.get(number)
    if (!chart || !data) throw new Error(`${id} has no chart or no data`)
    const run = isFull ? chart.buildFully?.(data, query) : null
    if (run === undefined) throw new Error(`${id} has no slow figure`)
    const outcome = run
      ? finished(run, (share) => reply({ kind: 'progress', job, share }))
      : chart.build(data, query)
    reply({ kind: 'done', job, outcome })
  }

  const dropped = new Set<number>()
  const read = async (request: Read) => {
    // Not every page has its tables read here.
    const { answerRead } = await import('./answerRead.ts')
    const { table } = request
    await answerRead(
      request,
      reply,
      () => dropped.delete(table),
      (rows) => tables.set(table, rows),
    )
  }

  return (request) => {
    switch (request.kind) {
      case 'read':
        read(request).catch(() => reply({ kind: 'read', table: request.table, read: null }))
        return
      case 'drop':
        dropped.add(request.table)
        tables.delete(request.table)
        return
      case 'rows': {
        const known = tables.get(request.table)
        if (known) for (const row of request.rows) known.push(row)
        else tables.set(request.table, [...request.rows])
        return
      }
      case 'data': {
        const parts = request.tables.map(([name, table]) => [name, tables.get(table) ?? []] as const)
        // The page sends the tables of a dataset whole before it names it.
        datasets.set(request.data, {
          ...request.meta,
          tables: Object.fromEntries(parts) as unknown as Tables,
        })
        return
      }
      case 'forget':
        for (const table of request.tables) tables.delete(table)
        for (const data of request.data) datasets.delete(data)
        return
      case 'build':
        // The page that started a worker hears nothing of a promise that fails in it.
        work(request).catch(() => reply({ kind: 'failed', job: request.job }))
        return
    }
    request satisfies never
  }
}

function finished(run: Generator<number, FigureOutcome>, tell: (share: number) => void): FigureOutcome {
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
    tell(step.value)
  }
}

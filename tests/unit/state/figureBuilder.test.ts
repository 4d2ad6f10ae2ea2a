import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { chartList } from '../../../src/catalog/chartList.ts'
import { charts } from '../../../src/catalog/charts.ts'
import type { FigureOutcome } from '../../../src/catalog/defineChart.ts'
import { readTable } from '../../../src/data/readTable.ts'
import type { Dataset } from '../../../src/domain/dataset/Dataset.ts'
import { answerRequests } from '../../../src/state/answerRequests.ts'
import { figureBuilder } from '../../../src/state/figureBuilder.ts'
import type { WorkerPort, WorkerReply, WorkerRequest } from '../../../src/state/figureMessages.ts'
import { committedDataset } from '../../support/committedDataset.ts'

type Fake = WorkerPort & {
  readonly requests: WorkerRequest[]
  readonly replies: WorkerReply[]
  isEnded: boolean
}

/** A worker of this process. Messages are copied as between threads. */
function inThisThread(isMute = false): Fake {
  const requests: WorkerRequest[] = []
  const replies: WorkerReply[] = []
  const tell = (reply: WorkerReply) => {
    const data: WorkerReply = structuredClone(reply)
    replies.push(data)
    setTimeout(() => {
      if (!worker.isEnded)
        worker.onmessage?.call(worker as unknown as Worker, new MessageEvent('message', { data }))
    })
  }
  const answer = answerRequests(tell, (id) => chartList.find((entry) => entry.id === id)?.load())
  const worker: Fake = {
    requests,
    replies,
    isEnded: false,
    postMessage: (message: WorkerRequest) => {
      const copy = structuredClone(message)
      requests.push(copy)
      if (!isMute) answer(copy)
    },
    terminate: () => {
      worker.isEnded = true
    },
    onmessage: null,
    onerror: null,
    onmessageerror: null,
  }
  setTimeout(() => tell({ kind: 'ready' }))
  return worker
}

const data = committedDataset()
const asking = (query: string, of: Dataset = data) => ({ chart: 'crossover', query, data: of, isFull: false })
const outcomeOf = (builder: ReturnType<typeof figureBuilder>, chart: string, query = '', isFull = false) =>
  new Promise<FigureOutcome>((onDone, onFailed) => {
    builder.build({ chart, query, data, isFull }, { onDone, onFailed: () => onFailed(new Error('failed')) })
  })
const buildsOf = ({ requests }: Fake) => requests.filter((request) => request.kind === 'build')

describe('a figure from a worker', () => {
  const worker = inThisThread()
  const builder = figureBuilder(() => worker)

  test.each(charts.map((chart) => [chart.id, chart] as const))(
    'is that of the page: %s',
    async (id, chart) => {
      expect(await outcomeOf(builder, id)).toStrictEqual(chart.build(data, ''))
    },
  )

  test('needs its data once, in small pieces', () => {
    const rows = worker.requests.filter((request) => request.kind === 'rows')
    const expected = Object.values<readonly unknown[]>(data.tables).reduce(
      (sum, table) => sum + table.length,
      0,
    )
    expect(rows.reduce((sum, { rows: piece }) => sum + piece.length, 0)).toBe(expected)
    expect(Math.max(...rows.map(({ rows: piece }) => piece.length))).toBeLessThanOrEqual(250)
    expect(worker.requests.filter((request) => request.kind === 'data')).toHaveLength(1)
  })

  test('of another dataset needs only the tables that are others', async () => {
    const before = worker.requests.length
    const changed = { ...data, tables: { ...data.tables, benchmarks: [...data.tables.benchmarks] } }
    await new Promise<void>((onDone, onFailed) => {
      builder.build(asking('', changed), { onDone: () => onDone(), onFailed })
    })
    const sent = worker.requests.slice(before).filter((request) => request.kind === 'rows')
    expect(sent.flatMap(({ rows }) => rows)).toEqual(data.tables.benchmarks)
  })
})

test('tables that no kept dataset has are forgotten', async () => {
  const worker = inThisThread()
  const builder = figureBuilder(() => worker)
  for (let i = 0; i < 5; i++) {
    const other = { ...data, tables: { ...data.tables, scores: data.tables.scores.slice(i) } }
    await new Promise<void>((onDone, onFailed) => {
      builder.build(asking('', other), { onDone: () => onDone(), onFailed })
    })
  }
  const forgotten = worker.requests.filter((request) => request.kind === 'forget')
  expect(forgotten.map(({ data: ids, tables }) => [ids.length, tables.length])).toEqual([
    [1, 1],
    [1, 1],
  ])
})

describe('a request that is superseded', () => {
  test('is never begun while it waits, and not heard of once begun', async () => {
    const worker = inThisThread()
    const builder = figureBuilder(() => worker)
    const told = vi.fn()
    const begun = builder.build(asking('fit=all'), { onDone: told, onFailed: told })
    const waiting = builder.build(asking('asof=2024-01-01'), { onDone: told, onFailed: told })
    await vi.waitFor(() => expect(buildsOf(worker)).toHaveLength(1))
    begun()
    waiting()
    await outcomeOf(builder, 'crossover')
    expect(buildsOf(worker).map(({ query }) => query)).toEqual(['fit=all', ''])
    expect(told).not.toHaveBeenCalled()
  })

  test('ends with its worker where the work is long', async () => {
    const worker = inThisThread(true)
    const builder = figureBuilder(() => worker)
    const told = vi.fn()
    builder.build(
      { ...asking('bench=math'), chart: 'stress', isFull: true },
      { onDone: told, onFailed: told },
    )
    await vi.waitFor(() => expect(buildsOf(worker)).toHaveLength(1), { timeout: 10_000 })
    builder.end()
    expect(worker.isEnded).toBe(true)
    expect(told).not.toHaveBeenCalled()
  })
})

describe('a worker that breaks', () => {
  test('fails what was asked of it, and is replaced at the next request', async () => {
    const workers: Fake[] = []
    const ready = vi.fn()
    const builder = figureBuilder(() => {
      const worker = inThisThread()
      workers.push(worker)
      return worker
    }, ready)
    const failed = vi.fn()
    builder.build(asking(''), { onDone: () => undefined, onFailed: failed })
    builder.build(asking('fit=all'), { onDone: () => undefined, onFailed: failed })
    await vi.waitFor(() => expect(ready).toHaveBeenLastCalledWith(true))
    const event = new Event('error', { cancelable: true })
    workers[0]?.onerror?.call(workers[0] as unknown as Worker, event as ErrorEvent)
    expect(failed).toHaveBeenCalledTimes(2)
    expect(event.defaultPrevented).toBe(true)
    expect(ready).toHaveBeenLastCalledWith(false)
    expect(await outcomeOf(builder, 'crossover')).toMatchObject({ kind: 'figure' })
    expect(workers).toHaveLength(2)
  })

  test('and one that a browser does not allow, fail the request alone', async () => {
    const builder = figureBuilder(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    builder.warm(data)
    await expect(outcomeOf(builder, 'crossover')).rejects.toThrow('failed')
  })

  test('a chart that throws fails its request, and the next one is answered', async () => {
    const worker = inThisThread()
    const builder = figureBuilder(() => worker)
    await expect(outcomeOf(builder, 'no such chart')).rejects.toThrow('failed')
    await expect(outcomeOf(builder, 'crossover', '', true)).rejects.toThrow('failed')
    expect(await outcomeOf(builder, 'crossover')).toMatchObject({ kind: 'figure' })
  })
})

test('a builder tells when its worker has started', async () => {
  const told = vi.fn()
  const builder = figureBuilder(() => inThisThread(), told)
  builder.warm(data)
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith(true))
  expect(told).toHaveBeenCalledTimes(1)
})

describe('a table that the worker reads', () => {
  const open = new AbortController().signal
  const file = (name: string) => new Uint8Array(readFileSync(`public/data/${name}.json`)).buffer
  const bytesOf = (text: string) => new TextEncoder().encode(text).buffer
  const none = Object.fromEntries(Object.keys(data.tables).map((name) => [name, []]))
  const small: Dataset = {
    ...data,
    tables: { ...data.tables, ...none, benchmarks: data.tables.benchmarks },
  }
  async function started(isMute = false) {
    const worker = inThisThread(isMute)
    const told = vi.fn()
    const builder = figureBuilder(() => worker, told)
    builder.warm(small)
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith(true))
    await vi.waitFor(() => expect(worker.requests.at(-1)?.kind).toBe('data'))
    return { worker, builder }
  }

  test('is that of the page, whole or a part, and is not sent to it again', async () => {
    const { worker, builder } = await started()
    for (const [asked, name] of [
      ['scores', 'scores'],
      [{ table: 'models', part: 'listed' }, 'models.listed'],
    ] as const)
      expect(await builder.read(asked, file(name), open)).toStrictEqual(
        await readTable(asked, file(name), open),
      )
    const read = await builder.read('scores', file('scores'), open)
    if (read?.kind !== 'parsed') throw new Error('the scores are not read')
    const scores = read.value as unknown as Dataset['tables']['scores']
    const before = worker.requests.length
    await new Promise<void>((onDone, onFailed) => {
      builder.build(asking('', { ...small, tables: { ...small.tables, scores } }), {
        onDone: () => onDone(),
        onFailed,
      })
    })
    expect(worker.requests.slice(before).map(({ kind }) => kind)).toEqual(['data', 'build'])
  })

  test.each([
    ['a start page', '<!doctype html>'],
    ['half a file', '{"schemaVersion": 1, "table": "sco'],
    ['wrong types', JSON.stringify({ schemaVersion: 1, table: 'scores', columns: { name: [1, 2] } })],
    ['a newer version', JSON.stringify({ schemaVersion: 99, table: 'scores', columns: {} })],
    ['another table', JSON.stringify({ schemaVersion: 1, table: 'models', columns: {} })],
  ])('fails as in the page: %s', async (_, text) => {
    const { builder } = await started()
    const read = await builder.read('scores', bytesOf(text), open)
    expect(read).toStrictEqual(await readTable('scores', bytesOf(text), open))
    expect(read?.kind).not.toBe('parsed')
  })

  test('is given up where nobody waits for it, and no rows of it follow', async () => {
    const { worker, builder } = await started()
    const controller = new AbortController()
    const reading = builder.read('scores', file('scores'), controller.signal)
    await vi.waitFor(() => expect(worker.requests.at(-1)?.kind).toBe('read'))
    controller.abort()
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
    expect(worker.requests.at(-1)?.kind).toBe('drop')
    expect(await builder.read('benchmarks', file('benchmarks'), open)).toMatchObject({ kind: 'parsed' })
    expect(worker.replies.filter(({ kind }) => kind === 'read')).toHaveLength(1)
  })

  test('is left to the page where the worker breaks, or there is none', async () => {
    const { worker, builder } = await started(true)
    const reading = builder.read('scores', file('scores'), open)
    const event = new Event('error', { cancelable: true })
    worker.onerror?.call(worker as unknown as Worker, event as ErrorEvent)
    expect(await reading).toBeNull()
    expect(await builder.read('scores', file('scores'), open)).toBeNull()
  })
})

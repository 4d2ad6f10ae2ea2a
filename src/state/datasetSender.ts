import type { Dataset } from '../domain/dataset/Dataset.ts'
import type { WorkerRequest } from './figureMessages.ts'

/** Rows a message: to copy these takes about a millisecond of a slow phone. */
const rowsAtOnce = 250
/** Datasets a worker keeps: with and without the list of models that a filter asks for, and one before. */
const mostKept = 3

/** What a worker has of which tables, under which numbers. */
export type SentTables = Map<readonly unknown[], { readonly id: number; count: number }>

/**
 * Sends datasets to a worker piece by piece. Each call sends one piece at most and gives the dataset's number once the
 * worker has all of it, and null before. Tables that datasets share are sent once, and those it has read itself not at all.
 */
export function datasetSender(
  post: (message: WorkerRequest) => void,
  sent: SentTables = new Map(),
): (data: Dataset) => number | null {
  const known = new Map<Dataset, number>()
  let last = 0

  const forgetOldest = () => {
    const [oldest] = known
    if (!oldest || known.size <= mostKept) return
    known.delete(oldest[0])
    const needed = new Set<readonly unknown[]>(
      [...known.keys()].flatMap((data) => Object.values(data.tables)),
    )
    const gone = [...sent].filter(([rows]) => !needed.has(rows))
    for (const [rows] of gone) sent.delete(rows)
    post({ kind: 'forget', data: [oldest[1]], tables: gone.map(([, { id }]) => id) })
  }

  return (data) => {
    const number = known.get(data)
    if (number !== undefined) return number
    const { tables, ...meta } = data
    for (const rows of Object.values<readonly unknown[]>(tables)) {
      const before = sent.get(rows)
      const state = before ?? { id: ++last, count: 0 }
      if (before && state.count >= rows.length) continue
      sent.set(rows, state)
      const piece = rows.slice(state.count, state.count + rowsAtOnce)
      state.count += rowsAtOnce
      post({ kind: 'rows', table: state.id, rows: piece })
      return null
    }
    const named = Object.entries<readonly unknown[]>(tables)
    const id = ++last
    known.set(data, id)
    post({
      kind: 'data',
      data: id,
      meta,
      tables: named.map(([name, rows]) => [name, sent.get(rows)?.id ?? 0] as const),
    })
    forgetOldest()
    return id
  }
}

import { firstReached } from '../stats/firstReached.ts'
import type { Day } from '../time/day.ts'

type Scored = { readonly released: Day; readonly score: number }

/** One closed record, and how long open models took, or have taken so far, to reach it. */
export type Lag<T> = {
  readonly closed: T
  /** The first open model to reach it; null while none has. */
  readonly open: T | null
  /** Days from the record to that model, or to the as-of date while none has; 0 where open models were there before. */
  readonly days: number
}

/**
 * For each closed record the time until an open model released by `asOf` scored at least the record less `tolerance`
 * (in the unit of the score). Records keep their order.
 */
export function lagsOf<T extends Scored>(
  closedRecords: readonly T[],
  open: readonly T[],
  { tolerance, asOf }: { readonly tolerance: number; readonly asOf: Day },
): readonly Lag<T>[] {
  const known = open.filter((model) => model.released <= asOf)
  const at = { x: (model: T) => model.released, y: (model: T) => model.score }
  return closedRecords
    .filter((record) => record.released <= asOf)
    .map((closed) => {
      const first = firstReached(known, closed.score - tolerance, at)
      return { closed, open: first, days: Math.max(0, (first?.released ?? asOf) - closed.released) }
    })
}

export type LagVertex<T> = {
  readonly day: Day
  /** Age in days of the newest closed record that open models have reached by this day. */
  readonly age: number
  readonly record: T
}

/**
 * How old, on each day, the newest closed record is that open models have reached: it grows by a day a day and falls
 * when a newer record is reached. Vertices of that saw-tooth, in order, two where it falls; empty while none is reached.
 */
export function lagCurve<T extends Scored>(lags: readonly Lag<T>[], asOf: Day): readonly LagVertex<T>[] {
  const reached = lags
    .flatMap(({ closed, open }) =>
      open === null ? [] : [{ closed, day: maxDay(open.released, closed.released) }],
    )
    .toSorted((a, b) => a.day - b.day || a.closed.released - b.closed.released)
  const vertices: LagVertex<T>[] = []
  let newest: T | null = null
  for (const { closed, day } of reached) {
    if (newest !== null && closed.released <= newest.released) continue
    if (newest !== null) vertices.push({ day, age: day - newest.released, record: newest })
    vertices.push({ day, age: day - closed.released, record: closed })
    newest = closed
  }
  if (newest !== null) vertices.push({ day: asOf, age: asOf - newest.released, record: newest })
  return vertices
}

const maxDay = (a: Day, b: Day): Day => (a > b ? a : b)

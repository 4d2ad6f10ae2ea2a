import { middleOf, mulberry, normalLine, recordsOf, redrawn, type Line, type Point } from './plain.ts'
import { permissive } from './releases.ts'
import { num, type Tables } from './tables.ts'
import type { Near, SecondPath, Told } from './Told.ts'
import { meeting } from './trends.ts'

/** Resamples of the dashboard and of this path. */
const [theirs, ours] = [600, 150]
/** Four standard errors of the difference of two shares of that many draws: one in 16,000 by chance. */
const apart = (share: number) => 4 * Math.sqrt(share * (1 - share) * (1 / theirs + 1 / ours))
const most = 0.2

/** Median slope of all pairs, then the median of what is left. */
function pairLine(points: readonly Point[]): Line | null {
  const slopes: number[] = []
  points.forEach((p, i) => {
    for (const q of points.slice(i + 1)) if (q.x !== p.x) slopes.push((q.y - p.y) / (q.x - p.x))
  })
  if (points.length < 3 || slopes.length === 0) return null
  const b = middle(slopes)
  return { a: middleOf(points.map(({ x, y }) => y - b * x)), b }
}

/** The median, of many numbers: typed arrays sort by value and fast. */
function middle(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort()
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN) +
      (sorted[Math.ceil((sorted.length - 1) / 2)] ?? NaN)) /
    2
  )
}

/** The line nine tenths lie below: the loss is convex in the slope, so the slope is found by cutting an interval down. */
function upperLine(points: readonly Point[]): Line | null {
  const [first, last] = [points[0], points.at(-1)]
  if (points.length < 3 || !first || !last || first.x === last.x) return null
  const origin = (first.x + last.x) / 2
  const at = (b: number) => {
    const left = Float64Array.from(points, ({ x, y }) => y - b * (x - origin)).sort()
    const height = left[Math.ceil(0.9 * left.length - 1e-9) - 1] ?? NaN
    let loss = 0
    for (const value of left) loss += value < height ? 0.1 * (height - value) : 0.9 * (value - height)
    return { height, loss }
  }
  const golden = (Math.sqrt(5) - 1) / 2
  let [lo, hi] = [-1, 1]
  let [p, q] = [hi - golden * (hi - lo), lo + golden * (hi - lo)]
  let [lossP, lossQ] = [at(p).loss, at(q).loss]
  for (let i = 0; i < 45; i++) {
    if (lossP < lossQ) {
      ;[hi, q, lossQ] = [q, p, lossP]
      p = hi - golden * (hi - lo)
      lossP = at(p).loss
    } else {
      ;[lo, p, lossP] = [p, q, lossQ]
      q = lo + golden * (hi - lo)
      lossQ = at(q).loss
    }
  }
  const b = (lo + hi) / 2
  return { a: at(b).height - b * origin, b }
}

const fits = [normalLine, pairLine, upperLine]
const starts = [-Infinity, ...[2023, 2024].map((first) => Math.round(Date.UTC(first, 0, 1) / 86_400_000))]

/** Crossing dates of the resamples of one way, in order; Infinity for those that never cross. */
function datesOf(
  sides: Readonly<Record<'open' | 'closed', readonly Point[]>>,
  way: {
    readonly fit: (points: readonly Point[]) => Line | null
    readonly ofRecords: boolean
    readonly first: number
  },
): readonly number[] {
  const random = mulberry(4_711)
  const asOf = Math.max(...[...sides.open, ...sides.closed].map(({ x }) => x))
  const line = (points: readonly Point[]) => {
    const drawn = redrawn(points, random)
    return way.fit((way.ofRecords ? recordsOf(drawn) : drawn).filter(({ x }) => x >= way.first))
  }
  return Array.from(
    { length: ours },
    () => meeting(line(sides.open), line(sides.closed), asOf) ?? Infinity,
  ).sort((a, b) => a - b)
}

type Lane = { readonly none: number; readonly lo: number; readonly hi: number }

/** The median of the other path lies between these quantiles of this one. */
function laneOf(dates: readonly number[]): Lane {
  const at = (share: number) =>
    dates[Math.min(Math.max(Math.round((dates.length - 1) * share), 0), dates.length - 1)] ?? NaN
  return {
    none: dates.filter((date) => date === Infinity).length / dates.length,
    lo: at(0.5 - apart(0.5)),
    hi: at(0.5 + apart(0.5)),
  }
}

async function sidesOf(tables: Tables, which: string) {
  const rows = await tables.rows(
    `select side, x, y from scored where benchmark = 'eci' and (side = 'closed' or ${which}) order by x, y`,
  )
  const side = (name: string) =>
    rows.filter((row) => row['side'] === name).map((row) => ({ x: num(row, 'x'), y: num(row, 'y') }))
  return { open: side('open'), closed: side('closed') }
}

const between = (lo: number, hi: number): Near => ({ near: (lo + hi) / 2, within: (hi - lo) / 2 })

/** How many ways give a date that holds, and the first and last of their dates, as far as chance lets one say. */
async function eci(tables: Tables): Promise<Told> {
  const lanes: Lane[] = []
  for (const which of ['true', `model in (select id from models where ${permissive})`]) {
    const sides = await sidesOf(tables, which)
    for (const ofRecords of [true, false])
      for (const fit of fits)
        for (const first of starts) lanes.push(laneOf(datesOf(sides, { fit, ofRecords, first })))
  }
  const sure = lanes.filter(({ none }) => none + apart(most) <= most)
  const maybe = lanes.filter(({ none }) => none - apart(most) <= most)
  const outer = maybe.map(({ hi }) => hi)
  return {
    sentence: 'stress.headline',
    values: {
      benchmark: 'benchmark.eci',
      n: lanes.length,
      dated: between(sure.length, maybe.length),
      first: between(Math.min(...maybe.map(({ lo }) => lo)), Math.min(...sure.map(({ hi }) => hi))),
      last: between(Math.max(...sure.map(({ lo }) => lo)), Math.max(...outer)),
    },
  }
}

export const stress: SecondPath = { '': eci }

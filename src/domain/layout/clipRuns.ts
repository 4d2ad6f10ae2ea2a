import type { BandVertex, Run, Vertex } from './FigureLayout.ts'
import { right } from './geometry.ts'
import { invert } from './scale.ts'
import type { Frame } from './vertices.ts'

/** Datum of a place that no observation has: where a line is cut. */
export const cutHere = -1

/** Stretches of a line cut off at the sides of the plot, each cut a place of its own. A staircase is cut in its treads. */
export function clipRuns(runs: readonly Run[], frame: Frame, isStepped: boolean): readonly Run[] {
  const between = (from: Vertex, to: Vertex, px: number): Vertex => {
    const part = isStepped ? 0 : (px - from.px) / (to.px - from.px)
    const py = from.py + (to.py - from.py) * part
    return { x: invert(frame.x, px), y: isStepped ? from.y : invert(frame.y, py), px, py }
  }
  return runs.map((run) => clip(run, frame, between)).filter((run) => run.length > 0)
}

/** The same for areas between two edges. */
export function clipBands<T extends BandVertex>(
  bands: readonly (readonly T[])[],
  frame: Frame,
  mark: (at: BandVertex) => T,
): readonly (readonly T[])[] {
  const between = (from: T, to: T, px: number): T => {
    const part = (px - from.px) / (to.px - from.px)
    const pyLo = from.pyLo + (to.pyLo - from.pyLo) * part
    const pyHi = from.pyHi + (to.pyHi - from.pyHi) * part
    return mark({
      x: invert(frame.x, px),
      lo: invert(frame.y, pyLo),
      hi: invert(frame.y, pyHi),
      px,
      pyLo,
      pyHi,
    })
  }
  return bands.map((band) => clip(band, frame, between)).filter((band) => band.length > 0)
}

function clip<T extends { readonly px: number }>(
  run: readonly T[],
  { plot }: Frame,
  between: (from: T, to: T, px: number) => T,
): readonly T[] {
  const start = plot.x
  const end = right(plot)
  return run.flatMap((at, index) => {
    const before = run[index - 1]
    const parts: T[] = []
    if (before && before.px < start && at.px > start) parts.push(between(before, at, start))
    if (before && before.px < end && at.px > end) parts.push(between(before, at, end))
    if (at.px >= start && at.px <= end) parts.push(at)
    return parts
  })
}

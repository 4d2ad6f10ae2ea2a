import type { Sizes } from './density.ts'
import type { BandVertex, Vertex } from './FigureLayout.ts'
import type { Rect } from './geometry.ts'
import { scaleAt, type Scale } from './scale.ts'

/** What places data in a plot. */
export type Frame = { readonly plot: Rect; readonly x: Scale; readonly y: Scale; readonly sizes: Sizes }

/** The place of an observation; null where it has no value or its value no place on an axis. */
export function vertexOf(x: number, y: number | null, { x: xScale, y: yScale }: Frame): Vertex | null {
  const px = scaleAt(xScale, x)
  const py = y === null ? null : scaleAt(yScale, y)
  return y === null || px === null || py === null ? null : { x, y, px, py }
}

/** Unbroken stretches of places. */
export function split<T>(places: readonly (T | null)[]): readonly (readonly T[])[] {
  const runs: T[][] = []
  let run: T[] = []
  for (const place of places) {
    if (place !== null) run.push(place)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  if (run.length > 0) runs.push(run)
  return runs
}

/** An upper and a lower edge at one x; null where the upper edge has no place. */
export function bandVertex(edgeAt: { x: number; lo: number; hi: number }, frame: Frame): BandVertex | null {
  const px = scaleAt(frame.x, edgeAt.x)
  const pyHi = scaleAt(frame.y, edgeAt.hi)
  // On a log axis a lower edge at or below zero reaches the foot of the plot.
  const pyLo = scaleAt(frame.y, edgeAt.lo) ?? (pyHi === null ? null : frame.plot.y + frame.plot.height)
  if (px === null || pyHi === null || pyLo === null) return null
  const lo = scaleAt(frame.y, edgeAt.lo) === null ? frame.y.domain[0] : edgeAt.lo
  return { ...edgeAt, lo, px, pyLo, pyHi }
}

import type { Series } from '../figure/Figure.ts'

export type StackEdge = {
  readonly datum: number
  readonly x: number
  readonly lo: number
  readonly hi: number
}

/**
 * Stacks the layers of a panel on one another, first layer lowest: for each stack series its unbroken stretches of
 * lower and upper edges, the n-th datum of a layer on the n-th of the one below. A layer without a value at an x has a gap there, and so has every layer above it, whose
 * place is then not known; layers below keep theirs.
 */
export function stackBands(
  series: readonly Series[],
): ReadonlyMap<string, readonly (readonly StackEdge[])[]> {
  const tops: (number | null)[] = []
  const bands = new Map<string, StackEdge[][]>()
  for (const layer of series) {
    if (layer.mark !== 'stack') continue
    const runs: StackEdge[][] = []
    let run: StackEdge[] = []
    for (const [datum, { x, y }] of layer.data.entries()) {
      const known = tops[datum]
      const lo = known === undefined ? 0 : known
      const hi = lo === null || y === null || !Number.isFinite(y) ? null : lo + y
      tops[datum] = hi
      if (lo === null || hi === null) {
        if (run.length > 0) runs.push(run)
        run = []
      } else run.push({ datum, x, lo, hi })
    }
    if (run.length > 0) runs.push(run)
    bands.set(layer.id, runs)
  }
  return bands
}

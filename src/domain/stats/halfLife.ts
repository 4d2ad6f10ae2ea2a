import type { Duration } from './kaplanMeier.ts'
import type { XY } from './XY.ts'

/**
 * The time from the peak of a rate to the first observation at half of the peak or less, in units of x. Censored where
 * no observation is that low: then `time` is how long the rate has held so far. Null where nothing was observed after the
 * peak, or the peak is zero. Of several equal peaks the last one counts. Expects points in order of x.
 */
export function halfLife(points: readonly XY[]): (Duration & { readonly peak: XY }) | null {
  const [first] = points
  if (!first) return null
  const peak = points.reduce((best, point) => (point.y >= best.y ? point : best), first)
  const after = points.filter(({ x }) => x > peak.x)
  const last = after.at(-1)
  if (peak.y <= 0 || !last) return null
  const low = after.find(({ y }) => y <= peak.y / 2)
  return { peak, time: (low ?? last).x - peak.x, ended: low !== undefined }
}

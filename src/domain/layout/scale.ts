/**
 * From data to pixels, as a plain value: it survives JSON, so a surface without this code can still draw with it.
 * `time` counts days and is as linear as `linear`; the name only says which ticks belong to it.
 */
export type Scale = {
  readonly kind: 'linear' | 'log' | 'time'
  readonly domain: readonly [number, number]
  readonly range: readonly [number, number]
}

/**
 * The pixel of a data value. Null where there is none: a value that is not finite, or not positive on a log scale.
 * Values beyond the domain map beyond the range.
 */
export function scaleAt(scale: Scale, value: number): number | null {
  const at = inScale(scale.kind, value)
  if (at === null) return null
  const from = inScale(scale.kind, scale.domain[0])
  const to = inScale(scale.kind, scale.domain[1])
  if (from === null || to === null || from === to) return null
  const [start, end] = scale.range
  return start + ((at - from) / (to - from)) * (end - start)
}

/** The data value under a pixel: the inverse of `scaleAt`. */
export function invert(scale: Scale, pixel: number): number {
  const [start, end] = scale.range
  const [lo, hi] = scale.domain
  const part = end === start ? 0 : (pixel - start) / (end - start)
  if (scale.kind === 'log') return Math.exp(Math.log(lo) + part * (Math.log(hi) - Math.log(lo)))
  return lo + part * (hi - lo)
}

/** A value where a scale is linear: its logarithm on a log scale. Null where it has no place. */
export function inScale(kind: Scale['kind'], value: number): number | null {
  if (!Number.isFinite(value)) return null
  if (kind !== 'log') return value
  return value > 0 ? Math.log(value) : null
}

/** Whether larger values of a y axis stand higher; the named rows of a chart are counted downwards. */
export const isUpward = ({ range: [low, high] }: Scale): boolean => low > high

/**
 * The value below which the share `p` of the sorted values lies, by linear interpolation between order statistics
 * (definition 7 of Hyndman and Fan 1996, the default of R). Values are in ascending order; null for none.
 */
export function percentile(sorted: ArrayLike<number>, p: number): number | null {
  if (sorted.length === 0) return null
  const place = (sorted.length - 1) * p
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) return null
  return below + (above - below) * (place - Math.floor(place))
}

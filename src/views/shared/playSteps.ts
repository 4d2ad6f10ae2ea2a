/** As far back as a play goes that begins at the end, in months. */
const wholePlay = 36

/**
 * The months that a play goes through, the end last: on from where the reader is, or through the last years where that
 * is the end. By months, over many years and with reduced motion by quarters.
 */
export function playSteps(spec: {
  readonly from: number
  readonly at: number
  readonly end: number
  readonly isReduced: boolean
}): readonly number[] {
  const { from, at, end } = spec
  const start = at >= end ? Math.max(from, end - wholePlay) : at + 1
  const step = spec.isReduced || end - start > 48 ? 3 : 1
  const months: number[] = []
  for (let month = start; month < end; month += step) months.push(month)
  return [...months, end]
}

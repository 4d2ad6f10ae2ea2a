/**
 * What every tool must find, folded into a few numbers: sums weighted by place, so that a value in the wrong group or
 * month shows.
 */
export type Checksum = {
  readonly totals: number
  readonly shares: number
  readonly growth: number
  readonly records: number
  readonly slopes: number
}

/** Differences in the last digits come from the order of adding. */
export function agree(a: Checksum, b: Checksum): boolean {
  const close = (x: number, y: number) => Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y), 1)
  return (
    close(a.totals, b.totals) &&
    close(a.shares, b.shares) &&
    close(a.growth, b.growth) &&
    a.records === b.records &&
    close(a.slopes, b.slopes)
  )
}

/** The weight of a group and month. */
export const weight = (group: number, month: number): number => 1 + ((group * 7 + month * 3) % 11)

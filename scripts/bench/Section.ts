/** One number that something was asked of, for the table of all sections. */
export type Ratio = {
  readonly what: string
  readonly found: string
  readonly asked: string
  readonly holds: boolean
}

/** One part of the benchmark: it can run alone, and writes its own section of `docs/benchmarks.md`. */
export type Section = {
  readonly id: string
  readonly title: string
  /** Says its section line by line, in Markdown. */
  readonly run: (say: (line: string) => void) => Promise<readonly Ratio[]>
}

export const runs = 5
export const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0)
export const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
export const spread = (values: readonly number[]): string =>
  `${ms(Math.min(...values))} to ${ms(Math.max(...values))}`

/** The slope of log time, or bytes, on log size: 1 is linear. */
export function slopeOf(points: readonly { readonly size: number; readonly cost: number }[]): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }))
  const mean = (of: (point: { x: number; y: number }) => number) =>
    logs.reduce((sum, point) => sum + of(point), 0) / logs.length
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)]
  return (
    logs.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0) /
    logs.reduce((sum, point) => sum + (point.x - x) ** 2, 0)
  )
}

/** One measurement: median, least and most of several runs, in milliseconds. */
export type Timing = { readonly median: number; readonly least: number; readonly most: number }

/** Runs the work a few times to warm up, then `runs` times on the clock. */
export async function timed(runs: number, work: () => unknown): Promise<Timing> {
  for (let warm = 0; warm < 2; warm++) await work()
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return { median: times[Math.floor(runs / 2)] ?? 0, least: times[0] ?? 0, most: times.at(-1) ?? 0 }
}

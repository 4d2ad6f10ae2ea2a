/** What a run ends with, whatever it tells on the way. */
export function lastOf<T>(run: Generator<unknown, T>): T {
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
  }
}

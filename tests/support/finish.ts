/** Runs a generator of progress to its end and gives what it made. */
export function finish<T>(run: Generator<number, T>): T {
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
  }
}

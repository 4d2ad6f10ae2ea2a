/** A test may take this many times as long as without the change, and this many milliseconds more. */
const factor = 5
const allowance = 400
/** The clock is asked once in so many tries. */
const every = 256

/** Ends a mutant that never ends, or not within reason, from within: by an exception at one of its own places. */
export class Patience {
  isOver = false
  readonly #clock: () => number
  #until = Infinity
  #tries = 0

  constructor(clock: () => number) {
    this.#clock = clock
  }

  start(cost = 0): void {
    this.#until = this.#clock() + factor * cost + allowance
  }

  try(): void {
    this.#tries += 1
    if (!this.isOver && (this.#tries % every !== 0 || this.#clock() < this.#until)) return
    this.isOver = true
    throw new Error('took too long')
  }
}

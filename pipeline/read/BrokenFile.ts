/** A file that cannot be used at all: nothing is published while one of these stands. */
export class BrokenFile extends Error {
  readonly file: string
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`)
    this.name = 'BrokenFile'
    this.file = file
  }
}

/** Where something is wrong in a source file, in words a person can act on. */
export type Finding = {
  readonly file: string
  readonly line: number
  readonly column: string
  readonly reason: string
}

/** What a reader's file may be. Enforced while it is read, before it can take more memory than this stands for. */
export const intakeLimits = {
  bytes: 25_000_000,
  rows: 200_000,
  columns: 200,
  /** A list of objects that share no keys makes a grid that is much larger than its file. */
  cells: 10_000_000,
  /** Characters in one cell. */
  cell: 5_000,
  /** Scores in one test that the charts take; the published data have some hundreds. */
  scoresOfATest: 1_000,
  /** Problems told one by one; what is beyond is counted. */
  issues: 20_000,
} as const

/** What may travel inside a link: the file, and its packed form in the address. */
export const linkLimits = { bytes: 64_000, characters: 6_000 } as const

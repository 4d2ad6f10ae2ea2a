import type { Issue } from '../domain/dataset/Issue.ts'

/** Everything that can go wrong between the network and a parsed table, told apart where it arises. */
export type DataProblem =
  | { readonly kind: 'network'; readonly offline: boolean }
  | { readonly kind: 'timeout'; readonly seconds: number }
  | { readonly kind: 'http'; readonly status: number; readonly retryAfter: number | null }
  /** A host that answers every address with its start page sends HTML where data should be. */
  | { readonly kind: 'not-json'; readonly html: boolean }
  /** A sound file, but not the one that the data package describes: a site in the middle of an update, perhaps. */
  | { readonly kind: 'other-content' }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  /** Nobody published the edition that an address asks for. */
  | { readonly kind: 'no-edition'; readonly edition: string }
  | { readonly kind: 'newer'; readonly found: number; readonly supported: number }

/** Carries a problem through promises, with the file it happened to. The words for the reader are made in the views. */
export class DataError extends Error {
  readonly problem: DataProblem
  readonly file: string

  constructor(file: string, problem: DataProblem, options?: ErrorOptions) {
    super(`${file}: ${problem.kind}`, options)
    this.name = 'DataError'
    this.problem = problem
    this.file = file
  }
}

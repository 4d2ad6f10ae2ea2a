/** One thing wrong with a file, where it is, in words. `path` reads like `models.parameters[17]`. */
export type Issue = { readonly path: string; readonly message: string }

export type Parsed<T> =
  | { readonly kind: 'parsed'; readonly value: T }
  | { readonly kind: 'newer'; readonly found: number; readonly supported: number }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }

/** Issues beyond this many say the same thing again; the reader needs the first ones. */
export const mostIssues = 50

import type { Codec } from './Param.ts'

/** The parameters of one screen, in the order they stand in an address. */
export type Shape = Readonly<Record<string, Codec<unknown>>>

export type Values<S> = { readonly [K in keyof S]: S[K] extends Codec<infer T> ? T : never }

/** What became of one parameter: given by the reader, absent (the fallback holds), or rejected (the fallback holds, and the reader is told). */
export type Outcome<T> =
  | { readonly kind: 'given'; readonly value: T }
  | { readonly kind: 'absent'; readonly value: T }
  | { readonly kind: 'rejected'; readonly value: T; readonly raw: string }

export type Reading<S> = {
  readonly values: Values<S>
  readonly outcomes: { readonly [K in keyof S]: S[K] extends Codec<infer T> ? Outcome<T> : never }
  /** Keys of the address that are no parameter here. */
  readonly unknown: readonly string[]
}

/** Reads a query string by a shape. Total: any string gives a reading. The first of a repeated key counts. */
export function readParams<S extends Shape>(shape: S, query: URLSearchParams): Reading<S> {
  const outcomes: Record<string, Outcome<unknown>> = {}
  const values: Record<string, unknown> = {}
  for (const [key, param] of Object.entries(shape)) {
    const outcome = readOne(param, query.get(key))
    outcomes[key] = outcome
    values[key] = outcome.value
  }
  const unknown = [...new Set(query.keys())].filter((key) => !Object.hasOwn(shape, key))
  return { values, outcomes, unknown } as unknown as Reading<S>
}

function readOne<T>(param: Codec<T>, raw: string | null): Outcome<T> {
  if (raw === null) return { kind: 'absent', value: param.fallback }
  const value = param.read(raw)
  return value === undefined ? { kind: 'rejected', value: param.fallback, raw } : { kind: 'given', value }
}

/** Writes the one canonical query: shape order, fallbacks left out, no leading `?`. */
export function writeParams<S extends Shape>(shape: S, values: Values<S>): string {
  const query = new URLSearchParams()
  for (const [key, param] of Object.entries(shape)) {
    const raw = param.write(values[key])
    if (raw !== param.write(param.fallback)) query.set(key, raw)
  }
  return query.toString()
}

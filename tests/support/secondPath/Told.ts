import type { Tables } from './tables.ts'

/** A number that comes from other random draws, with how far the two may lie apart. */
export type Near = { readonly near: number; readonly within: number }

/** What a headline must say: its sentence by key, and each of its values. */
export type Told = {
  readonly sentence: string
  readonly values: Readonly<Record<string, number | string | Near>>
}

/** The headlines of a chart by query, found from the tables alone. */
export type SecondPath = Readonly<Record<string, (tables: Tables) => Promise<Told>>>

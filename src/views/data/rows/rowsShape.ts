import type { Codec } from '../../../domain/params/Param.ts'
import type { RowsAsked } from '../../../domain/provenance/RowsAsked.ts'
import { dayOfIso, isoOfDay, type Day } from '../../../domain/time/day.ts'

const mostLetters = 200

const words: Codec<string> = {
  fallback: '',
  read: (raw) => (raw.length <= mostLetters ? raw : undefined),
  write: (value) => value,
}

/** Whether there is such an edition, the data room tells. */
const edition: Codec<string | null> = {
  fallback: null,
  read: (raw) => (raw.length <= mostLetters ? raw : undefined),
  write: (value) => value ?? '',
}

const day: Codec<Day | null> = {
  fallback: null,
  read: (raw) => dayOfIso(raw) ?? undefined,
  write: (value) => (value === null ? '' : isoOfDay(value)),
}

const number: Codec<number | null> = {
  fallback: null,
  read: (raw) => {
    const value = raw.trim() === '' ? NaN : Number(raw)
    return Number.isFinite(value) ? value : undefined
  },
  write: (value) => (value === null ? '' : String(value)),
}

/** The address of the rows behind a number; `rowsQuery` writes it from a drawing. */
export const rowsShape = {
  chart: words,
  find: words,
  source: words,
  from: day,
  to: day,
  value: number,
  dataset: edition,
} as const satisfies { readonly [K in keyof RowsAsked]: Codec<RowsAsked[K]> }

import type { TableName, WireRow } from '../../src/domain/dataset/tables.ts'

type Keys = { readonly [T in TableName]: readonly (keyof WireRow<T> & string)[] }

/** Columns that together say which fact a row is about. Rows that share them all are told apart by what they say. */
export const rowKeys = {
  models: ['id'],
  benchmarks: ['id'],
  scores: ['benchmark', 'name', 'conditions', 'source', 'link'],
  ollama_families: ['family', 'month'],
  ollama_increments: ['model', 'from', 'to'],
  hf_snapshots: ['date', 'family', 'source'],
  reported: ['entity', 'metric', 'from', 'to', 'title'],
  arena: ['date', 'board', 'model'],
  prices: ['name', 'provider', 'date', 'date_kind', 'source'],
} as const satisfies Keys

import type { Row } from '../dataset/tables.ts'

/** The source id of every fact a reader brought. */
export const readerSource = 'reader'

/** The published tables that a reader's file can add to. */
export const ownTableNames = [
  'models',
  'scores',
  'hf_snapshots',
  'ollama_families',
  'ollama_increments',
  'reported',
] as const
export type OwnTableName = (typeof ownTableNames)[number]
export type OwnTables = { readonly [T in OwnTableName]: readonly Row<T>[] }

/** Whether a reader's rows stand beside the published ones, or in their place. */
export type JoinMode = 'join' | 'replace'

/** What a reader brought, read and checked. */
export type OwnData = {
  /** Tells one reading from another. */
  readonly id: string
  /** Of the file, or what stands for it. */
  readonly name: string
  readonly mode: JoinMode
  /** Rows of the file that are in use. */
  readonly count: number
  readonly tables: OwnTables
}

export const noOwnTables: OwnTables = {
  models: [],
  scores: [],
  hf_snapshots: [],
  ollama_families: [],
  ollama_increments: [],
  reported: [],
}

import type { Dataset } from '../dataset/Dataset.ts'
import type { TableName } from '../dataset/tables.ts'

/** What the claims are judged by. */
export type ClaimTables = 'models' | 'benchmarks' | 'scores' | 'reported'
export type ClaimData = Dataset<ClaimTables>
export const claimTables = [
  'models',
  'benchmarks',
  'scores',
  'reported',
] as const satisfies readonly TableName[]

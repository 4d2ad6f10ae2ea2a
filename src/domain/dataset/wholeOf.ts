import type { Asked } from './parts.ts'
import type { TableName } from './tables.ts'

/** The table that was asked for, whole or in part. */
export const wholeOf = (asked: Asked): TableName => (typeof asked === 'string' ? asked : asked.table)

/** The same tables, each whole and once. */
export const wholesOf = (asked: readonly Asked[]): readonly TableName[] => [...new Set(asked.map(wholeOf))]

import type { Day } from '../time/day.ts'
import type { Source } from './manifest.ts'
import type { TableName, Tables } from './tables.ts'

/** What every chart may rely on besides its tables. */
export type DatasetMeta = { readonly dataDate: Day; readonly sources: ReadonlyMap<string, Source> }

/** The tables a chart asked for, parsed, with the sources they name. */
export type Dataset<T extends TableName = TableName> = DatasetMeta & { readonly tables: Pick<Tables, T> }

import type { JoinMode, OwnTableName } from '../intake/OwnData.ts'
import type { Day } from '../time/day.ts'
import type { Source } from './manifest.ts'
import type { TableName, Tables } from './tables.ts'

/** Says that a reader's own rows are in the tables: of what file, in which tables, beside the published rows or in their place. */
export type OwnMark = {
  readonly name: string
  readonly mode: JoinMode
  readonly tables: readonly OwnTableName[]
}

/** What every chart may rely on besides its tables. */
export type DatasetMeta = {
  readonly dataDate: Day
  readonly sources: ReadonlyMap<string, Source>
  readonly own?: OwnMark | undefined
}

/** The tables a chart asked for, parsed, with the sources they name. */
export type Dataset<T extends TableName = TableName> = DatasetMeta & { readonly tables: Pick<Tables, T> }

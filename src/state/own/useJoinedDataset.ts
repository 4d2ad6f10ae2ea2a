import { useQuery } from '@tanstack/react-query'
import { use, useMemo } from 'react'
import { datasetQuery } from '../../data/queries.ts'
import type { Dataset } from '../../domain/dataset/Dataset.ts'
import { joinDataset } from '../../domain/dataset/joinDataset.ts'
import type { Asked } from '../../domain/dataset/parts.ts'
import type { TableName } from '../../domain/dataset/tables.ts'
import { wholesOf } from '../../domain/dataset/wholeOf.ts'
import { EditionContext } from '../EditionContext.ts'
import { OwnContext, type OwnView } from './OwnContext.ts'

/**
 * The tables a chart asks for, of the edition in sight, with the reader's own rows where there are any: these are held
 * against whole tables.
 */
export function useJoinedDataset(tables: readonly Asked[]): {
  readonly data: Dataset | undefined
  readonly error: Error | null
  readonly refetch: () => Promise<unknown>
} {
  const own = use(OwnContext)
  const { data, error, refetch } = useQuery(
    datasetQuery(own ? withModels(wholesOf(tables), own) : tables, use(EditionContext)),
  )
  const joined = useMemo(() => (data && own ? joinDataset(data, own.data, own.source) : data), [data, own])
  return { data: joined, error, refetch }
}

/** A reader's scores may lack what the list of models says of the same name. */
function withModels(tables: readonly TableName[], own: OwnView): readonly TableName[] {
  const isNeeded = own.data.tables.scores.length > 0 && tables.includes('scores')
  return isNeeded && !tables.includes('models') ? [...tables, 'models'] : tables
}

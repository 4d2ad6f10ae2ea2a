import { useQuery } from '@tanstack/react-query'
import type { Chart } from '../catalog/defineChart.ts'
import { DataError } from '../data/DataError.ts'
import { changelogQuery, datasetQuery, manifestQuery } from '../data/queries.ts'
import type { Changelog } from '../domain/dataset/changelog.ts'
import type { Dataset } from '../domain/dataset/Dataset.ts'
import type { Manifest } from '../domain/dataset/manifest.ts'
import type { TableName } from '../domain/dataset/tables.ts'
import type { Problem } from './FigureState.ts'
import { useJoinedDataset } from './own/useJoinedDataset.ts'

/** Data for a place on a page that is no chart. */
export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly value: T }
  | {
      readonly kind: 'failed'
      readonly problem: Problem
      readonly file: string
      readonly retry: () => void
    }
  | { readonly kind: 'newer'; readonly found: number; readonly supported: number }

/** The data package: what is published, and from what. */
export const useDataPackage = (): Loaded<Manifest> => loadedOf(useQuery(manifestQuery(null)))

/** Every edition of the data, newest first. */
export const useChangelog = (): Loaded<Changelog> => loadedOf(useQuery(changelogQuery))

/** Some tables, with the sources they name; of the current data, or of an edition that is kept. */
export const useDataset = (names: readonly TableName[], edition: string | null = null): Loaded<Dataset> =>
  loadedOf(useQuery(datasetQuery(names, edition)))

/** The data that filtered views of a chart are drawn from. */
export const useChartData = (chart: Pick<Chart, 'filteredTables'>): Loaded<Dataset> =>
  loadedOf(useJoinedDataset(chart.filteredTables))

type Asked<T> = {
  readonly data: T | undefined
  readonly error: Error | null
  readonly refetch: () => Promise<unknown>
}

function loadedOf<T>({ data, error, refetch }: Asked<T>): Loaded<T> {
  if (data !== undefined) return { kind: 'loaded', value: data }
  if (!error) return { kind: 'loading' }
  if (!(error instanceof DataError)) throw error
  const { problem, file } = error
  return problem.kind === 'newer' ? problem : { kind: 'failed', problem, file, retry: () => void refetch() }
}

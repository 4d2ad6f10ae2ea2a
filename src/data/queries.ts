import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Dataset } from '../domain/dataset/Dataset.ts'
import type { Manifest } from '../domain/dataset/manifest.ts'
import type { Asked, PartRef } from '../domain/dataset/parts.ts'
import type { TableName, Tables } from '../domain/dataset/tables.ts'
import { wholeOf, wholesOf } from '../domain/dataset/wholeOf.ts'
import { DataError } from './DataError.ts'
import { fetchWhileAsked } from './fetchWhileAsked.ts'
import { loadChangelog } from './loadChangelog.ts'
import { loadManifest } from './loadManifest.ts'
import { loadPart, loadTable } from './loadTable.ts'
import { retryDelayMs, shouldRetry } from './retry.ts'

/**
 * The files change with a release of the site, not under a reader: one fetch a session. `networkMode: 'always'`
 * because the default waits silently while offline, and a reader should be told instead.
 */
const onceASession = {
  staleTime: Infinity,
  gcTime: Infinity,
  networkMode: 'always',
  refetchOnReconnect: true,
  // Parsed tables are new objects only when they are fetched: comparing every cell again would cost and give nothing.
  structuralSharing: false,
} as const

export const fromNetwork = { ...onceASession, retry: shouldRetry, retryDelay: retryDelayMs } as const

/** The data package: date, sources, hashes. Of the current data, or of an edition that is kept. */
export const manifestQuery = (edition: string | null) =>
  queryOptions({
    ...fromNetwork,
    queryKey: ['manifest', edition],
    queryFn: ({ signal }) => loadManifest(signal, edition),
  })

/** All editions and what each changed. */
export const changelogQuery = queryOptions({
  ...fromNetwork,
  queryKey: ['changelog'],
  queryFn: ({ signal }) => loadChangelog(signal),
})

type Context = { readonly signal: AbortSignal; readonly client: QueryClient }

/** Loads a file that the data package describes. */
export async function described<R>(
  { signal, client }: Context,
  edition: string | null,
  load: (signal: AbortSignal, manifest: Promise<Manifest>) => Promise<R>,
): Promise<R> {
  try {
    return await load(signal, client.fetchQuery(manifestQuery(edition)))
  } catch (error) {
    // The next try compares with the package as it is then.
    if (error instanceof DataError && error.problem.kind === 'other-content')
      await client.invalidateQueries({ queryKey: manifestQuery(edition).queryKey })
    throw error
  }
}

/** One table, parsed. */
const tableQuery = <T extends TableName>(name: T, edition: string | null) =>
  queryOptions({
    ...fromNetwork,
    queryKey: ['table', edition, name],
    queryFn: (context) =>
      described(context, edition, (signal, manifest) => loadTable(name, signal, edition, manifest)),
  })

/** One part of a table, parsed. */
const partQuery = (part: PartRef) =>
  queryOptions({
    ...fromNetwork,
    queryKey: ['part', part],
    queryFn: (context) => described(context, null, (signal, manifest) => loadPart(part, signal, manifest)),
  })

/** The benchmarks that scores can be of. */
export const benchmarksQuery = tableQuery('benchmarks', null)

/**
 * The tables one chart asks for, with the sources they name: manifest and tables are fetched side by side and shared
 * between charts. Rejects with the `DataError` of the file that failed; what did arrive is kept for the next try. Where
 * nobody waits any more, what is still loading is cancelled.
 */
export const datasetQuery = (asked: readonly Asked[], edition: string | null) =>
  queryOptions({
    ...onceASession,
    retry: false,
    queryKey: ['dataset', edition, ...asked],
    queryFn: async ({ client, signal }): Promise<Dataset> => {
      // Of an edition that is kept there are no parts.
      const names = edition === null ? asked : wholesOf(asked)
      const manifestFirst = client.fetchQuery(manifestQuery(edition))
      // An edition that does not exist is told once, by its package, and not by each of its tables.
      if (edition !== null) await manifestFirst
      const [manifest, ...parts] = await Promise.all([
        manifestFirst,
        ...names.map(
          async (name) =>
            [
              wholeOf(name),
              await (typeof name === 'string'
                ? fetchWhileAsked(client, tableQuery(name, edition), signal)
                : fetchWhileAsked(client, partQuery(name), signal)),
            ] as const,
        ),
      ])
      return {
        dataDate: manifest.dataDate,
        sources: new Map(manifest.sources.map((source) => [source.id, source])),
        // A chart's type lets it read only the tables it names, and those are here.
        tables: Object.fromEntries(parts) as unknown as Tables,
      }
    },
  })

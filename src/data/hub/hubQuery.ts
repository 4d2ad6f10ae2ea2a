import { queryOptions } from '@tanstack/react-query'
import { retryDelayMs, shouldRetry } from '../retry.ts'
import { loadHubModel } from './loadHubModel.ts'

/** The Hub counts anew once a day; within minutes nothing can have changed. */
const freshMs = 5 * 60_000

/**
 * One model on the Hub, now. Kept for the visit and asked for again when it is looked at and older than minutes, or the
 * connection is back. Tried again with growing pauses where the Hub is busy or broken.
 */
export const hubQuery = (id: string) =>
  queryOptions({
    queryKey: ['hub', id],
    queryFn: ({ signal }) => loadHubModel(id, signal),
    staleTime: freshMs,
    gcTime: Infinity,
    networkMode: 'always',
    refetchOnReconnect: true,
    retry: shouldRetry,
    retryDelay: retryDelayMs,
  })

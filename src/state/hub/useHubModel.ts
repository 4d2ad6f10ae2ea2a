import { useQuery, useQueryClient } from '@tanstack/react-query'
import { DataError } from '../../data/DataError.ts'
import { hubQuery } from '../../data/hub/hubQuery.ts'
import type { HubAnswer } from '../../data/hub/loadHubModel.ts'
import type { Problem } from '../FigureState.ts'

/** What is known of a model on the Hub. */
export type HubState = {
  /** The last answer, be it older than the last attempt. */
  readonly answer: HubAnswer | null
  /** The answer is old enough that the Hub may say something else by now. */
  readonly isStale: boolean
  /** Why the last attempt failed; null where it did not. */
  readonly problem: Problem | null
  /** An answer is on its way. `waits`: an attempt has failed, and the next comes after a pause. */
  readonly asking: 'no' | 'asks' | 'waits'
  readonly ask: () => void
  readonly cancel: () => void
}

export function useHubModel(id: string): HubState {
  const client = useQueryClient()
  const query = hubQuery(id)
  const { data, error, isFetching, isStale, failureCount, refetch } = useQuery(query)
  if (error && !(error instanceof DataError)) throw error
  const problem = error?.problem ?? null
  return {
    answer: data ?? null,
    isStale,
    // A format newer than the app is a matter of our own files.
    problem: isFetching || problem?.kind === 'newer' ? null : problem,
    asking: !isFetching ? 'no' : failureCount > 0 ? 'waits' : 'asks',
    ask: () => void refetch(),
    cancel: () => void client.cancelQueries({ queryKey: query.queryKey }),
  }
}

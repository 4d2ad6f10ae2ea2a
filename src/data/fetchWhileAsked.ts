import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query'
import { hashKey } from '@tanstack/react-query'

/** How many wait for each query. */
const waiting = new Map<string, number>()

/** Fetches what several may ask for at once, and cancels it when the last of them has turned away. */
export async function fetchWhileAsked<T, K extends QueryKey>(
  client: QueryClient,
  query: FetchQueryOptions<T, Error, T, K>,
  signal: AbortSignal,
): Promise<T> {
  const { queryKey } = query
  const key = hashKey(queryKey)
  const count = (by: number) => waiting.set(key, (waiting.get(key) ?? 0) + by)
  const turnAway = () => {
    // Whoever asks for other data in the same breath may need this table as well.
    setTimeout(() => {
      const isWatched = client.getQueryCache().find({ queryKey, exact: true })?.isActive()
      if (waiting.get(key) === 0 && !isWatched) void client.cancelQueries({ queryKey, exact: true })
    })
  }
  count(1)
  signal.addEventListener('abort', turnAway, { once: true })
  const left = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  try {
    return await Promise.race([client.fetchQuery(query), left])
  } finally {
    signal.removeEventListener('abort', turnAway)
    count(-1)
  }
}

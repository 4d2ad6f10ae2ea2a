import { QueryClient } from '@tanstack/react-query'

/** One cache for the visit. Nothing is fetched again because a window got the focus back: the files do not change under a reader. */
export const queryClient = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } })

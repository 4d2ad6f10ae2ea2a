import { createContext } from 'react'

/** The edition of the data that a page shows; null for the current data. Unchecked: what there is, the data room tells. */
export const EditionContext = createContext<string | null>(null)

const key = 'dataset'

/** The edition that a query asks for. */
export const editionOf = (query: string): string | null => new URLSearchParams(query).get(key)

/** The query without the edition: what is left is the chart's. */
export function withoutEdition(query: string): string {
  const params = new URLSearchParams(query)
  params.delete(key)
  return params.toString()
}

/** The query of a view that stays on an edition, which stands last. */
export function withEdition(query: string, edition: string | null): string {
  const params = new URLSearchParams(query)
  params.delete(key)
  if (edition !== null) params.set(key, edition)
  return params.toString()
}

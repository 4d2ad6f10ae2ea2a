import { useQuery } from '@tanstack/react-query'
import { manifestQuery } from '../data/queries.ts'
import type { Manifest } from '../domain/dataset/manifest.ts'

/** What the site knows of its data, or null while it does not (yet). Charts say why where it is missing. */
export function useManifest(): Manifest | null {
  return useQuery(manifestQuery(null)).data ?? null
}

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { use, useCallback, useMemo } from 'react'
import { modelLinksQuery } from '../data/modelLinksQuery.ts'
import type { Figure } from '../domain/figure/Figure.ts'
import { lacksLinks, withLinks } from '../domain/figure/withLinks.ts'
import { EditionContext } from './EditionContext.ts'

/** Kept editions have every address in their tables; what one lacks, the current data must not add. */
const waits = (figure: Figure): boolean => figure.edition === undefined && lacksLinks(figure)

/** Finds the address of one model's record, fetched with all others at the first call. Without a network there is none. */
export function useFindLink(): (model: string) => Promise<string | null> {
  const client = useQueryClient()
  const edition = use(EditionContext)
  return useCallback(
    async (model) => {
      if (edition !== null) return null
      const links = await client.fetchQuery(modelLinksQuery).catch(() => null)
      return links?.get(model) ?? null
    },
    [client, edition],
  )
}

/** Gives figures the addresses they lack before they leave the page. Rejects where these cannot be had. */
export function useComplete(): (figure: Figure) => Promise<Figure> {
  const client = useQueryClient()
  return useCallback(
    async (figure) => (waits(figure) ? withLinks(figure, await client.fetchQuery(modelLinksQuery)) : figure),
    [client],
  )
}

/** A figure with the addresses it lacks, once they are wanted and there; until then as it is. */
export function useLinked(figure: Figure, isWanted: boolean): Figure {
  const { data: links } = useQuery({ ...modelLinksQuery, enabled: isWanted && waits(figure) })
  return useMemo(() => (links ? withLinks(figure, links) : figure), [figure, links])
}

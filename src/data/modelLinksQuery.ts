import { queryOptions } from '@tanstack/react-query'
import type { ModelLinks } from '../domain/dataset/modelLinks.ts'
import { modelLinksName } from '../domain/dataset/modelLinksName.ts'
import { fetchDescribed } from './fetchDescribed.ts'
import { parsedOrThrow } from './parsedOrThrow.ts'
import { described, fromNetwork } from './queries.ts'

/** The addresses that the listed models come without. Kept editions are loaded whole and need none. */
export const modelLinksQuery = queryOptions({
  ...fromNetwork,
  queryKey: ['model-links'],
  queryFn: (context) =>
    described(context, null, async (signal, manifest): Promise<ModelLinks> => {
      const file = `data/${modelLinksName}.json`
      const [json, { parseModelLinks }] = await Promise.all([
        fetchDescribed(file, signal, manifest),
        import('../domain/dataset/modelLinks.ts'),
      ])
      return parsedOrThrow(file, parseModelLinks(json))
    }),
})

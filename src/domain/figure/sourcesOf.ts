import type { DatasetMeta } from '../dataset/Dataset.ts'
import type { Panel, SourceRef } from './Figure.ts'

/** The sources named by the marks of some panels, most used first. A source id without an entry is named by its id. */
export function sourcesOf(panels: readonly Panel[], meta: DatasetMeta): readonly SourceRef[] {
  const uses = new Map<string, number>()
  for (const panel of panels)
    for (const series of panel.series)
      if (series.mark !== 'fit')
        for (const { facts } of series.data) uses.set(facts.source, (uses.get(facts.source) ?? 0) + 1)
  return [...uses]
    .toSorted(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1))
    .map(([id]) => {
      const source = meta.sources.get(id)
      if (!source) return { id, title: id, url: '', licence: '', citation: id, retrieved: null }
      const { title, path, licence, citation, retrieved } = source
      return { id, title, url: path ?? '', licence, citation, retrieved }
    })
}

import type { ModelLinks } from '../dataset/modelLinks.ts'
import type { ModelRow } from '../dataset/tables.ts'
import { readerSource } from '../intake/OwnData.ts'
import type { DatumFacts, Figure } from './Figure.ts'
import { mapData } from './mapData.ts'

/** Where the record of a model is found: its address, or whose address to ask for where the row came without. */
export function linkFacts({ id, link, source }: ModelRow): Pick<DatumFacts, 'link' | 'linkOf'> {
  if (link !== null) return { link }
  return source === readerSource ? {} : { linkOf: id }
}

/** Whether marks of a figure wait for addresses. */
export const lacksLinks = (figure: Figure): boolean =>
  figure.panels.some(({ series }) =>
    series.some((one) => one.mark !== 'fit' && one.data.some(({ facts }) => facts.linkOf !== undefined)),
  )

/** A figure whose marks have the addresses they were waiting for. */
export const withLinks = (figure: Figure, links: ModelLinks): Figure =>
  mapData(figure, (datum) => {
    const { linkOf, ...facts } = datum.facts
    if (linkOf === undefined) return datum
    const link = links.get(linkOf)
    return { ...datum, facts: link === undefined ? facts : { ...facts, link } }
  })

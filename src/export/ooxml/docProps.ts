import { isoOfDay, type Day } from '../../domain/time/day.ts'
import { relations, types } from './officeTypes.ts'
import type { Part, Relation } from './packageOf.ts'
import { el, escaped, xmlDocument } from './xml.ts'

/** What a document says of itself. */
export type DocumentFacts = {
  readonly title: string
  readonly description: string
  /** The newest fact in it. Stands for the time it was made, so that the same figure gives the same bytes. */
  readonly dataDate: Day
  /** Named values that let the document find its way back: the views it shows, their data and citation. */
  readonly custom: Readonly<Record<string, string>>
}

/** Identifies named document properties, as Office expects it. */
const customId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'

/** The three property parts of an Office document, and the relations that name them. */
export function docProps(facts: DocumentFacts): {
  readonly parts: readonly Part[]
  readonly relations: readonly Relation[]
} {
  return {
    parts: [
      { path: 'docProps/core.xml', type: types.core, content: core(facts) },
      { path: 'docProps/app.xml', type: types.extended, content: app() },
      { path: 'docProps/custom.xml', type: types.custom, content: custom(facts.custom) },
    ],
    relations: [
      { id: 'rId2', type: relations.core, target: 'docProps/core.xml' },
      { id: 'rId3', type: relations.extended, target: 'docProps/app.xml' },
      { id: 'rId4', type: relations.custom, target: 'docProps/custom.xml' },
    ],
  }
}

function core({ title, description, dataDate }: DocumentFacts): string {
  const when = (name: string) => el(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${isoOfDay(dataDate)}T00:00:00Z`)
  return xmlDocument(
    el(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      el('dc:title', {}, escaped(title)),
      el('dc:creator', {}, 'Crossover'),
      el('dc:description', {}, escaped(description)),
      when('dcterms:created'),
      when('dcterms:modified'),
    ),
  )
}

const app = (): string =>
  xmlDocument(
    el('Properties', { xmlns: `${office}/extended-properties` }, el('Application', {}, 'Crossover')),
  )

function custom(values: Readonly<Record<string, string>>): string {
  const properties = Object.entries(values).map(([name, value], index) =>
    el('property', { fmtid: customId, pid: index + 2, name }, el('vt:lpwstr', {}, escaped(value))),
  )
  return xmlDocument(
    el(
      'Properties',
      { xmlns: `${office}/custom-properties`, 'xmlns:vt': `${office}/docPropsVTypes` },
      ...properties,
    ),
  )
}

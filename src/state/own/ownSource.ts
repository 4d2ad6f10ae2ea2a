import type { Source } from '../../domain/dataset/manifest.ts'
import { readerSource, type OwnData } from '../../domain/intake/OwnData.ts'
import type { Formatter } from '../../i18n/Formatter.ts'
import { msg } from '../../i18n/msg.ts'

/** A reader's own data as a source among the others, in the language of the page: every figure names it so. */
export function ownSource(own: OwnData, f: Formatter): Source {
  const name = { en: own.name }
  return {
    id: readerSource,
    title: f.show(msg('own.source.title', { name })),
    publisher: f.show(msg('own.open')),
    path: null,
    licence: f.show(msg('own.source.licence')),
    licenceUrl: null,
    citation: f.show(msg('own.source.citation', { name })),
    retrieved: null,
    facts: own.count,
  }
}

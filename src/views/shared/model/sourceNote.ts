import type { Source } from '../../../domain/dataset/manifest.ts'
import { measured } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../../i18n/Formatter.ts'
import { msg } from '../../../i18n/msg.ts'

/** The works behind some facts, each once. `ids` are each as often as it is used. */
export const usedSources = (
  ids: Iterable<string | null>,
  sources: ReadonlyMap<string, Source>,
): readonly Source[] => [...new Set(ids)].flatMap((id) => (id === null ? [] : (sources.get(id) ?? [])))

/** What is said of a work after its title: how it asks to be cited, its licence, when it was read. */
export const sourceNote = ({ title, citation, licence, retrieved }: Source, f: Formatter) => ({
  citation: citation.startsWith(title) ? null : citation,
  licence: f.show(msg('source.licence', { licence: { en: licence } })),
  retrieved: retrieved === null ? null : f.show(msg('source.retrieved', { day: measured('day', retrieved) })),
})

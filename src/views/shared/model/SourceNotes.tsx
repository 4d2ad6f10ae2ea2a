import type { Source } from '../../../domain/dataset/manifest.ts'
import { measured } from '../../../domain/figure/text.ts'
import { msg } from '../../../i18n/msg.ts'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import styles from './SourceNotes.module.css'

type Props = {
  /** Ids, each as often as it is used. */
  readonly ids: Iterable<string | null>
  readonly sources: ReadonlyMap<string, Source>
}

/** The works that the facts of a part come from, each as it asks to be cited, under its licence. */
export function SourceNotes({ ids, sources }: Props) {
  const f = useFormatter()
  const used = [...new Set(ids)].flatMap((id) => (id === null ? [] : (sources.get(id) ?? [])))
  if (used.length === 0) return null
  return (
    <ul className={styles['sources']} aria-label={f.show(msg('section.sources'))}>
      {used.map(({ id, title, path, licence, licenceUrl, citation, retrieved }) => (
        <li key={id}>
          {path === null ? title : <a href={path}>{title}</a>}
          {citation.startsWith(title) ? null : ` · ${citation}`}
          {' · '}
          {licenceUrl === null ? (
            f.show(msg('source.licence', { licence: { en: licence } }))
          ) : (
            <a href={licenceUrl}>{f.show(msg('source.licence', { licence: { en: licence } }))}</a>
          )}
          {retrieved === null
            ? null
            : ` · ${f.show(msg('source.retrieved', { day: measured('day', retrieved) }))}`}
        </li>
      ))}
    </ul>
  )
}

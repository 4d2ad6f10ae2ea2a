import type { Source } from '../../../domain/dataset/manifest.ts'
import { msg } from '../../../i18n/msg.ts'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { sourceNote, usedSources } from './sourceNote.ts'
import styles from './SourceNotes.module.css'

type Props = {
  /** Ids, each as often as it is used. */
  readonly ids: Iterable<string | null>
  readonly sources: ReadonlyMap<string, Source>
}

/** The works that the facts of a part come from, each as it asks to be cited, under its licence. */
export function SourceNotes({ ids, sources }: Props) {
  const f = useFormatter()
  const used = usedSources(ids, sources)
  if (used.length === 0) return null
  return (
    <ul className={styles['sources']} aria-label={f.show(msg('section.sources'))}>
      {used.map((source) => {
        const { id, title, path, licenceUrl } = source
        const { citation, licence, retrieved } = sourceNote(source, f)
        return (
          <li key={id}>
            {path === null ? title : <a href={path}>{title}</a>}
            {citation === null ? null : ` · ${citation}`}
            {' · '}
            {licenceUrl === null ? licence : <a href={licenceUrl}>{licence}</a>}
            {retrieved === null ? null : ` · ${retrieved}`}
          </li>
        )
      })}
    </ul>
  )
}

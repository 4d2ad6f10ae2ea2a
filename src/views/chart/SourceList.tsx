import type { SourceRef } from '../../domain/figure/Figure.ts'
import { measured } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import styles from './SourceList.module.css'

/** The works the drawn facts come from, each as it asks to be cited. */
export function SourceList({ sources }: { readonly sources: readonly SourceRef[] }) {
  const f = useFormatter()
  return (
    <ul className={styles['sources']}>
      {sources.map(({ id, title, url, licence, citation, retrieved }) => (
        <li key={id} className={styles['source']}>
          <p className={styles['title']}>{url === '' ? title : <a href={url}>{title}</a>}</p>
          {citation === title ? null : <p>{citation}</p>}
          <p className={styles['terms']}>
            {licence === '' ? null : f.show(msg('source.licence', { licence: { en: licence } }))}
            {licence === '' || retrieved === null ? null : ' · '}
            {retrieved === null ? null : f.show(msg('source.retrieved', { day: measured('day', retrieved) }))}
          </p>
        </li>
      ))}
    </ul>
  )
}

import type { Note } from '../../domain/figure/Figure.ts'
import { msg } from '../../i18n/msg.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import styles from './NoteList.module.css'

/** How the numbers were made and what they cannot say. */
export function NoteList({ notes }: { readonly notes: readonly Note[] }) {
  const f = useFormatter()
  return (
    <dl className={styles['notes']}>
      {notes.map((note) => {
        const text = f.show(note.text)
        return (
          <div key={text} className={styles['note']}>
            <dt className={styles['kind']}>{f.show(msg(`note.${note.kind}`))}</dt>
            <dd>{text}</dd>
          </div>
        )
      })}
    </dl>
  )
}

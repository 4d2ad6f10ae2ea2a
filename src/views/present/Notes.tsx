import type { Figure } from '../../domain/figure/Figure.ts'
import { summaryOf } from '../../domain/figure/summaryOf.ts'
import { msg } from '../../i18n/msg.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import styles from './present.module.css'

/** What a speaker may be asked: how to read the chart, its numbers, its method. */
export function Notes({ figure }: { readonly figure: Figure }) {
  const f = useFormatter()
  const lines = [
    f.show(figure.howToRead),
    ...summaryOf(figure).map((text) => f.show(text)),
    ...figure.notes.map((note) => f.show(note.text)),
  ]
  return (
    <div
      className={styles['notes']}
      aria-label={f.show(msg('present.notes'))}
      data-print="hide"
      role="region"
      // Longer than a slide is high: it is scrolled by keys, too.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

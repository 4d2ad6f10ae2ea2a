import type { Figure } from '../../domain/figure/Figure.ts'
import { measured, type Text } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import styles from './SourceLine.module.css'

/** Under every chart: where it comes from and how new it is. */
export function SourceLine({ figure }: { readonly figure: Figure }) {
  const f = useFormatter()
  const day = measured('day', figure.dataDate)
  return <p className={styles['line']}>{f.show(msg('source.line', { sources: named(figure), day }))}</p>
}

function named({ sources }: Figure): Text {
  const [first, ...more] = sources
  const text = { en: first?.title ?? '–' }
  return more.length === 0
    ? msg('literal', { text })
    : msg('source.some', { first: text, more: measured('count', more.length) })
}

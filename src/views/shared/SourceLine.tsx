import type { Figure } from '../../domain/figure/Figure.ts'
import { measured, type Text } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import { useStaleDays } from '../../state/useStaleDays.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import styles from './SourceLine.module.css'

/** Under every chart: where it comes from, how new it is, and whether that is too old. */
export function SourceLine({ figure }: { readonly figure: Figure }) {
  const f = useFormatter()
  const day = measured('day', figure.dataDate)
  const stale = useStaleDays(figure.dataDate)
  return (
    <p className={styles['line']}>
      {f.show(msg('source.line', { sources: named(figure), day }))}
      {stale === null ? null : (
        <strong> {f.show(msg('source.stale', { days: measured('count', stale) }))}</strong>
      )}
    </p>
  )
}

function named({ sources }: Figure): Text {
  const [first, ...more] = sources
  const text = { en: first?.title ?? '–' }
  return more.length === 0
    ? msg('name.literal', { text })
    : msg('source.some', { first: text, more: measured('count', more.length) })
}

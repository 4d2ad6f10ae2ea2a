import { measured } from '../../../../domain/figure/text.ts'
import { msg } from '../../../../i18n/msg.ts'
import type { Reading } from '../../../../state/own/OwnSession.ts'
import { Button } from '../../../../ui/Button.tsx'
import { useFormatter } from '../../../../ui/FormatterContext.ts'
import styles from '../own.module.css'

type Props = {
  readonly reading: Extract<Reading, { kind: 'fetching' | 'reading' }>
  readonly cancel: () => void
}

/** How far a file is, and the way to stop. */
export function ReadingProgress({ reading, cancel }: Props) {
  const f = useFormatter()
  const name = { en: reading.name }
  const words =
    reading.kind === 'fetching'
      ? msg('own.fetching', { name })
      : msg('own.reading', { name, share: measured('share', reading.share) })
  return (
    <div className={styles['row']}>
      <progress
        className={styles['progress']}
        aria-label={f.show(words)}
        max={1}
        value={reading.kind === 'reading' ? reading.share : undefined}
      />
      <span>{f.show(words)}</span>
      <Button onClick={cancel}>{f.show(msg('own.cancel'))}</Button>
    </div>
  )
}

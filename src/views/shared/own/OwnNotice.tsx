import { measured } from '../../../domain/figure/text.ts'
import { msg } from '../../../i18n/msg.ts'
import type { OwnSession } from '../../../state/own/OwnSession.ts'
import { Button } from '../../../ui/Button.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { ReadingProgress } from './dialog/ReadingProgress.tsx'
import styles from './own.module.css'

const travelText = {
  'in-link': msg('own.notice.in-link'),
  'by-address': msg('own.notice.by-address'),
  'too-large': msg('own.notice.too-large'),
} as const

/** Says on every page that the charts hold the reader's own data, or that those of a link are on their way or failed. */
export function OwnNotice({ session }: { readonly session: OwnSession }) {
  const f = useFormatter()
  const { own, reading, travel } = session
  if (own)
    return (
      <div className={styles['notice']} role="status">
        <div className={styles['banner']}>
          <div className={styles['words']}>
            <p className={styles['counts']}>
              {f.show(msg('own.notice', { name: { en: own.name }, n: measured('count', own.count) }))}
            </p>
            <p>
              {[own.mode === 'join' ? msg('own.notice.join') : msg('own.notice.replace'), travelText[travel]]
                .map(f.show)
                .join(f.locale === 'zh' ? '' : ' ')}
            </p>
          </div>
          <div className={styles['row']} data-print="hide">
            <Button onClick={session.open}>{f.show(msg('own.notice.edit'))}</Button>
            <Button onClick={session.remove}>{f.show(msg('own.notice.remove'))}</Button>
          </div>
        </div>
      </div>
    )
  switch (reading.kind) {
    case 'none':
      return null
    case 'read':
      return (
        <div className={styles['notice']}>
          <Notice kind="hint">
            <p>{f.show(msg('own.notice.waiting', { name: { en: reading.input.name } }))}</p>
            <p className={styles['row']}>
              <Button onClick={session.open}>{f.show(msg('own.notice.look'))}</Button>
              <Button onClick={session.remove}>{f.show(msg('action.dismiss'))}</Button>
            </p>
          </Notice>
        </div>
      )
    case 'fetching':
    case 'reading':
      return (
        <div className={styles['notice']}>
          <ReadingProgress reading={reading} cancel={session.cancel} />
        </div>
      )
    case 'failed':
      return (
        <div className={styles['notice']}>
          <Notice kind="problem" title={f.show(msg('own.notice.failed'))}>
            <p className={styles['row']}>
              <Button onClick={session.open}>{f.show(msg('own.notice.open'))}</Button>
              <Button onClick={session.remove}>{f.show(msg('action.dismiss'))}</Button>
            </p>
          </Notice>
        </div>
      )
  }
  return reading satisfies never
}

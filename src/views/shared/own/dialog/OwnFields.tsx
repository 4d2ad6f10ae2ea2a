import { msg } from '../../../../i18n/msg.ts'
import type { OwnSession } from '../../../../state/own/OwnSession.ts'
import { useFormatter } from '../../../../ui/FormatterContext.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import { failureText } from './failureText.ts'
import { OwnRead } from './OwnRead.tsx'
import { OwnStart } from './OwnStart.tsx'
import { ReadingProgress } from './ReadingProgress.tsx'
import styles from '../own.module.css'

/** The dialog of the reader's own data, in whatever state they are. */
export function OwnFields({ session }: { readonly session: OwnSession }) {
  const f = useFormatter()
  const { reading } = session
  switch (reading.kind) {
    case 'none':
      return <OwnStart session={session} />
    case 'fetching':
    case 'reading':
      return <ReadingProgress reading={reading} cancel={session.cancel} />
    case 'failed':
      return (
        <div className={styles['stack']}>
          <Notice kind="problem" title={f.show(msg('own.failed', { name: { en: reading.name } }))}>
            <p>{f.show(failureText(reading.failure))}</p>
          </Notice>
          <OwnStart session={session} />
        </div>
      )
    case 'read':
      return <OwnRead session={session} reading={reading} />
  }
  return reading satisfies never
}

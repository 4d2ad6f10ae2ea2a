import { useState, useSyncExternalStore } from 'react'
import { measured } from '../domain/figure/text.ts'
import { msg } from '../i18n/msg.ts'
import { useManifest } from '../state/useManifest.ts'
import { Button } from '../ui/Button.tsx'
import { useFormatter } from '../ui/FormatterContext.ts'
import { Notice } from '../ui/Notice.tsx'
import { useOfflineCopy } from './useOfflineCopy.ts'
import { useStartSign } from './useStartSign.ts'
import styles from './ConnectionNotice.module.css'

/** Says when there is no network and how old the data are then, offers a newer version of the site, and tells of one that did not start. */
export function ConnectionNotice() {
  const f = useFormatter()
  const manifest = useManifest()
  const { update, isCutOff } = useOfflineCopy()
  const { isPutAside, tryAgain } = useStartSign()
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine)
  const [isPutOff, setPutOff] = useState(false)

  if (!isOnline || isCutOff)
    return (
      <div className={styles['notice']} data-print="hide">
        <Notice kind="hint">
          <p>
            {f.show(
              manifest
                ? msg('connection.offline', { day: measured('day', manifest.dataDate) })
                : msg('connection.offline.noData'),
            )}
          </p>
        </Notice>
      </div>
    )
  if (isPutOff || !(update || isPutAside)) return null
  return (
    <div className={styles['notice']} data-print="hide">
      <Notice kind="hint">
        <p>{f.show(update ? msg('update.ready') : msg('update.putAside'))}</p>
        <div className={styles['actions']}>
          <Button onClick={update ?? tryAgain}>
            {f.show(update ? msg('update.take') : msg('update.tryAgain'))}
          </Button>
          <Button onClick={() => setPutOff(true)}>
            {f.show(update ? msg('update.later') : msg('action.dismiss'))}
          </Button>
        </div>
      </Notice>
    </div>
  )
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

import { measured } from '../domain/figure/text.ts'
import { msg } from '../i18n/msg.ts'
import { useManifest } from '../state/useManifest.ts'
import { useFormatter } from '../ui/FormatterContext.ts'
import styles from './Footer.module.css'

/** What may be done with all this, and how new it is. */
export function Footer() {
  const f = useFormatter()
  const manifest = useManifest()
  return (
    <footer className={styles['footer']}>
      <div className={styles['inner']}>
        <p>{f.show(msg('footer.about'))}</p>
        <p>{f.show(msg('footer.licence'))}</p>
        <p>{manifest ? f.show(msg('footer.date', { day: measured('day', manifest.dataDate) })) : null}</p>
      </div>
    </footer>
  )
}

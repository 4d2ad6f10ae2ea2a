import { ageOf } from '../domain/dataset/ageOf.ts'
import { measured } from '../domain/figure/text.ts'
import type { Day } from '../domain/time/day.ts'
import { localeTags } from '../i18n/locales.ts'
import { msg } from '../i18n/msg.ts'
import { href } from '../state/useAddress.ts'
import { useManifest } from '../state/useManifest.ts'
import { useToday } from '../state/useToday.ts'
import { useFormatter } from '../ui/FormatterContext.ts'
import { Link } from '../ui/Link.tsx'
import styles from './Footer.module.css'

/** What may be done with all this, and how new it is. */
export function Footer() {
  const f = useFormatter()
  const manifest = useManifest()
  return (
    <footer className={styles['footer']} lang={localeTags[f.locale]} data-stage>
      <div className={styles['inner']}>
        <p>{f.show(msg('footer.about'))}</p>
        <p>{f.show(msg('footer.licence'))}</p>
        <p>{manifest ? <DataDate day={manifest.dataDate} /> : null}</p>
      </div>
    </footer>
  )
}

function DataDate({ day }: { readonly day: Day }) {
  const f = useFormatter()
  const { days, stale } = ageOf(day, useToday())
  return (
    <>
      <Link href={href(f.locale, { page: 'data' })}>
        {f.show(msg('footer.date', { day: measured('day', day) }))}
      </Link>
      {stale ? <strong> {f.show(msg('source.stale', { days: measured('count', days) }))}</strong> : null}
    </>
  )
}

import { localeTags } from '../i18n/locales.ts'
import { msg } from '../i18n/msg.ts'
import { useLocale } from '../state/useLocale.ts'
import { Button } from '../ui/Button.tsx'
import { useFormatter } from '../ui/FormatterContext.ts'
import { Link } from '../ui/Link.tsx'
import styles from './LanguageOffer.module.css'

/** Offers the browser's language once, in that language; never leads there by itself. */
export function LanguageOffer() {
  const f = useFormatter()
  const { alternates, offered, dismissOffer } = useLocale()
  const target = alternates.find((alternate) => alternate.locale === offered)
  if (!target) return null
  return (
    <aside className={styles['offer']} lang={localeTags[target.locale]} data-print="hide">
      <p>{f.show(msg('locale.offer'))}</p>
      <Link className={styles['accept']} href={target.href} onClick={dismissOffer}>
        {f.show(msg('locale.offer.accept'))}
      </Link>
      <Button onClick={dismissOffer}>{f.show(msg('locale.offer.dismiss'))}</Button>
    </aside>
  )
}

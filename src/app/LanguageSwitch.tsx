import { localeNames, localeTags } from '../i18n/locales.ts'
import { useHash } from '../state/useHash.ts'
import { useLocale } from '../state/useLocale.ts'
import { Link } from '../ui/Link.tsx'
import styles from './choices.module.css'

/** The same view in the other languages. */
export function LanguageSwitch() {
  const { locale, alternates } = useLocale()
  const hash = useHash()
  return alternates
    .filter((alternate) => alternate.locale !== locale)
    .map((alternate) => (
      <Link
        key={alternate.locale}
        className={styles['language']}
        href={alternate.href + hash}
        hrefLang={localeTags[alternate.locale]}
        lang={localeTags[alternate.locale]}
      >
        {localeNames[alternate.locale]}
      </Link>
    ))
}

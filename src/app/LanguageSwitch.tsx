import { localeTags, type Locale } from '../i18n/locales.ts'
import { useLocale } from '../state/useLocale.ts'
import { Link } from '../ui/Link.tsx'
import styles from './choices.module.css'

/** Each language is named in itself: whoever looks for it reads it. */
const names = { en: 'English', zh: '中文' } as const satisfies Record<Locale, string>

/** The same view in the other languages. */
export function LanguageSwitch() {
  const { locale, alternates } = useLocale()
  return alternates
    .filter((alternate) => alternate.locale !== locale)
    .map((alternate) => (
      <Link
        key={alternate.locale}
        className={styles['language']}
        href={alternate.href}
        hrefLang={localeTags[alternate.locale]}
        lang={localeTags[alternate.locale]}
      >
        {names[alternate.locale]}
      </Link>
    ))
}

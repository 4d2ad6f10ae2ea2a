import type { Text } from '../domain/figure/text.ts'
import { localeTags } from '../i18n/locales.ts'
import { msg } from '../i18n/msg.ts'
import type { Route } from '../state/route.ts'
import { href, useAddress } from '../state/useAddress.ts'
import { useFormatter } from '../ui/FormatterContext.ts'
import { Link } from '../ui/Link.tsx'
import { OwnButton } from '../views/shared/own/OwnButton.tsx'
import { ChartMenu } from './ChartMenu.tsx'
import { Commands } from './commands/Commands.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import styles from './Header.module.css'

/** The site's name, its charts, and the reader's language and colours. */
export function Header() {
  const f = useFormatter()
  return (
    <header className={styles['header']} lang={localeTags[f.locale]} data-print="hide" data-stage>
      <Link className={styles['name']} href={href(f.locale, { page: 'overview' })}>
        <Mark />
        {f.show(msg('app.name'))}
      </Link>
      <nav className={styles['nav']} aria-label={f.show(msg('nav.label'))}>
        <ChartMenu />
        <PageLinks />
        <OwnButton className={styles['own']} />
      </nav>
      <div className={styles['choices']}>
        <Commands />
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  )
}

/** The pages beside the charts. */
const pages: readonly { readonly route: Route; readonly name: Text }[] = [
  { route: { page: 'claims' }, name: msg('nav.claims') },
  { route: { page: 'present' }, name: msg('nav.present') },
  { route: { page: 'models' }, name: msg('nav.models') },
  { route: { page: 'data' }, name: msg('nav.data') },
  { route: { page: 'hub' }, name: msg('nav.hub') },
]

function PageLinks() {
  const f = useFormatter()
  const { route } = useAddress()
  return pages.map((page) => (
    <Link
      key={page.route.page}
      className={styles['page']}
      href={href(f.locale, page.route)}
      aria-current={route.page === page.route.page ? 'page' : undefined}
    >
      {f.show(page.name)}
    </Link>
  ))
}

/** Two lines that cross, one solid and one dashed, as open and closed are on every chart. */
function Mark() {
  return (
    <svg className={styles['mark']} viewBox="0 0 24 24" fill="none" strokeWidth="2.5" aria-hidden="true">
      <path d="M2 9 22 6.5" stroke="var(--tone-closed)" strokeDasharray="4.5 2.5" />
      <path d="M2 21 22 2.5" stroke="var(--tone-open)" />
    </svg>
  )
}

import { chartList } from '../catalog/chartList.ts'
import { msg } from '../i18n/msg.ts'
import { href, useAddress } from '../state/useAddress.ts'
import { useFormatter } from '../ui/FormatterContext.ts'
import { Link } from '../ui/Link.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import styles from './Header.module.css'

/** The site's name, its charts, and the reader's language and colours. */
export function Header() {
  const f = useFormatter()
  const { locale } = useAddress()
  return (
    <header className={styles['header']} data-print="hide">
      <Link className={styles['name']} href={href(locale, { page: 'overview' })}>
        <Mark />
        {f.show(msg('app.name'))}
      </Link>
      <nav className={styles['nav']} aria-label={f.show(msg('nav.label'))}>
        <ChartLinks />
      </nav>
      <div className={styles['choices']}>
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  )
}

function ChartLinks() {
  const f = useFormatter()
  const { locale, route } = useAddress()
  return (
    <ul className={styles['charts']}>
      {chartList.map((chart) => (
        <li key={chart.id}>
          <Link
            className={styles['chart']}
            href={href(locale, { page: 'chart', id: chart.id })}
            aria-current={route.page === 'chart' && route.id === chart.id ? 'page' : undefined}
          >
            {f.show(chart.name)}
          </Link>
        </li>
      ))}
    </ul>
  )
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

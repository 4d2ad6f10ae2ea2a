import { chartList } from '../../catalog/chartList.ts'
import { msg } from '../../i18n/msg.ts'
import { href, useAddress } from '../../state/useAddress.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Link } from '../../ui/Link.tsx'
import styles from './Missing.module.css'

/** For an address that leads nowhere: which, and where to go instead. */
export function Missing({ path }: { readonly path: string }) {
  const f = useFormatter()
  const { locale } = useAddress()
  return (
    <div className={styles['missing']}>
      <h1 className={styles['title']} tabIndex={-1}>
        {f.show(msg('missing.title'))}
      </h1>
      <p>{f.show(msg('missing.text', { path: { en: path } }))}</p>
      <ul className={styles['list']}>
        <li>
          <Link href={href(locale, { page: 'overview' })}>{f.show(msg('nav.overview'))}</Link>
        </li>
        {chartList.map((chart) => (
          <li key={chart.id}>
            <Link href={href(locale, { page: 'chart', id: chart.id })}>{f.show(chart.question)}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

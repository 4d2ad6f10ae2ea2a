import { useRef } from 'react'
import { chartGroups } from '../catalog/chartGroups.ts'
import { msg } from '../i18n/msg.ts'
import { href, useAddress } from '../state/useAddress.ts'
import { useCarriedFilter } from '../state/useCarriedFilter.ts'
import { useFormatter } from '../ui/FormatterContext.ts'
import { Link } from '../ui/Link.tsx'
import styles from './ChartMenu.module.css'

/** Every chart by what it is about, with the question it answers. The browser's own popover: it opens before any code runs. */
export function ChartMenu() {
  const f = useFormatter()
  const { locale, route } = useAddress()
  const filter = useCarriedFilter()
  const panel = useRef<HTMLDivElement>(null)
  const here = route.page === 'chart' ? route.id : null
  return (
    <>
      <button className={styles['open']} type="button" popoverTarget="chart-menu">
        {f.show(msg('nav.charts'))}
        <svg aria-hidden="true" viewBox="0 0 10 6" width={10} height={6}>
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth={1.5} />
        </svg>
      </button>
      <div ref={panel} className={styles['panel']} id="chart-menu" popover="auto">
        {chartGroups.map((group) => (
          <section key={group.id} aria-labelledby={`menu-${group.id}`}>
            <h2 className={styles['group']} id={`menu-${group.id}`}>
              {f.show(group.name)}
            </h2>
            <ul>
              {group.charts.map((chart) => (
                <li key={chart.id}>
                  <Link
                    className={styles['chart']}
                    href={href(locale, { page: 'chart', id: chart.id }, filter)}
                    aria-current={chart.id === here ? 'page' : undefined}
                    onClick={() => panel.current?.hidePopover()}
                  >
                    <span className={styles['name']}>{f.show(chart.name)}</span>
                    <span className={styles['question']}>{f.show(chart.question)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

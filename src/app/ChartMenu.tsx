import { useEffect, useRef, useState } from 'react'
import { chartGroups } from '../catalog/chartGroups.ts'
import { msg } from '../i18n/msg.ts'
import { href, useAddress } from '../state/useAddress.ts'
import { useCarriedFilter } from '../state/useCarriedFilter.ts'
import { useFormatter } from '../ui/FormatterContext.ts'
import { Link } from '../ui/Link.tsx'
import styles from './ChartMenu.module.css'

/** Every chart by what it is about, with the question it answers. A disclosure of HTML's own: it opens before any code runs. */
export function ChartMenu() {
  const f = useFormatter()
  const { route } = useAddress()
  const filter = useCarriedFilter()
  const menu = useRef<HTMLDetailsElement>(null)
  const [isOpen, setOpen] = useState(false)
  const here = route.page === 'chart' ? route.id : null

  useEffect(() => {
    if (!isOpen) return
    const leave = ({ target }: Event) => {
      if (!(target instanceof Node && menu.current?.contains(target))) setOpen(false)
    }
    const escape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      setOpen(false)
      if (menu.current?.contains(document.activeElement)) menu.current.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
      document.removeEventListener('keydown', escape)
    }
  }, [isOpen])

  return (
    <details ref={menu} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles['open']}>
        {f.show(msg('nav.charts'))}
        <svg aria-hidden="true" viewBox="0 0 10 6" width={10} height={6}>
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth={1.5} />
        </svg>
      </summary>
      <div className={styles['panel']}>
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
                    href={href(f.locale, { page: 'chart', id: chart.id }, filter)}
                    aria-current={chart.id === here ? 'page' : undefined}
                    onClick={() => setOpen(false)}
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
    </details>
  )
}

import { lazy, Suspense, useState } from 'react'
import { chartList } from '../../catalog/chartList.ts'
import { msg } from '../../i18n/msg.ts'
import { withWords } from '../../i18n/openFormatter.ts'
import { href, navigate, useAddress } from '../../state/useAddress.ts'
import { useCarriedFilter } from '../../state/useCarriedFilter.ts'
import { useLocale } from '../../state/useLocale.ts'
import { themes, useTheme } from '../../state/useTheme.ts'
import { Crash } from '../../ui/Crash.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import type { Shown } from './Opened.tsx'
import type { ShortcutId } from './shortcuts.ts'
import { useShortcuts, useSingleKeys } from './useShortcuts.ts'
import styles from './Commands.module.css'

const Opened = lazy(async () => ({
  default: (await withWords(['commands'], () => import('./Opened.tsx'))).Opened,
}))

/** The button that finds everything, and the keys of the site. What they open is fetched when it is first asked for. */
export function Commands() {
  const f = useFormatter()
  const { route } = useAddress()
  const [shown, setShown] = useState<Shown | null>(null)
  const [isAsked, setAsked] = useState(false)
  const [isOn, setOn] = useSingleKeys()

  const show = (next: Shown) => {
    setAsked(true)
    setShown(next)
  }
  const act = useActs(show)
  // A presentation has keys of its own, and a slip must not lead out of it.
  useShortcuts(isOn && route.page !== 'present', act)

  return (
    <>
      <button
        type="button"
        className={styles['find']}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => show('palette')}
      >
        <svg width="16" height="16" viewBox="0 0 18 18" fill="none" stroke="currentColor" aria-hidden="true">
          <circle cx="7.5" cy="7.5" r="5.5" strokeWidth="1.6" />
          <path d="m12 12 4.5 4.5" strokeWidth="1.6" />
        </svg>
        <span className={styles['word']}>{f.show(msg('find.open'))}</span>
      </button>
      <ErrorBoundary
        resetKey={shown ?? ''}
        fallback={(error, reset) => (
          <div className={styles['failed']}>
            <Crash error={error} reset={reset} />
          </div>
        )}
      >
        <Suspense fallback={null}>
          {isAsked ? <Opened shown={shown} onShow={setShown} isOn={isOn} setOn={setOn} /> : null}
        </Suspense>
      </ErrorBoundary>
    </>
  )
}

/** What each shortcut does from where the reader is. */
function useActs(show: (shown: Shown) => void): (id: ShortcutId) => void {
  const { locale, route } = useAddress()
  const { alternates } = useLocale()
  const filter = useCarriedFilter()
  const [theme, chooseTheme] = useTheme()
  const toChart = (step: number) => {
    const here = route.page === 'chart' ? chartList.findIndex(({ id }) => id === route.id) : -1
    const next = here < 0 ? (step > 0 ? 0 : chartList.length - 1) : here + step
    const chart = chartList[(next + chartList.length) % chartList.length]
    if (chart) navigate(href(locale, { page: 'chart', id: chart.id }, filter))
  }
  return (id) => {
    switch (id) {
      case 'find':
        return show('palette')
      case 'sheet':
        return show('sheet')
      case 'next':
        return toChart(1)
      case 'previous':
        return toChart(-1)
      case 'overview':
        return navigate(href(locale, { page: 'overview' }))
      case 'theme':
        return chooseTheme(themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto')
      case 'language': {
        const other = alternates.find((alternate) => alternate.locale !== locale)
        return other ? navigate(other.href + location.hash) : undefined
      }
    }
    id satisfies never
  }
}

import { lazy, Suspense, useEffect, useMemo, useRef } from 'react'
import type { Formatter } from '../i18n/Formatter.ts'
import { localeTags } from '../i18n/locales.ts'
import { msg } from '../i18n/msg.ts'
import { EditionContext, editionOf } from '../state/EditionContext.ts'
import { OwnContext } from '../state/own/OwnContext.ts'
import { OwnSessionContext } from '../state/own/OwnSession.ts'
import { ownSource } from '../state/own/ownSource.ts'
import { useOwnSession } from '../state/own/useOwnSession.ts'
import type { Route } from '../state/route.ts'
import { href, navigate, useAddress } from '../state/useAddress.ts'
import { useLocale } from '../state/useLocale.ts'
import { Crash } from '../ui/Crash.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { FormatterContext } from '../ui/FormatterContext.ts'
import { DroppedView } from '../views/shared/dropped/DroppedView.tsx'
import { OwnHost } from '../views/shared/own/OwnHost.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { LanguageOffer } from './LanguageOffer.tsx'
import { Screen } from './Screen.tsx'
import { useLoadedFormatter } from './useLoadedFormatter.ts'
import { usePageFocus } from './usePageFocus.ts'
import { preload } from './views.ts'
import styles from './App.module.css'

// Not needed for the first picture: fetched beside it.
const ConnectionNotice = lazy(async () => ({
  default: (await import('./ConnectionNotice.tsx')).ConnectionNotice,
}))

/** The shell around every screen. */
export function App({ initial }: { readonly initial: Formatter }) {
  const { locale, route, query } = useAddress()
  const { alternates } = useLocale()
  const f = useLoadedFormatter(locale, initial)
  const main = useRef<HTMLElement>(null)
  const routeKey = keyOf(route)
  const session = useOwnSession()
  const { own } = session
  const ownView = useMemo(() => (own ? { data: own, source: ownSource(own, f) } : null), [own, f])

  usePageFocus(main, routeKey)
  useEffect(() => {
    const tag = localeTags[f.locale]
    let timer: ReturnType<typeof setTimeout> | undefined
    // It has the browser work out the style of every element: after the frame that draws the first words.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        document.documentElement.lang = tag
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [f.locale])
  // `route` is made anew at every render; its key says whether it is another one.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useEffect(() => preload(route), [routeKey])
  useEffect(() => {
    // Static hosts know a page by its slash; one address a page keeps links and caches together.
    const canonical = href(locale, route)
    if (route.page !== 'missing' && location.pathname !== canonical)
      navigate(canonical + location.search + location.hash, { replace: true })
  })

  return (
    <FormatterContext value={f}>
      <OwnSessionContext value={session}>
        <OwnContext value={ownView}>
          {alternates.map((alternate) => (
            <link
              key={alternate.locale}
              rel="alternate"
              hrefLang={localeTags[alternate.locale]}
              href={new URL(alternate.href, location.origin).href}
            />
          ))}
          <a className={styles['skip']} href="#main">
            {f.show(msg('nav.skip'))}
          </a>
          <LanguageOffer />
          <ErrorBoundary fallback={() => null}>
            <Suspense>
              <ConnectionNotice />
            </Suspense>
          </ErrorBoundary>
          <DroppedView />
          <Header />
          <OwnHost />
          <main id="main" className={styles['main']} ref={main} tabIndex={-1}>
            <ErrorBoundary
              fallback={(error, reset) => <Crash error={error} reset={reset} />}
              resetKey={routeKey + query}
            >
              <Suspense fallback={<div className={styles['waiting']} />}>
                <EditionContext value={route.page === 'chart' ? editionOf(query) : null}>
                  <Screen route={route} />
                </EditionContext>
              </Suspense>
            </ErrorBoundary>
          </main>
          <Footer />
        </OwnContext>
      </OwnSessionContext>
    </FormatterContext>
  )
}

const keyOf = (route: Route): string => ('id' in route ? `${route.page}/${route.id}` : route.page)

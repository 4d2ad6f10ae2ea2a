import { useEffect, useRef, useState } from 'react'
import { chartList } from '../../catalog/chartList.ts'
import { msg } from '../../i18n/msg.ts'
import { readTalk, talkQuery } from '../../state/talk.ts'
import { href, navigate, useAddress } from '../../state/useAddress.ts'
import { useComplete } from '../../state/useLinks.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Link } from '../../ui/Link.tsx'
import { PresentBar } from './PresentBar.tsx'
import { saveDeck } from './saveDeck.ts'
import { Slide, type Shown } from './Slide.tsx'
import { useKeys } from './useKeys.ts'
import { useScale } from './useScale.ts'
import styles from './present.module.css'

/** A sequence of views, one at a time on the whole screen; printed, each on a page of its own. */
export function Present() {
  const f = useFormatter()
  const { locale, query } = useAddress()
  const params = new URLSearchParams(query)
  const views = readTalk(query)
  const last = Math.max(views.length - 1, 0)
  const index = Math.min(Math.max(Number.parseInt(params.get('at') ?? '1', 10) - 1 || 0, 0), last)
  const builds = params.get('steps') === '1'
  const [step, setStep] = useState(0)
  const shown = useRef(new Map<number, Shown>())
  // The slide in sight is made first; the others, which print and files need, then follow.
  const [begun, setBegun] = useState(false)
  const [failed, setFailed] = useState(false)
  const [notes, setNotes] = useState(false)
  const scale = useScale()

  const complete = useComplete()

  const go = (to: number, options: { readonly builds?: boolean; readonly kept?: typeof views } = {}) => {
    const next = new URLSearchParams(talkQuery(options.kept ?? views))
    if (to > 0) next.set('at', String(to + 1))
    if (options.builds ?? builds) next.set('steps', '1')
    setStep(0)
    navigate(href(locale, { page: 'present' }, next.toString()), { replace: true })
  }
  const next = () => {
    const lastStep = builds ? (shown.current.get(index)?.steps ?? 1) - 1 : 0
    if (step < lastStep) setStep(step + 1)
    else if (index < last) go(index + 1)
  }
  const back = () => (step > 0 ? setStep(step - 1) : index > 0 ? go(index - 1) : undefined)

  const save = () => {
    const taken = views.flatMap((view, at) => {
      const figure = shown.current.get(at)?.figure
      const path = href(locale, { page: 'chart', id: view.chart }, view.query)
      return figure ? [{ figure, url: new URL(path, location.origin).href }] : []
    })
    setFailed(false)
    Promise.all(taken.map(async ({ figure, url }) => ({ figure: await complete(figure), url })))
      .then((whole) => saveDeck(whole, f))
      .catch(() => setFailed(true))
  }

  useKeys({
    next,
    back,
    first: () => go(0),
    last: () => go(last),
    notes: () => setNotes((shown) => !shown),
    fullScreen: toggleFullScreen,
  })
  useEffect(() => {
    // The page behind must not scroll under the slide.
    document.documentElement.style.overflow = 'hidden'
    return () => {
      document.documentElement.style.overflow = ''
    }
  }, [])

  return (
    <section className={styles['present']} data-present aria-label={f.show(msg('present.title'))}>
      {views.length === 0 ? <Nothing /> : null}
      <div className={styles['stage']}>
        {views.map((view, at) => (
          <div
            // A view may be shown twice.
            // oxlint-disable-next-line react/no-array-index-key
            key={`${at} ${view.chart} ${view.query}`}
            className={styles['place']}
            data-current={at === index}
            aria-hidden={at !== index}
            style={{ scale: String(scale) }}
          >
            {begun || at === index ? (
              <Slide
                view={view}
                step={builds && at === index ? step : null}
                notes={notes && at === index}
                onShown={(what) => {
                  shown.current.set(at, what)
                  setBegun(true)
                }}
              />
            ) : null}
          </div>
        ))}
      </div>
      {views.length === 0 ? null : (
        <PresentBar
          index={index}
          count={views.length}
          builds={builds}
          notes={notes}
          onBack={back}
          onNext={next}
          onNotes={() => setNotes(!notes)}
          onBuilds={() => go(index, { builds: !builds })}
          onRemove={() => go(Math.max(index - 1, 0), { kept: views.filter((_, at) => at !== index) })}
          onFullScreen={toggleFullScreen}
          onSlides={save}
        />
      )}
      {failed ? (
        <p className={styles['failed']} role="alert">
          {f.show(msg('share.failed'))}
        </p>
      ) : null}
    </section>
  )
}

/** Without views there is at least everything to present. */
function Nothing() {
  const f = useFormatter()
  const { locale } = useAddress()
  const all = talkQuery(chartList.map((entry) => ({ chart: entry.id, query: '' })))
  return (
    <div className={styles['empty']}>
      <h1>{f.show(msg('present.title'))}</h1>
      <p>{f.show(msg('present.empty'))}</p>
      <p>
        <Link href={href(locale, { page: 'present' }, all)}>{f.show(msg('present.all'))}</Link>
      </p>
      <p>
        <Link href={href(locale, { page: 'overview' })}>{f.show(msg('nav.overview'))}</Link>
      </p>
    </div>
  )
}

function toggleFullScreen(): void {
  // Refused or unknown on some phones: the slide then keeps the window.
  if (!document.fullscreenEnabled) return
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen()
  done.catch(() => undefined)
}

import { useEffect, useState } from 'react'
import { chartList } from '../../catalog/chartList.ts'
import { msg } from '../../i18n/msg.ts'
import { readTalk, talkQuery } from '../../state/talk.ts'
import { href, navigate, useAddress } from '../../state/useAddress.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Link } from '../../ui/Link.tsx'
import { PresentBar } from './PresentBar.tsx'
import { Slide, type SlideSteps } from './Slide.tsx'
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
  const [steps, setSteps] = useState<SlideSteps>({ index: -1, count: 1 })
  const [notes, setNotes] = useState(false)
  const scale = useScale()
  const lastStep = builds && steps.index === index ? steps.count - 1 : 0

  const go = (to: number, options: { readonly builds?: boolean; readonly kept?: typeof views } = {}) => {
    const next = new URLSearchParams(talkQuery(options.kept ?? views))
    if (to > 0) next.set('at', String(to + 1))
    if (options.builds ?? builds) next.set('steps', '1')
    setStep(0)
    navigate(href(locale, { page: 'present' }, next.toString()), { replace: true })
  }
  const next = () => (step < lastStep ? setStep(step + 1) : index < last ? go(index + 1) : undefined)
  const back = () => (step > 0 ? setStep(step - 1) : index > 0 ? go(index - 1) : undefined)

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
            <Slide
              view={view}
              step={builds && at === index ? step : null}
              notes={notes && at === index}
              onSteps={(count) => {
                if (at === index && (steps.index !== at || steps.count !== count))
                  setSteps({ index: at, count })
              }}
            />
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
        />
      )}
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
  // Refused on some phones: the slide then keeps the window.
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen()
  done.catch(() => undefined)
}

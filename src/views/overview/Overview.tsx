import { Suspense, useRef, type ReactNode } from 'react'
import { msg } from '../../i18n/msg.ts'
import { useChart } from '../../state/useChart.ts'
import { Crash } from '../../ui/Crash.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { useNear } from '../../ui/useNear.ts'
import { DataSection } from './DataSection.tsx'
import { Gallery } from './Gallery.tsx'
import { stories } from './stories.ts'
import { Story } from './Story.tsx'
import styles from './Overview.module.css'

/** The front page: the claim, what came of it, three stories drawn, and the other charts in words. */
export function Overview() {
  const f = useFormatter()
  return (
    <>
      <header className={styles['masthead']}>
        <p className={styles['kicker']}>{f.show(msg('overview.kicker'))}</p>
        <h1 className={styles['title']} tabIndex={-1}>
          {f.show(msg('overview.title'))}
        </h1>
        <p className={styles['standfirst']}>{f.show(msg('overview.standfirst'))}</p>
      </header>
      {stories.map((id, index) => (
        <WhenNear key={id} always={index === 0}>
          <ErrorBoundary fallback={(error, reset) => <Crash error={error} reset={reset} />}>
            <Suspense fallback={<div className={styles['waiting']} />}>
              <ChartStory id={id} lead={index === 0} />
            </Suspense>
          </ErrorBoundary>
        </WhenNear>
      ))}
      <Gallery />
      <DataSection />
    </>
  )
}

/** A story below the first screen is begun when it comes near; its room is kept. */
function WhenNear({ always, children }: { readonly always: boolean; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const near = useNear(place)
  return <div ref={place}>{always || near ? children : <div className={styles['waiting']} />}</div>
}

function ChartStory({ id, lead }: { readonly id: string; readonly lead: boolean }) {
  const chart = useChart(id)
  return chart ? <Story chart={chart} lead={lead} /> : null
}

import { Suspense, useRef, type ReactNode } from 'react'
import { chartList } from '../../catalog/chartList.ts'
import { href, useAddress } from '../../state/useAddress.ts'
import { useChart } from '../../state/useChart.ts'
import { Crash } from '../../ui/Crash.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Link } from '../../ui/Link.tsx'
import { useNear } from '../../ui/useNear.ts'
import { DataSection } from './DataSection.tsx'
import { Gallery } from './Gallery.tsx'
import { Masthead } from './Masthead.tsx'
import { stories } from './stories.ts'
import { Story } from './Story.tsx'
import styles from './Overview.module.css'

/** The front page: the claim, what came of it, three stories drawn, and the other charts in words. */
export function Overview() {
  return (
    <>
      <Masthead />
      {stories.map((id, index) => (
        <WhenNear key={id} always={index === 0} waiting={<Waiting id={id} />}>
          <ErrorBoundary fallback={(error, reset) => <Crash error={error} reset={reset} />}>
            <Suspense fallback={<Waiting id={id} />}>
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

type WhenNearProps = {
  readonly always: boolean
  readonly waiting: ReactNode
  readonly children: ReactNode
}

/** A story below the first screen is begun when it comes near. */
function WhenNear({ always, waiting, children }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null)
  const near = useNear(place)
  return <div ref={place}>{always || near ? children : waiting}</div>
}

/** A story not yet begun: its question leads to its chart already, and its room is kept. */
function Waiting({ id }: { readonly id: string }) {
  const f = useFormatter()
  const { locale } = useAddress()
  const entry = chartList.find((candidate) => candidate.id === id)
  if (!entry) return null
  return (
    <article className={styles['waiting']} aria-labelledby={`story-${id}`}>
      <h2 className={styles['question']} id={`story-${id}`}>
        <Link href={href(locale, { page: 'chart', id })}>{f.show(entry.question)}</Link>
      </h2>
    </article>
  )
}

function ChartStory({ id, lead }: { readonly id: string; readonly lead: boolean }) {
  const chart = useChart(id)
  return chart ? <Story chart={chart} lead={lead} /> : null
}

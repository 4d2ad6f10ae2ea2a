import { Suspense } from 'react'
import { msg } from '../../i18n/msg.ts'
import { useCharts } from '../../state/useCharts.ts'
import { Crash } from '../../ui/Crash.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { DataSection } from './DataSection.tsx'
import { Story } from './Story.tsx'
import styles from './Overview.module.css'

/** The front page: the claim, what came of it, and one story a chart. */
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
      <ErrorBoundary fallback={(error, reset) => <Crash error={error} reset={reset} />}>
        <Suspense fallback={<div className={styles['waiting']} />}>
          <Stories />
        </Suspense>
      </ErrorBoundary>
      <DataSection />
    </>
  )
}

function Stories() {
  const charts = useCharts()
  return charts.map((chart, index) => (
    <ErrorBoundary key={chart.id} fallback={(error, reset) => <Crash error={error} reset={reset} />}>
      <Story chart={chart} lead={index === 0} />
    </ErrorBoundary>
  ))
}

import { Suspense } from 'react'
import { chartList } from '../../catalog/chartList.ts'
import { msg } from '../../i18n/msg.ts'
import { useChart } from '../../state/useChart.ts'
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
      {chartList.map(({ id }, index) => (
        <ErrorBoundary key={id} fallback={(error, reset) => <Crash error={error} reset={reset} />}>
          <Suspense fallback={<div className={styles['waiting']} />}>
            <ChartStory id={id} lead={index === 0} />
          </Suspense>
        </ErrorBoundary>
      ))}
      <DataSection />
    </>
  )
}

function ChartStory({ id, lead }: { readonly id: string; readonly lead: boolean }) {
  const chart = useChart(id)
  return chart ? <Story chart={chart} lead={lead} /> : null
}

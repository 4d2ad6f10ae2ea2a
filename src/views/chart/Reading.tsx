import { lazy, Suspense, useCallback, useRef } from 'react'
import type { Chart } from '../../catalog/defineChart.ts'
import type { Figure } from '../../domain/figure/Figure.ts'
import { summaryOf } from '../../domain/figure/summaryOf.ts'
import { msg } from '../../i18n/msg.ts'
import { href } from '../../state/useAddress.ts'
import { useLinked } from '../../state/useLinks.ts'
import { Crash } from '../../ui/Crash.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useNear } from '../../ui/useNear.ts'
import { Findings } from '../shared/Findings.tsx'
import { NoteList } from './NoteList.tsx'
import { Section } from './Section.tsx'
import { SourceList } from './SourceList.tsx'
import styles from './ChartPage.module.css'

const FigureTable = lazy(async () => ({
  default: (await import('../../charts/FigureTable.tsx')).FigureTable,
}))

/** The figure in numbers and words. */
export function InWords({ figure }: { readonly figure: Figure }) {
  const f = useFormatter()
  return (
    <>
      <Section id="numbers" title={f.show(msg('finding.title'))}>
        <Findings findings={figure.findings} />
        <p className={styles['ways']}>
          <a href="#method">{f.show(msg('finding.method'))}</a>
          <a href="#data">{f.show(msg('finding.rows'))}</a>
          <a href="#sources">{f.show(msg('finding.sources'))}</a>
        </p>
      </Section>
      <Section id="summary" title={f.show(msg('section.summary'))}>
        <ul className={styles['summary']}>
          {summaryOf(figure)
            .map(f.show)
            .map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
        </ul>
      </Section>
    </>
  )
}

type RowsProps = { readonly chart: Chart; readonly figure: Figure; readonly query: string }

/** The figure in rows. Addresses of sources that come later are fetched when the rows are in sight. */
export function InRows({ chart, figure, query }: RowsProps) {
  const f = useFormatter()
  const place = useRef<HTMLDivElement>(null)
  const linked = useLinked(figure, useNear(place, '0px'))
  const hrefOfModel = useCallback((id: string) => href(f.locale, { page: 'model', id }), [f.locale])
  return (
    <Section id="data" title={f.show(msg('section.table'))}>
      <ErrorBoundary fallback={(error, retry) => <Crash error={error} reset={retry} />} resetKey={query}>
        <div ref={place}>
          <Suspense fallback={<Skeleton height="33rem" />}>
            <FigureTable figure={linked} name={chart.name} hrefOfModel={hrefOfModel} />
          </Suspense>
        </div>
      </ErrorBoundary>
    </Section>
  )
}

/** How the figure was made, and from what. */
export function Behind({ figure }: { readonly figure: Figure }) {
  const f = useFormatter()
  return (
    <>
      <Section id="method" title={f.show(msg('section.notes'))}>
        <NoteList notes={figure.notes} />
      </Section>
      <Section id="sources" title={f.show(msg('section.sources'))}>
        <SourceList sources={figure.sources} />
      </Section>
    </>
  )
}

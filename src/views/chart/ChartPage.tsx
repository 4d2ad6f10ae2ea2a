import { lazy, Suspense, use, useCallback, useRef, useState } from 'react'
import type { Chart } from '../../catalog/defineChart.ts'
import type { Figure } from '../../domain/figure/Figure.ts'
import { summaryOf } from '../../domain/figure/summaryOf.ts'
import { msg } from '../../i18n/msg.ts'
import { EditionContext, withEdition } from '../../state/EditionContext.ts'
import { href } from '../../state/useAddress.ts'
import { useFigure } from '../../state/useFigure.ts'
import { useViewState } from '../../state/useViewState.ts'
import { Crash } from '../../ui/Crash.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { FigurePlace } from '../shared/FigurePlace.tsx'
import { FilterChips } from '../shared/filter/FilterChips.tsx'
import { FilterFields } from '../shared/filter/FilterFields.tsx'
import { Findings } from '../shared/Findings.tsx'
import { OwnButton } from '../shared/own/OwnButton.tsx'
import { PresetLinks } from '../shared/PresetLinks.tsx'
import { RefusedNotice } from '../shared/RefusedNotice.tsx'
import { ShareDialog } from '../shared/share/ShareDialog.tsx'
import { SourceLine } from '../shared/SourceLine.tsx'
import { Controls } from './Controls.tsx'
import { CsvButton } from './CsvButton.tsx'
import { EditionNotice } from './EditionNotice.tsx'
import { GuidePlace, hasGuide } from './guide/GuidePlace.tsx'
import { Instrument } from './instrument/Instrument.tsx'
import { NoteList } from './NoteList.tsx'
import { Section } from './Section.tsx'
import { SourceList } from './SourceList.tsx'
import styles from './ChartPage.module.css'

const FigureTable = lazy(async () => ({
  default: (await import('../../charts/FigureTable.tsx')).FigureTable,
}))

/** One chart with everything to set it, read it, check it and take it away. */
export function ChartPage({ chart }: { readonly chart: Chart }) {
  const f = useFormatter()
  const edition = use(EditionContext)
  const { view, refused, dismiss, change, setDisplay, preview, isPreview, reset, clearFilter } =
    useViewState(chart)
  const state = useFigure(chart, view.query, { isFull: !isPreview, isSettable: true })
  const figure = state.kind === 'figure' ? state.figure : state.kind === 'failed' ? state.lastGood : null
  const [concealed, conceal] = useState<ReadonlySet<string>>()
  const place = useRef<HTMLDivElement>(null)
  // The strip follows the plot without a render of the page.
  const alignStrip = useCallback((start: number, end: number) => {
    place.current?.style.setProperty('--plot-start', `${start}px`)
    place.current?.style.setProperty('--plot-end', `${end}px`)
    place.current?.style.setProperty('--strip', 'visible')
  }, [])
  const set = (key: string, raw: string, isFinal: boolean) => (isFinal ? change : preview)(key, raw)
  const presets = [{ id: 'default', label: msg('view.preset.default'), query: '' }, ...chart.presets]

  return (
    <article className={styles['page']}>
      <header className={styles['head']}>
        <p className={styles['kicker']}>{f.show(chart.question)}</p>
        <h1 className={styles['headline']} tabIndex={-1} aria-live={isPreview ? 'off' : 'polite'}>
          {state.kind === 'loading' ? (
            <Skeleton height="2.3em" label={f.show(chart.name)} />
          ) : (
            f.show(figure?.headline ?? chart.name)
          )}
        </h1>
        <p className={styles['subtitle']}>{figure ? f.show(figure.subtitle) : null}</p>
      </header>
      {refused ? (
        <RefusedNotice refused={refused} settings={[...view.controls, ...view.filters]} dismiss={dismiss} />
      ) : null}
      {edition === null ? null : <EditionNotice edition={edition} chart={chart.id} query={view.query} />}
      <div className={styles['stage']}>
        <div className={styles['figure']} ref={place}>
          <FilterChips filter={view.filter} change={change} clear={clearFilter} />
          <FigurePlace
            state={state}
            density="page"
            resetKey={view.query}
            concealed={concealed}
            onDisplay={setDisplay}
            clearFilter={clearFilter}
            onSet={set}
            onInsets={alignStrip}
          />
          {figure ? (
            <>
              <Instrument
                figure={figure}
                hasOwnScale={view.controls.some(({ key }) => key === 'scale')}
                set={setDisplay}
              />
              <SourceLine figure={figure} />
              <p className={styles['reading']}>
                <strong>{f.show(msg('section.howToRead'))}</strong> {f.show(figure.howToRead)}
              </p>
              {hasGuide(chart.id) ? <GuidePlace figure={figure} onConceal={conceal} /> : null}
            </>
          ) : null}
        </div>
        <div className={styles['side']} data-print="hide">
          <PresetLinks
            chart={chart}
            label={msg('view.presets')}
            presets={presets}
            current={chart.plain(view.query)}
            filter={view.filter}
          />
          <FilterFields chart={chart} view={view} change={change} />
          <Controls
            view={view}
            dataDate={figure?.dataDate ?? null}
            change={change}
            preview={preview}
            reset={reset}
          />
          {figure ? (
            <div className={styles['actions']}>
              <CsvButton figure={figure} />
              <OwnButton />
              <ShareDialog
                figure={figure}
                view={{ chart: chart.id, name: chart.name, query: withEdition(view.query, edition) }}
              />
            </div>
          ) : null}
        </div>
      </div>
      {figure ? <Reading chart={chart} figure={figure} query={view.query} /> : null}
    </article>
  )
}

type ReadingProps = { readonly chart: Chart; readonly figure: Figure; readonly query: string }

/** The figure in numbers, words, rows, method and sources. */
function Reading({ chart, figure, query }: ReadingProps) {
  const f = useFormatter()
  const hrefOfModel = useCallback((id: string) => href(f.locale, { page: 'model', id }), [f.locale])
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
      <Section id="data" title={f.show(msg('section.table'))}>
        <ErrorBoundary fallback={(error, retry) => <Crash error={error} reset={retry} />} resetKey={query}>
          <Suspense fallback={<Skeleton height="33rem" />}>
            <FigureTable figure={figure} name={chart.name} hrefOfModel={hrefOfModel} />
          </Suspense>
        </ErrorBoundary>
      </Section>
      <Section id="method" title={f.show(msg('section.notes'))}>
        <NoteList notes={figure.notes} />
      </Section>
      <Section id="sources" title={f.show(msg('section.sources'))}>
        <SourceList sources={figure.sources} />
      </Section>
    </>
  )
}

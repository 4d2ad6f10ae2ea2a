import { use, useCallback, useRef, useState } from 'react'
import type { Chart } from '../../catalog/defineChart.ts'
import type { Figure } from '../../domain/figure/Figure.ts'
import type { FigureLayout } from '../../domain/layout/FigureLayout.ts'
import { overviewInsets } from '../../domain/layout/overview.ts'
import { localeTags } from '../../i18n/locales.ts'
import { msg } from '../../i18n/msg.ts'
import { EditionContext, withEdition } from '../../state/EditionContext.ts'
import { useFigure } from '../../state/useFigure.ts'
import { useViewState } from '../../state/useViewState.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useStages } from '../../ui/useStages.ts'
import { FigurePlace } from '../shared/FigurePlace.tsx'
import { FilterChips } from '../shared/filter/FilterChips.tsx'
import { FilterFields } from '../shared/filter/FilterFields.tsx'
import { OwnButton } from '../shared/own/OwnButton.tsx'
import { PresetLinks } from '../shared/PresetLinks.tsx'
import { RefusedNotice } from '../shared/RefusedNotice.tsx'
import { ShareDialog } from '../shared/share/ShareDialog.tsx'
import { Below } from './Below.tsx'
import { Controls } from './Controls.tsx'
import { CsvButton } from './CsvButton.tsx'
import { EditionNotice } from './EditionNotice.tsx'
import { Behind, InRows, InWords } from './Reading.tsx'
import { Stage } from './Stage.tsx'
import styles from './ChartPage.module.css'

/** One chart with everything to set it, read it, check it and take it away. */
export function ChartPage({ chart }: { readonly chart: Chart }) {
  const f = useFormatter()
  const edition = use(EditionContext)
  const { view, refused, dismiss, change, setDisplay, preview, isPreview, reset, clearFilter } =
    useViewState(chart)
  const state = useFigure(chart, view.query, { isFull: !isPreview, isSettable: true })
  const figure = state.kind === 'figure' ? state.figure : state.kind === 'failed' ? state.lastGood : null
  // The drawing first, then what is said of it, then its rows; another language goes through the page likewise.
  const [told, listed, founded] = useStages(figure, 3)
  const [drawnIn = f, readIn = f, setIn = f, toldIn = f, listedIn = f, foundedIn = f] = useStages(f, 6)
  const [concealed, conceal] = useState<ReadonlySet<string>>()
  const place = useRef<HTMLDivElement>(null)
  // The strip follows the plot without a render of the page.
  const alignStrip = useCallback((drawn: Figure, layout: FigureLayout) => {
    const insets = overviewInsets(drawn, layout)
    if (!insets) return
    const { start, end } = insets
    place.current?.style.setProperty('--plot-start', `${start}px`)
    place.current?.style.setProperty('--plot-end', `${end}px`)
    place.current?.style.setProperty('--strip', '1')
  }, [])
  const set = (key: string, raw: string, isFinal: boolean) => (isFinal ? change : preview)(key, raw)
  const presets = [{ id: 'default', label: msg('view.preset.default'), query: '' }, ...chart.presets]

  return (
    <article className={styles['page']}>
      <header className={styles['head']} lang={localeTags[f.locale]} data-stage>
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
        <Stage f={drawnIn} className={styles['figure']} ref={place}>
          <FilterChips filter={view.filter} change={change} clear={clearFilter} />
          <FigurePlace
            state={state}
            density="page"
            resetKey={view.query}
            concealed={concealed}
            onDisplay={setDisplay}
            clearFilter={clearFilter}
            onSet={set}
            onLayout={alignStrip}
          />
          {figure ? (
            <Stage f={readIn} className={styles['below']}>
              <Below
                chart={chart.id}
                figure={figure}
                controls={view.controls}
                setDisplay={setDisplay}
                onConceal={conceal}
              />
            </Stage>
          ) : null}
        </Stage>
        <Stage f={setIn} className={styles['side']} isPrinted={false}>
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
        </Stage>
      </div>
      {figure && told && listed && founded ? (
        <>
          <Stage f={toldIn} className={styles['part']}>
            <InWords figure={told} />
          </Stage>
          <Stage f={listedIn} className={styles['part']}>
            <InRows chart={chart} figure={listed} query={view.query} />
          </Stage>
          <Stage f={foundedIn} className={styles['part']}>
            <Behind figure={founded} />
          </Stage>
        </>
      ) : null}
    </article>
  )
}

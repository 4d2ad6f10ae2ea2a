import { lazy, Suspense, useEffect, useMemo } from 'react'
import type { Figure } from '../../domain/figure/Figure.ts'
import { layoutFigure } from '../../domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../domain/layout/measureText.ts'
import { stepsOf, type Step } from '../../domain/layout/stepsOf.ts'
import { msg } from '../../i18n/msg.ts'
import { EditionContext, editionOf } from '../../state/EditionContext.ts'
import { problemText } from '../../state/problemText.ts'
import type { TalkView } from '../../state/talk.ts'
import { useChart } from '../../state/useChart.ts'
import { useFigure } from '../../state/useFigure.ts'
import { useFindLink } from '../../state/useLinks.ts'
import { Button } from '../../ui/Button.tsx'
import { Crash } from '../../ui/Crash.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { LinkContext } from '../../ui/LinkContext.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { SourceLine } from '../shared/SourceLine.tsx'
import { Notes } from './Notes.tsx'
import styles from './present.module.css'

const SlideChart = lazy(async () => ({
  default: (await import('../../charts/SlideChart.tsx')).SlideChart,
}))

/** What a slide shows once it is there, and in how many steps it can be built up. */
export type Shown = { readonly figure: Figure; readonly steps: number }

type Props = {
  readonly view: TalkView
  /** How far it is built up; null shows all. */
  readonly step: number | null
  readonly notes: boolean
  readonly onShown: (shown: Shown) => void
}

/** One view on 1280 by 720 pixels, whatever the screen: what is placed stays placed, on every projector and on paper. */
export function Slide(props: Props) {
  return (
    <ErrorBoundary
      fallback={(error, reset) => <Crash error={error} reset={reset} />}
      resetKey={props.view.query}
    >
      <Suspense fallback={<Skeleton height="720px" />}>
        <EditionContext value={editionOf(props.view.query)}>
          <LoadedSlide {...props} />
        </EditionContext>
      </Suspense>
    </ErrorBoundary>
  )
}

function LoadedSlide(props: Props) {
  const f = useFormatter()
  const chart = useChart(props.view.chart)
  if (!chart) return <p className={styles['slide']}>{f.show(msg('present.unknown'))}</p>
  return <ChartSlide {...props} chart={chart} />
}

type ChartProps = Props & { readonly chart: NonNullable<ReturnType<typeof useChart>> }

function ChartSlide({ chart, view, step, notes, onShown }: ChartProps) {
  const f = useFormatter()
  const state = useFigure(chart, chart.view(view.query).query, { isFull: true })
  const figure = state.kind === 'figure' ? state.figure : state.kind === 'failed' ? state.lastGood : null
  if (!figure)
    return (
      <div className={styles['slide']}>
        {state.kind === 'loading' ? <Skeleton height="600px" /> : null}
        {state.kind === 'empty' ? <p>{f.show(state.why)}</p> : null}
        {state.kind === 'newer' ? <p>{f.show(msg('state.newer.title'))}</p> : null}
        {state.kind === 'failed' ? (
          <Notice kind="problem" title={f.show(msg('state.failed.title'))}>
            <p>{f.show(problemText(state.problem))}</p>
            <Button onClick={state.retry}>{f.show(msg('action.retry'))}</Button>
          </Notice>
        ) : null}
      </div>
    )
  return <FigureSlide figure={figure} step={step} notes={notes} onShown={onShown} />
}

const room = { width: 1184, height: 520 } as const

type FigureProps = Pick<Props, 'step' | 'notes' | 'onShown'> & { readonly figure: Figure }

function FigureSlide({ figure, step, notes, onShown }: FigureProps) {
  const f = useFormatter()
  const findLink = useFindLink()
  const steps = useMemo(
    () => stepsOf(figure, layoutFigure(figure, { ...room, density: 'slide', measure: tableMeasure, f })),
    [figure, f],
  )
  useEffect(() => {
    onShown({ figure, steps: steps.length })
  })
  const whole: Step = { figure, concealed: nothing }
  const shown = step === null ? whole : (steps[step] ?? steps.at(-1) ?? whole)
  return (
    <article className={styles['slide']}>
      <header>
        <h1 className={styles['headline']}>{f.show(figure.headline)}</h1>
        <p className={styles['subtitle']}>{f.show(figure.subtitle)}</p>
      </header>
      <div className={styles['figure']}>
        <LinkContext value={findLink}>
          <Suspense fallback={<Skeleton height={`${room.height}px`} />}>
            <SlideChart
              figure={shown.figure}
              f={f}
              width={room.width}
              height={room.height}
              concealed={shown.concealed}
            />
          </Suspense>
        </LinkContext>
      </div>
      <SourceLine figure={figure} />
      {notes ? <Notes figure={figure} /> : null}
    </article>
  )
}

const nothing: ReadonlySet<string> = new Set()

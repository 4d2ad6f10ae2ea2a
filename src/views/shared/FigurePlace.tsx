import { lazy, Suspense, useRef, useState, type ReactNode } from 'react'
import type { Display } from '../../domain/display/Display.ts'
import type { Figure } from '../../domain/figure/Figure.ts'
import { measured } from '../../domain/figure/text.ts'
import { heightOf, type Density } from '../../domain/layout/density.ts'
import type { FigureLayout } from '../../domain/layout/FigureLayout.ts'
import type { Day } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import type { FigureState } from '../../state/FigureState.ts'
import { problemText } from '../../state/problemText.ts'
import { useFindLink } from '../../state/useLinks.ts'
import { Button } from '../../ui/Button.tsx'
import { Crash } from '../../ui/Crash.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { LinkContext } from '../../ui/LinkContext.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useWidth } from '../../ui/useWidth.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { loadFigureView } from './loadFigureView.ts'
import { SlowWorkBar } from './SlowWorkBar.tsx'
import { WrittenPicture, writtenPicture, type Written } from './WrittenPicture.tsx'
import styles from './FigurePlace.module.css'

const FigureView = lazy(loadFigureView)

type Props = {
  readonly state: FigureState
  readonly density: Density
  /** Changes when another view is asked for. */
  readonly resetKey: string
  /** Where what the reader sets on the drawing is kept. */
  readonly onDisplay?: (change: Partial<Display>) => void
  /** Sets a parameter from the drawing; a preview until the pointer lets go. */
  readonly onSet?: (key: string, raw: string, isFinal: boolean) => void
  /** Told where everything of the drawing stands. */
  readonly onLayout?: (figure: Figure, layout: FigureLayout) => void
  /** Ids of series that are not drawn for now; axes and legend keep their place. */
  readonly concealed?: ReadonlySet<string> | undefined
  /** Takes the filter off, where the reader can: offered when it may have left nothing. */
  readonly clearFilter?: () => void
}

/** A chart's place on a page, whatever state it is in; it keeps its height, so that nothing around it moves. */
export function FigurePlace({
  state,
  density,
  resetKey,
  concealed,
  onDisplay,
  onSet,
  onLayout,
  clearFilter,
}: Props) {
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const panels = state.kind === 'figure' ? state.figure.panels.length : 1
  const height = `${heightOf(density, width ?? 640, panels)}px`
  const pending = 'pending' in state && state.pending
  // Taken in hand while it is there: once the app shows itself, it is gone from the page.
  const [written] = useState(() => (density === 'page' ? writtenPicture() : null))

  return (
    <div
      ref={place}
      className={styles['place']}
      data-pending={pending}
      data-draft={state.kind === 'figure' && state.work?.kind === 'running'}
      style={{ minHeight: height }}
    >
      <ErrorBoundary fallback={(error, reset) => <Crash error={error} reset={reset} />} resetKey={resetKey}>
        <Content
          state={state}
          written={written}
          clearFilter={clearFilter}
          draw={(figure) => (
            <Drawn
              figure={figure}
              density={density}
              width={width}
              height={height}
              concealed={concealed}
              onDisplay={onDisplay}
              onSet={onSet}
              onLayout={onLayout}
            />
          )}
        />
        {state.kind === 'figure' && state.work ? <SlowWorkBar work={state.work} /> : null}
      </ErrorBoundary>
    </div>
  )
}

type DrawnProps = {
  readonly figure: Figure
  readonly density: Density
  readonly width: number | null
  readonly height: string
  readonly concealed: Props['concealed']
  readonly onDisplay: Props['onDisplay'] | undefined
  readonly onSet: Props['onSet'] | undefined
  readonly onLayout: Props['onLayout'] | undefined
}

function Drawn({ figure, density, width, height, concealed, onDisplay, onSet, onLayout }: DrawnProps) {
  const f = useFormatter()
  return (
    <LinkContext value={useFindLink()}>
      <Suspense fallback={<Skeleton height={height} />}>
        <FigureView
          figure={figure}
          f={f}
          density={density}
          width={width ?? undefined}
          concealed={concealed}
          onDisplay={onDisplay}
          onSet={onSet}
          onLayout={onLayout}
        />
      </Suspense>
    </LinkContext>
  )
}

type ContentProps = {
  readonly state: FigureState
  readonly written: Written | null
  readonly clearFilter: (() => void) | undefined
  readonly draw: (figure: Figure) => ReactNode
}

function Content({ state, written, clearFilter, draw }: ContentProps) {
  const f = useFormatter()
  switch (state.kind) {
    case 'loading':
      return (
        <div className={styles['loading']} role="status">
          <VisuallyHidden>{f.show(msg('state.loading'))}</VisuallyHidden>
        </div>
      )
    case 'figure':
      return draw(state.figure)
    case 'empty':
      return (
        <Notice kind="hint" title={f.show(msg('state.empty'))}>
          <p>{f.show(state.why)}</p>
          {state.filtered && clearFilter ? (
            <Button onClick={clearFilter}>{f.show(msg('filter.clear'))}</Button>
          ) : null}
        </Notice>
      )
    case 'newer':
      return (
        <Notice kind="problem" title={f.show(msg('state.newer.title'))}>
          <p>
            {f.show(
              msg('state.newer', {
                found: measured('count', state.found),
                supported: measured('count', state.supported),
              }),
            )}
          </p>
          <Button onClick={() => location.reload()}>{f.show(msg('action.reload'))}</Button>
        </Notice>
      )
    case 'failed':
      return (
        <>
          <Failure state={state} shownDay={state.lastGood?.dataDate ?? written?.day ?? null} />
          {state.lastGood ? (
            draw(state.lastGood)
          ) : written ? (
            <WrittenPicture drawing={written.drawing} />
          ) : null}
        </>
      )
  }
  return state satisfies never
}

type FailureProps = {
  readonly state: Extract<FigureState, { kind: 'failed' }>
  /** Of what is shown nevertheless. */
  readonly shownDay: Day | null
}

function Failure({ state, shownDay }: FailureProps) {
  const f = useFormatter()
  const issues = state.problem.kind === 'invalid' ? state.problem.issues.slice(0, 5) : []
  return (
    <Notice kind="problem" title={f.show(msg('state.failed.title'))}>
      <p>
        {f.show(problemText(state.problem))} {f.show(msg('problem.file', { file: { en: state.file } }))}
      </p>
      {issues.length === 0 ? null : (
        <ul className={styles['issues']}>
          {issues.map((issue) => (
            <li key={issue.path}>
              <code>{issue.path}</code> {issue.message}
            </li>
          ))}
        </ul>
      )}
      {shownDay === null ? null : (
        <p>
          {f.show(msg('state.failed.lastGood', { day: { ...measured('day', shownDay), precision: 'full' } }))}
        </p>
      )}
      <Button onClick={state.retry}>{f.show(msg('action.retry'))}</Button>
    </Notice>
  )
}

import { lazy, useRef } from 'react'
import { measured } from '../domain/figure/text.ts'
import { heightOf } from '../domain/layout/density.ts'
import type { Step } from '../domain/layout/stepsOf.ts'
import { msg } from '../i18n/msg.ts'
import type { FigureState } from '../state/FigureState.ts'
import { problemText } from '../state/problemText.ts'
import { useFindLink } from '../state/useLinks.ts'
import { Button } from '../ui/Button.tsx'
import { useFormatter } from '../ui/FormatterContext.ts'
import { LinkContext } from '../ui/LinkContext.ts'
import { Notice } from '../ui/Notice.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { useWidth } from '../ui/useWidth.ts'
import styles from './embed.module.css'

export const loadDrawing = async () => ({ default: (await import('./Drawing.tsx')).Drawing })
const Drawing = lazy(loadDrawing)

type Props = {
  readonly state: FigureState
  /** What of the figure is shown. */
  readonly step: Step | null
  readonly slide: boolean
  /** The room on a slide; a page takes the height that suits its width. */
  readonly height: number | null
  /** Takes the filter off: offered when it may have left nothing. */
  readonly clearFilter: () => void
}

/** A chart in a frame, whatever state it is in; it keeps its height. */
export function EmbedFigure({ state, step, slide, height, clearFilter }: Props) {
  const f = useFormatter()
  const findLink = useFindLink()
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const density = slide ? 'slide' : 'page'
  const figure = step?.figure ?? null
  const room = height ?? heightOf(density, width ?? 640, figure?.panels.length)
  const isRoomKnown = !slide || (width !== null && height !== null)
  return (
    <div
      ref={place}
      className={styles['figure']}
      data-draft={state.kind === 'figure' && state.work?.kind === 'running'}
      style={slide ? undefined : { minHeight: `${room}px` }}
    >
      {state.kind === 'failed' ? <Failure state={state} /> : null}
      {figure && step ? (
        isRoomKnown ? (
          <LinkContext value={findLink}>
            <Drawing
              figure={figure}
              f={f}
              concealed={step.concealed}
              width={width ?? undefined}
              slide={slide && width !== null && height !== null ? { width, height } : null}
            />
          </LinkContext>
        ) : null
      ) : (
        <Waiting state={state} height={`${room}px`} clearFilter={clearFilter} />
      )}
    </div>
  )
}

type WaitingProps = Pick<Props, 'state' | 'clearFilter'> & { readonly height: string }

function Waiting({ state, height, clearFilter }: WaitingProps) {
  const f = useFormatter()
  switch (state.kind) {
    case 'loading':
    case 'figure':
      return <Skeleton height={height} label={f.show(msg('state.loading'))} />
    case 'empty':
      return (
        <Notice kind="hint" title={f.show(msg('state.empty'))}>
          <p>{f.show(state.why)}</p>
          {state.filtered ? <Button onClick={clearFilter}>{f.show(msg('filter.clear'))}</Button> : null}
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
      return null
  }
  return state satisfies never
}

function Failure({ state }: { readonly state: Extract<FigureState, { kind: 'failed' }> }) {
  const f = useFormatter()
  const { problem, lastGood, retry } = state
  return (
    <Notice kind="problem" title={f.show(msg('state.failed.title'))}>
      <p>{f.show(problemText(problem))}</p>
      {lastGood ? (
        <p>
          {f.show(
            msg('state.failed.lastGood', {
              day: { ...measured('day', lastGood.dataDate), precision: 'full' },
            }),
          )}
        </p>
      ) : null}
      {/* Nobody will publish an edition because it is asked for again. */}
      {problem.kind === 'no-edition' ? null : <Button onClick={retry}>{f.show(msg('action.retry'))}</Button>}
    </Notice>
  )
}

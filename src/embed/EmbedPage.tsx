import { startTransition, use, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Figure } from '../domain/figure/Figure.ts'
import { measured } from '../domain/figure/text.ts'
import { layoutFigure } from '../domain/layout/layoutFigure.ts'
import { tableMeasure } from '../domain/layout/measureText.ts'
import { stepsOf, type Step } from '../domain/layout/stepsOf.ts'
import type { Formatter } from '../i18n/Formatter.ts'
import { msg } from '../i18n/msg.ts'
import { withEdition } from '../state/EditionContext.ts'
import type { EmbedAddress } from '../state/embedAddress.ts'
import { OwnSessionContext } from '../state/own/OwnSession.ts'
import { hrefOf } from '../state/route.ts'
import { useFigure } from '../state/useFigure.ts'
import { useStaleDays } from '../state/useStaleDays.ts'
import { withoutFilter } from '../state/withoutFilter.ts'
import { useFormatter } from '../ui/FormatterContext.ts'
import { EmbedControls } from './EmbedControls.tsx'
import type { EmbeddedChart } from './EmbeddedChart.ts'
import { EmbedFigure } from './EmbedFigure.tsx'
import { isFramed, useHeightMessages, useStepMessages } from './useHost.ts'
import styles from './embed.module.css'

type Props = { readonly chart: EmbeddedChart; readonly address: EmbedAddress }

/** One chart as another page or a slide shows it: finding, drawing, source, date and the way to the full view. */
export function EmbedPage({ chart, address }: Props) {
  const f = useFormatter()
  const { options } = address
  const [query, setQuery] = useState(address.query)
  const [step, setStep] = useState(options.step)
  const view = useMemo(() => chart.view(query), [chart, query])
  const state = useFigure(chart, view.query, { isFull: true })
  const figure = state.kind === 'figure' ? state.figure : state.kind === 'failed' ? state.lastGood : null
  const steps = useSteps(figure, f, step !== null)
  const last = Math.max(steps.length - 1, 0)
  const at = Math.min(step ?? last, last)
  const shown: Step | null = step === null && figure ? { figure, concealed: nothing } : (steps[at] ?? null)
  const page = useRef<HTMLElement>(null)
  const [stage, room] = useRoom(options.slide)

  useStepMessages(useCallback((asked: number) => setStep(asked), []))
  useHeightMessages(page, at, steps.length)

  const fragment = use(OwnSessionContext)?.fragment ?? null
  return (
    <article ref={page} className={options.slide ? styles['slide'] : styles['page']}>
      <header>
        <title>{f.show(figure?.headline ?? chart.name)}</title>
        <h1 className={styles['headline']}>{f.show(figure?.headline ?? chart.name)}</h1>
        <p className={styles['subtitle']}>{figure ? f.show(figure.subtitle) : null}</p>
      </header>
      {options.controls ? (
        <EmbedControls
          controls={view.controls}
          change={(key, raw) => setQuery(chart.change(view.query, key, raw))}
        />
      ) : null}
      <div ref={stage} className={styles['stage']}>
        <EmbedFigure
          state={state}
          step={shown}
          slide={options.slide}
          height={room}
          clearFilter={() => setQuery(withoutFilter(view.query))}
        />
      </div>
      <footer className={styles['foot']}>
        <p>{figure ? <Source figure={figure} /> : null}</p>
        <a
          href={withFragment(
            hrefOf(
              import.meta.env.BASE_URL,
              f.locale,
              { page: 'chart', id: chart.id },
              withEdition(view.query, options.dataset),
            ),
            fragment,
          )}
          target="_blank"
          rel="noopener"
        >
          {f.show(msg('embed.full'))}
        </a>
      </footer>
    </article>
  )
}

/** Own data that the frame was given go along to the full view. */
const withFragment = (address: string, fragment: string | null): string =>
  fragment === null ? address : `${address}#${fragment}`

const nothing: ReadonlySet<string> = new Set()

/** The states that can be asked for. Until one is, they wait for the whole figure to be drawn, and only a host needs them. */
function useSteps(figure: Figure | null, f: Formatter, isAsked: boolean): readonly Step[] {
  const [drawn, setDrawn] = useState<Figure | null>(null)
  useEffect(() => {
    if (!figure || !isFramed()) return
    const timer = setTimeout(() => startTransition(() => setDrawn(figure)))
    return () => clearTimeout(timer)
  }, [figure])
  const isNeeded = isAsked || drawn === figure
  return useMemo(() => (figure && isNeeded ? allSteps(figure, f) : []), [figure, f, isNeeded])
}

function allSteps(figure: Figure, f: Formatter): readonly Step[] {
  // Ends of axes hardly depend on the size they are laid out for.
  return stepsOf(figure, layoutFigure(figure, { width: 1280, density: 'slide', measure: tableMeasure, f }))
}

function Source({ figure }: { readonly figure: Figure }) {
  const f = useFormatter()
  const [first, ...others] = figure.sources
  const day = measured('day', figure.dataDate)
  const name = { en: first?.title ?? '–' }
  const more = measured('count', others.length)
  const sources =
    others.length === 0 ? msg('name.literal', { text: name }) : msg('source.some', { first: name, more })
  const stale = useStaleDays(figure.dataDate)
  return (
    <>
      {f.show(msg('source.line', { sources, day }))}
      {stale === null ? null : ` ${f.show(msg('source.stale', { days: measured('count', stale) }))}`}
    </>
  )
}

/** The height that a slide leaves for the drawing; null on a page, where the drawing sets the height. */
function useRoom(slide: boolean) {
  const stage = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState<number | null>(null)
  useEffect(() => {
    const element = stage.current
    if (!element || !slide) return
    const measure = () => setHeight(Math.floor(element.clientHeight))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [slide])
  return [stage, height] as const
}

import { lazy, memo, startTransition, Suspense, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { allSeries } from '../domain/display/allSeries.ts'
import { noDisplay } from '../domain/display/Display.ts'
import type { Figure } from '../domain/figure/Figure.ts'
import { measured } from '../domain/figure/text.ts'
import { hasCloud } from '../domain/layout/cloud.ts'
import type { Density } from '../domain/layout/density.ts'
import type { FigureLayout } from '../domain/layout/FigureLayout.ts'
import { layoutFigure } from '../domain/layout/layoutFigure.ts'
import type { Formatter } from '../i18n/Formatter.ts'
import { msg } from '../i18n/msg.ts'
import { Explorer } from './Explorer.tsx'
import type { SetDisplay } from './figureSetting.ts'
import { Handles, type SetParameter } from './Handles.tsx'
import { Legend } from './Legend.tsx'
import type { PanelDrawer } from './PanelDrawer.ts'
import type { Picked } from './picked.ts'
import { useMeasure } from './useMeasure.ts'
import { useWidth } from './useWidth.ts'
import styles from './figure.module.css'

// Few readers write notes.
const NoteHandles = lazy(async () => ({ default: (await import('./NoteHandles.tsx')).NoteHandles }))

export type FigureProps = {
  readonly figure: Figure
  readonly f: Formatter
  readonly density: Density
  /** The width of the first render, before the true one is known. */
  readonly width?: number | undefined
  /** The exact height of drawing and legend; without it, the height that suits the width. */
  readonly height?: number | undefined
  readonly maxHeight?: number | undefined
  /** The width that type is sized for, where it is not the figure’s own. */
  readonly typeWidth?: number | undefined
  /** Ids of series that are not shown yet, although they have their place in axes and legend. */
  readonly concealed?: ReadonlySet<string> | undefined
  /** Keeps what the reader sets where all surfaces see it; left out, the view only hides series, for itself. */
  readonly onDisplay?: SetDisplay | undefined
  /** Where lines of the drawing that stand for parameters can be dragged. */
  readonly onSet?: SetParameter | undefined
  /** Told where everything stands, for what keeps to the plot outside the drawing. */
  readonly onLayout?: ((figure: Figure, layout: FigureLayout) => void) | undefined
}

/** A figure on the screen: drawn by `Panel`, explorable with pointer, finger and keys. */
export function FigureView(props: FigureProps & { readonly Panel: PanelDrawer }) {
  const {
    Panel,
    figure,
    f,
    density,
    width: initialWidth = 720,
    height,
    maxHeight,
    typeWidth,
    concealed,
    onDisplay,
    onSet,
    onLayout,
  } = props
  const [ref, width] = useWidth<HTMLDivElement>(initialWidth)
  const measure = useMeasure()
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const [open, setOpen] = useState<Picked | null>(null)
  const layout = useMemo(
    () =>
      layoutFigure(figure, {
        width,
        height,
        maxHeight,
        typeWidth,
        density,
        measure,
        f,
        hidden: concealed ? new Set([...hidden, ...concealed]) : hidden,
      }),
    [figure, width, height, maxHeight, typeWidth, density, measure, f, hidden, concealed],
  )
  useLayoutEffect(() => {
    onLayout?.(figure, layout)
  }, [onLayout, figure, layout])
  const display = figure.displayed?.display ?? noDisplay
  const drawn = useTurns(layout.panels.length)
  return (
    <div ref={ref} className={styles.figure}>
      <Legend
        all={figure.panels.flatMap((panel) => allSeries(panel).map((series) => series.id))}
        f={f}
        hidden={onDisplay ? new Set(display.hide) : hidden}
        legend={layout.legend}
        locked={onDisplay ? none : new Set(display.hide)}
        onChange={onDisplay ? (next) => onDisplay({ hide: [...next] }) : setHidden}
        sizes={layout.sizes}
      />
      <div className={styles.panels} style={{ height: layout.height }}>
        <Panels Panel={Panel} layout={layout} drawn={drawn} />
      </div>
      {drawn === layout.panels.length ? (
        <Explorer
          f={f}
          figure={figure}
          layout={layout}
          onDisplay={onDisplay ?? null}
          onOpen={setOpen}
          open={open}
        />
      ) : null}
      {onSet ? <Handles figure={figure} layout={layout} onSet={onSet} /> : null}
      {onSet && display.notes.length > 0 ? (
        <Suspense>
          <NoteHandles figure={figure} layout={layout} f={f} onSet={onSet} />
        </Suspense>
      ) : null}
      {hasCloud(figure) ? <p className={styles.omitted}>{f.show(msg('chart.dense'))}</p> : null}
      <Omitted f={f} layout={layout} />
    </div>
  )
}

const none: ReadonlySet<string> = new Set()

/** How many of a figure's panels are drawn: at first one, and each further one in a commit of its own. */
function useTurns(count: number): number {
  const [drawn, setDrawn] = useState(1)
  useEffect(() => {
    if (drawn < count) startTransition(() => setDrawn(drawn + 1))
  }, [drawn, count])
  return Math.min(drawn, count)
}

/** Drawn anew only for another layout, never for a pinned mark. */
const Panels = memo(function Panels({
  Panel,
  layout,
  drawn,
}: {
  readonly Panel: PanelDrawer
  readonly layout: FigureLayout
  readonly drawn: number
}) {
  return layout.panels.slice(0, drawn).map((panel) => (
    <div key={panel.id} aria-hidden="true" className={styles.panel} style={{ top: panel.frame.y }}>
      <Panel panel={panel} sizes={layout.sizes} />
    </div>
  ))
})

/** What has a value and could not be drawn, in words. */
function Omitted({ layout, f }: { readonly layout: FigureLayout; readonly f: Formatter }) {
  const { notPositive, outside } = layout.omitted
  const count = (value: number) => ({ n: measured('count', value) })
  return (
    <>
      {notPositive > 0 && (
        <p className={styles.omitted}>{f.show(msg('chart.omitted.notPositive', count(notPositive)))}</p>
      )}
      {outside > 0 && (
        <p className={styles.omitted}>{f.show(msg('chart.omitted.outside', count(outside)))}</p>
      )}
    </>
  )
}

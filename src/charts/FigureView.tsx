import { memo, useMemo, useState } from 'react'
import type { Figure } from '../domain/figure/Figure.ts'
import { measured } from '../domain/figure/text.ts'
import type { Density } from '../domain/layout/density.ts'
import type { FigureLayout } from '../domain/layout/FigureLayout.ts'
import { layoutFigure } from '../domain/layout/layoutFigure.ts'
import type { Formatter } from '../i18n/Formatter.ts'
import { msg } from '../i18n/msg.ts'
import { Explorer } from './Explorer.tsx'
import { Legend } from './Legend.tsx'
import { PanelChart } from './PanelChart.tsx'
import type { Picked } from './picked.ts'
import { useMeasure } from './useMeasure.ts'
import { useWidth } from './useWidth.ts'
import styles from './figure.module.css'

type Props = {
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
  /** The datum whose details stay open; left out, the view keeps it itself. */
  readonly pinned?: Picked | null | undefined
  readonly onPick?: ((picked: Picked | null) => void) | undefined
}

/** A figure on the screen: drawn, explorable with pointer, finger and keys. */
export function FigureView(props: Props) {
  const {
    figure,
    f,
    density,
    width: initialWidth = 720,
    height,
    maxHeight,
    typeWidth,
    concealed,
    pinned,
    onPick,
  } = props
  const [ref, width] = useWidth<HTMLDivElement>(initialWidth)
  const measure = useMeasure()
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const [ownPick, setOwnPick] = useState<Picked | null>(null)
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
  const pick = (picked: Picked | null) => {
    setOwnPick(picked)
    onPick?.(picked)
  }
  return (
    <div ref={ref} className={styles.figure}>
      <Legend
        all={figure.panels.flatMap((panel) => panel.series.map((series) => series.id))}
        f={f}
        hidden={hidden}
        legend={layout.legend}
        onChange={setHidden}
        sizes={layout.sizes}
      />
      <div className={styles.panels} style={{ height: layout.height }}>
        <Panels layout={layout} />
      </div>
      <Explorer
        f={f}
        figure={figure}
        layout={layout}
        onPick={pick}
        pinned={pinned === undefined ? ownPick : pinned}
      />
      <Omitted f={f} layout={layout} />
    </div>
  )
}

/** Drawn anew only for another layout, never for a pinned mark. */
const Panels = memo(function Panels({ layout }: { readonly layout: FigureLayout }) {
  return layout.panels.map((panel) => (
    <div key={panel.id} aria-hidden="true" className={styles.panel} style={{ top: panel.frame.y }}>
      <PanelChart panel={panel} sizes={layout.sizes} />
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

import { useMemo, useState } from 'react'
import type { Figure } from '../domain/figure/Figure.ts'
import type { Density } from '../domain/layout/density.ts'
import { layoutFigure } from '../domain/layout/layoutFigure.ts'
import type { Formatter } from '../i18n/Formatter.ts'
import { PanelChart } from './PanelChart.tsx'
import { useMeasure } from './useMeasure.ts'
import { useWidth } from './useWidth.ts'
import styles from './figure.module.css'

type Props = {
  readonly figure: Figure
  readonly f: Formatter
  readonly density: Density
  /** The width of the first render, before the true one is known. */
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly maxHeight?: number | undefined
}

/** A figure on the screen. */
export function FigureView({ figure, f, density, width: initialWidth = 720, height, maxHeight }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>(initialWidth)
  const measure = useMeasure()
  const [hidden] = useState<ReadonlySet<string>>(new Set())
  const layout = useMemo(
    () => layoutFigure(figure, { width, height, maxHeight, density, measure, f, hidden }),
    [figure, width, height, maxHeight, density, measure, f, hidden],
  )
  return (
    <div ref={ref} className={styles.figure}>
      <div aria-hidden="true" className={styles.panels} style={{ height: layout.height }}>
        {layout.panels.map((panel) => (
          <div key={panel.id} className={styles.panel} style={{ top: panel.frame.y }}>
            <PanelChart panel={panel} sizes={layout.sizes} />
          </div>
        ))}
      </div>
    </div>
  )
}

import type { FigureLayout } from '../domain/layout/FigureLayout.ts'
import type { Drag } from './useDrag.ts'
import styles from './figure.module.css'

/** The stretch of time that a drag has gone over, on every panel. */
export function Selection({ drag, layout }: { readonly drag: Drag; readonly layout: FigureLayout }) {
  return layout.panels.map(({ id, frame, plot }) => (
    <rect
      key={id}
      className={styles.selection}
      height={plot.height}
      width={drag.to - drag.from}
      x={drag.from}
      y={frame.y + plot.y}
    />
  ))
}

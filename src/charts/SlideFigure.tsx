import { useMemo } from 'react'
import type { Figure } from '../domain/figure/Figure.ts'
import { slideColumns } from '../domain/layout/slideColumns.ts'
import type { Formatter } from '../i18n/Formatter.ts'
import { FigureView } from './FigureView.tsx'
import type { PanelDrawer } from './PanelDrawer.ts'
import styles from './figure.module.css'

export type SlideProps = {
  readonly figure: Figure
  readonly f: Formatter
  readonly width: number
  readonly height: number
  readonly concealed?: ReadonlySet<string> | undefined
}

/** A figure on a slide: panels that would be too flat below one another stand side by side. */
export function SlideFigure({
  Panel,
  figure,
  f,
  width,
  height,
  concealed,
}: SlideProps & { readonly Panel: PanelDrawer }) {
  const columns = useMemo(() => slideColumns(figure, width), [figure, width])
  return (
    <div className={styles['columns']} style={{ height }}>
      {columns.map((column) => (
        <div
          key={column.x}
          className={styles['column']}
          style={{ width: column.width, insetInlineStart: column.x }}
        >
          <FigureView
            Panel={Panel}
            figure={column.figure}
            f={f}
            density="slide"
            width={column.width}
            height={height}
            typeWidth={column.typeWidth}
            concealed={concealed}
          />
        </div>
      ))}
    </div>
  )
}

import { useRef, type PointerEvent } from 'react'
import type { FigureEvent, Figure } from '../domain/figure/Figure.ts'
import type { FigureLayout } from '../domain/layout/FigureLayout.ts'
import { clamp } from '../domain/layout/geometry.ts'
import { invert, scaleAt } from '../domain/layout/scale.ts'
import styles from './figure.module.css'

/** A parameter of the chart set from the drawing; `isFinal` once the pointer lets go. */
export type SetParameter = (key: string, raw: string, isFinal: boolean) => void

type Props = {
  readonly figure: Figure
  readonly layout: FigureLayout
  readonly onSet: SetParameter
}

/** A grip on each event line that stands for a parameter. Keys and screen readers have its control, which says the same. */
export function Handles({ figure, layout, onSet }: Props) {
  return layout.panels.flatMap((panel) => {
    const events = figure.panels.find(({ id }) => id === panel.id)?.events ?? []
    return events.flatMap((event) => {
      const x = scaleAt(panel.x.scale, event.x)
      const { plot } = panel
      if (!event.sets || x === null || x < plot.x || x > plot.x + plot.width) return []
      return [<Handle key={event.id} sets={event.sets} panel={panel} x={x} onSet={onSet} />]
    })
  })
}

type HandleProps = {
  readonly sets: NonNullable<FigureEvent['sets']>
  readonly panel: FigureLayout['panels'][number]
  readonly x: number
  readonly onSet: SetParameter
}

function Handle({ sets, panel, x, onSet }: HandleProps) {
  const held = useRef<{ raw: string } | null>(null)
  const { plot } = panel
  const rawAt = (event: PointerEvent): string => {
    const left = event.currentTarget.parentElement?.getBoundingClientRect().left ?? 0
    const value = invert(panel.x.scale, clamp(event.clientX - left, plot.x, plot.x + plot.width))
    const stepped = Math.round(value / sets.step) * sets.step
    return String(Number(clamp(stepped, sets.min, sets.max).toFixed(4)))
  }
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary) return
    event.currentTarget.setPointerCapture(event.pointerId)
    held.current = { raw: rawAt(event) }
  }
  const onPointerMove = (event: PointerEvent) => {
    const raw = rawAt(event)
    if (!held.current || held.current.raw === raw) return
    held.current = { raw }
    onSet(sets.key, raw, false)
  }
  const onPointerUp = () => {
    const last = held.current
    held.current = null
    if (last) onSet(sets.key, last.raw, true)
  }
  return (
    <div
      aria-hidden="true"
      className={styles.handle}
      data-handle={sets.key}
      onPointerCancel={onPointerUp}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      style={{ left: x, top: panel.frame.y + plot.y, height: plot.height }}
    />
  )
}

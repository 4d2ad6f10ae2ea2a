import { useRef, useState, type PointerEvent } from 'react'
import { clamp } from '../domain/layout/geometry.ts'

/** A stretch of the surface under the pointer, in pixels. */
export type Drag = { readonly from: number; readonly to: number }

/** How far a pointer moves before it drags: a finger is less steady, and scrolls with what goes up and down. */
const leastMove = { mouse: 8, touch: 18 } as const

type Start = { readonly id: number; readonly x: number; readonly y: number; readonly least: number }

/**
 * Dragging along x over a surface. A drag that has begun takes the pointer until it ends; `wasDrag` tells the click that
 * follows from one that stands alone. Vertical moves of a finger are the page's.
 */
export function useDrag(
  bounds: { readonly from: number; readonly to: number },
  onDragged: ((drag: Drag) => void) | null,
) {
  const start = useRef<Start | null>(null)
  const wasDrag = useRef(false)
  // A pointer may be lifted before its last move has been drawn.
  const newest = useRef<Drag | null>(null)
  const [drag, setDrag] = useState<Drag | null>(null)
  const at = (event: PointerEvent): number =>
    clamp(event.clientX - event.currentTarget.getBoundingClientRect().left, bounds.from, bounds.to)

  const onPointerDown = (event: PointerEvent) => {
    wasDrag.current = false
    if (!onDragged || event.button !== 0 || !event.isPrimary) return
    const least = event.pointerType === 'touch' ? leastMove.touch : leastMove.mouse
    start.current = { id: event.pointerId, x: at(event), y: event.clientY, least }
  }
  /** Whether the move is a part of a drag. */
  const onPointerMove = (event: PointerEvent): boolean => {
    const from = start.current
    if (!from || event.pointerId !== from.id) return false
    const to = at(event)
    const isAlong = Math.abs(to - from.x) > Math.abs(event.clientY - from.y)
    if (!wasDrag.current && (Math.abs(to - from.x) < from.least || !isAlong)) return false
    if (!wasDrag.current) event.currentTarget.setPointerCapture(event.pointerId)
    wasDrag.current = true
    newest.current = { from: Math.min(from.x, to), to: Math.max(from.x, to) }
    setDrag(newest.current)
    return true
  }
  const onPointerUp = () => {
    const { current: last } = newest
    if (last && wasDrag.current && last.to - last.from >= leastMove.mouse) onDragged?.(last)
    cancel()
  }
  const cancel = () => {
    start.current = null
    newest.current = null
    setDrag(null)
  }
  return {
    drag,
    cancel,
    /** Asked once for each click. */
    takeWasDrag: (): boolean => {
      const was = wasDrag.current
      wasDrag.current = false
      return was
    },
    onPointerDown,
    onPointerMove,
    onPointerUp,
  }
}

import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import type { Rect } from '../domain/layout/geometry.ts'
import { placeTooltip } from './placeTooltip.ts'
import styles from './figure.module.css'

type Props = {
  /** The mark's box in pixels of the figure. */
  readonly anchor: Rect
  /** The element whose top left corner is the figure's. */
  readonly origin: RefObject<HTMLElement | null>
  /** The name of details that stay open; null for what only follows the pointer or the keys and is spoken elsewhere. */
  readonly keptAs: string | null
  readonly onEscape?: (() => void) | undefined
  readonly children: ReactNode
}

/** Least room to the edge of the window. */
const margin = 8

/** A box beside a mark: wholly in the window, never over the mark. */
export function Tooltip({ anchor, origin, keptAs, onEscape, children }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const box = ref.current
    const figure = origin.current?.getBoundingClientRect()
    if (!box || !figure) return
    box.style.maxHeight = ''
    const { offsetWidth: width, offsetHeight: height } = box
    const place = placeTooltip(
      { ...anchor, x: anchor.x + figure.left, y: anchor.y + figure.top },
      { width, height },
      windowBox(),
    )
    box.style.left = `${place.left - figure.left}px`
    box.style.top = `${place.top - figure.top}px`
    box.style.maxHeight = `${place.maxHeight}px`
  })
  return keptAs === null ? (
    <div ref={ref} aria-hidden="true" className={styles.tooltip} data-tooltip="passing">
      {children}
    </div>
  ) : (
    <div
      ref={ref}
      aria-label={keptAs}
      className={`${styles.tooltip} ${styles.kept}`}
      data-tooltip="kept"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onEscape?.()
      }}
      role="group"
    >
      {children}
    </div>
  )
}

/** The visible part of the page, less a margin. A reserved scrollbar gutter is no part of it. */
function windowBox(): Rect {
  const root = document.documentElement
  const page = root.getBoundingClientRect()
  const left = Math.max(0, page.left)
  const end = Math.min(root.clientWidth, page.right)
  return {
    x: left + margin,
    y: margin,
    width: end - left - 2 * margin,
    height: root.clientHeight - 2 * margin,
  }
}

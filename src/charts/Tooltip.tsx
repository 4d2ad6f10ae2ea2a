import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import type { Rect } from '../domain/layout/geometry.ts'
import { placeBox } from './placeBox.ts'
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

/** A box beside a mark: wholly in the window, never over the mark. */
export function Tooltip({ anchor, origin, keptAs, onEscape, children }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (ref.current && origin.current) placeBox(ref.current, origin.current, anchor)
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

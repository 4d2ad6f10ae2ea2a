import type { FoundMark } from '../domain/layout/findMark.ts'
import { grow } from '../domain/layout/geometry.ts'
import styles from './figure.module.css'

/** A ring around the mark the reader is at, or an outline around a bar. */
export function Highlight({ mark, kept = false }: { readonly mark: FoundMark; readonly kept?: boolean }) {
  const radius = mark.radius + 4
  const { box } = mark
  if (box) return <rect className={kept ? styles.ringKept : styles.ring} {...grow(box, 2)} rx={2} />
  return (
    <rect
      className={kept ? styles.ringKept : styles.ring}
      height={radius * 2}
      rx={radius}
      width={mark.to - mark.from + radius * 2}
      x={mark.from - radius}
      y={mark.y - radius}
    />
  )
}

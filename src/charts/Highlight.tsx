import type { FoundMark } from '../domain/layout/findMark.ts'
import { grow } from '../domain/layout/geometry.ts'
import styles from './figure.module.css'

/** The ring around a mark, or the outline around a bar. */
export function ringOf({ radius: inner, box, from, to, y }: FoundMark) {
  if (box) return { ...grow(box, 2), rx: 2 }
  const radius = inner + 4
  return { x: from - radius, y: y - radius, width: to - from + radius * 2, height: radius * 2, rx: radius }
}

/** A ring around a mark whose details stay open. */
export function Highlight({ mark }: { readonly mark: FoundMark }) {
  return <rect className={styles.ringKept} {...ringOf(mark)} />
}

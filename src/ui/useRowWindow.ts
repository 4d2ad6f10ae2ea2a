import { useEffect, useState, type RefObject } from 'react'

/** Height of a table row in rem, as the style sheet sets it. */
const rowRem = 2.5
const overscan = 12

export type RowWindow = {
  readonly start: number
  readonly end: number
  /** Pixels that stand for the rows above and below. */
  readonly above: number
  readonly below: number
}

/** The rows of a long table that are in sight, with a few on both sides. All of them where `active` is false. */
export function useRowWindow(box: RefObject<HTMLElement | null>, count: number, active: boolean): RowWindow {
  const [view, setView] = useState({ top: 0, height: 800, row: 40 })

  useEffect(() => {
    const element = box.current
    if (!element || !active) return
    const measure = () =>
      setView({
        top: element.scrollTop,
        height: element.clientHeight,
        row: rowRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
      })
    measure()
    element.addEventListener('scroll', measure, { passive: true })
    const resizes = new ResizeObserver(measure)
    resizes.observe(element)
    return () => {
      element.removeEventListener('scroll', measure)
      resizes.disconnect()
    }
  }, [box, active])

  if (!active) return { start: 0, end: count, above: 0, below: 0 }
  return rowWindow(view.top, view.height, view.row, count)
}

export function rowWindow(top: number, height: number, row: number, count: number): RowWindow {
  const start = Math.min(count, Math.max(0, Math.floor(top / row) - overscan))
  const end = Math.min(count, Math.ceil((top + height) / row) + overscan)
  return { start, end, above: start * row, below: (count - end) * row }
}

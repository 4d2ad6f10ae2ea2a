import { useLayoutEffect, useState, type RefObject } from 'react'
import { usePrinting } from './usePrinting.ts'
import { rowWindow, type RowWindow } from './useRowWindow.ts'

/**
 * The rows of a list that are in sight while the page scrolls, with a few on both sides. All rows are of one height,
 * which the style sheet sets and the first row in sight (`[data-row]`) tells. On paper there are all of them.
 */
export function usePageRows(list: RefObject<HTMLElement | null>, count: number, guess: number): RowWindow {
  const [view, setView] = useState({ top: 0, height: 900, row: guess })
  const printing = usePrinting()

  useLayoutEffect(() => {
    const measure = () => {
      const element = list.current
      if (!element) return
      const row = element.querySelector('[data-row]')?.getBoundingClientRect().height
      const top = Math.max(0, -element.getBoundingClientRect().top)
      setView((last) => ({ top, height: window.innerHeight, row: row || last.row }))
    }
    measure()
    window.addEventListener('scroll', measure, { passive: true })
    window.addEventListener('resize', measure)
    return () => {
      window.removeEventListener('scroll', measure)
      window.removeEventListener('resize', measure)
    }
  }, [list])

  if (printing) return { start: 0, end: count, above: 0, below: 0 }
  // A list that has become shorter may end above what is in sight.
  return rowWindow(Math.min(view.top, count * view.row), view.height, view.row, count)
}

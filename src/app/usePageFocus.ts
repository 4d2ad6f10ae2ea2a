import { useEffect, useRef, type RefObject } from 'react'

/**
 * After a change of page the focus goes to its heading, where a screen reader starts, and a new page starts at its top.
 * Back and Forward keep the browser's own scroll position. The first page is the browser's business.
 */
export function usePageFocus(main: RefObject<HTMLElement | null>, routeKey: string): void {
  const last = useRef(routeKey)
  const travelled = useRef(false)

  useEffect(() => {
    const note = () => {
      travelled.current = true
    }
    window.addEventListener('popstate', note)
    return () => window.removeEventListener('popstate', note)
  }, [])

  useEffect(() => {
    if (last.current === routeKey) {
      travelled.current = false
      return
    }
    last.current = routeKey
    if (!travelled.current) window.scrollTo(0, 0)
    travelled.current = false
    const focus = () => {
      const heading = main.current?.querySelector('h1')
      heading?.focus({ preventScroll: true })
      // While the next screen's code is on its way React keeps the last one, hidden, and hidden headings take no focus.
      return document.activeElement === heading
    }
    if (focus() || !main.current) return
    const observer = new MutationObserver(() => {
      if (focus()) observer.disconnect()
    })
    observer.observe(main.current, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [main, routeKey])
}

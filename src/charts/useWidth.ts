import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/**
 * The width of an element, followed as it changes. The first render has `initial`; the true width is there before
 * anything is painted. An element that is not shown keeps its last width.
 */
export function useWidth<E extends HTMLElement>(initial: number): readonly [RefObject<E | null>, number] {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState(initial)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const take = () => {
      // Before any transform: a slide is laid out at its own size and scaled to the screen.
      const now = element.clientWidth
      if (now > 0) setWidth(now)
    }
    take()
    const observer = new ResizeObserver(take)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}

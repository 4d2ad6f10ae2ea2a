import { useSyncExternalStore } from 'react'

const subscribe = (changed: () => void) => {
  window.addEventListener('resize', changed)
  return () => window.removeEventListener('resize', changed)
}

/** How much larger than 1280 by 720 pixels a slide can be in this window. */
export function useScale(): number {
  return useSyncExternalStore(subscribe, () => Math.min(window.innerWidth / 1280, window.innerHeight / 720))
}

import { useSyncExternalStore } from 'react'

let printing = false

function subscribe(changed: () => void): () => void {
  const note = (event: Event) => {
    printing = event.type === 'beforeprint'
    changed()
  }
  window.addEventListener('beforeprint', note)
  window.addEventListener('afterprint', note)
  return () => {
    window.removeEventListener('beforeprint', note)
    window.removeEventListener('afterprint', note)
  }
}

/** Whether the page is being put on paper. A store's change is drawn at once, which is what a printer waits for. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => printing)

import { useEffect } from 'react'

export type Keys = {
  readonly next: () => void
  readonly back: () => void
  readonly first: () => void
  readonly last: () => void
  readonly notes: () => void
  readonly fullScreen: () => void
}

/** What keys and clickers (which send page up and page down) do in a presentation. */
const actions: Readonly<Record<string, keyof Keys>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  n: 'notes',
  f: 'fullScreen',
}

/** Listens on the whole page; a focused button or link keeps the keys that press it. */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
      const isPress = event.key === ' ' || event.key === 'Enter'
      if (isPress && event.target instanceof Element && event.target.closest('button, a, summary')) return
      const action = actions[event.key]
      if (!action) return
      event.preventDefault()
      keys[action]()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  })
}

import { useEffect, useState } from 'react'

/** What stands once a page has come up; a page whose screen crashed has none. */
const sign = 'main h1'

type Start = {
  /** The newest version did not start here, and the one before it is shown. */
  readonly isPutAside: boolean
  /** Gives the newest version another chance. */
  readonly tryAgain: () => void
}

/** Tells the worker that keeps the site that its page has come up, and hears from it which version this is. */
export function useStartSign(): Start {
  const [isPutAside, setPutAside] = useState(false)

  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    const { serviceWorker } = navigator
    const observer = new MutationObserver(() => tell())
    const tell = () => {
      if (!document.querySelector(sign)) return
      observer.disconnect()
      serviceWorker.controller?.postMessage({ type: 'started' })
    }
    const hear = ({ data }: MessageEvent<unknown>) => {
      const type = typeof data === 'object' && data !== null && 'type' in data ? data.type : null
      if (type === 'put-aside') setPutAside(true)
      if (type === 'begin-again') location.reload()
    }
    serviceWorker.addEventListener('message', hear)
    observer.observe(document.body, { childList: true, subtree: true })
    tell()
    return () => {
      observer.disconnect()
      serviceWorker.removeEventListener('message', hear)
    }
  }, [])

  const tryAgain = () => navigator.serviceWorker.controller?.postMessage({ type: 'try-again' })
  return { isPutAside, tryAgain }
}

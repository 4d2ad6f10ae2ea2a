import { useEffect, useState } from 'react'
import { ownScript } from '../state/ownScript.ts'

/** The first visit has better things to do than to fetch the rest of the site. */
const patienceMs = 2000
const hourMs = 3_600_000

type OfflineCopy = {
  /** Takes a newer version in, which lies complete beside the one in use, and loads the page by it. */
  readonly update: (() => void) | null
  /** The server did not answer, whatever the browser thinks of its network. */
  readonly isCutOff: boolean
}

const wantsFewBytes = (): boolean =>
  'connection' in navigator &&
  typeof navigator.connection === 'object' &&
  navigator.connection !== null &&
  'saveData' in navigator.connection &&
  navigator.connection.saveData === true

/** Has the browser keep the whole site, to open it without a network. A newer version is offered, and never forced. */
export function useOfflineCopy(): OfflineCopy {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null)
  const [isCutOff, setCutOff] = useState(false)

  useEffect(() => {
    // In development every file is new at every request; some browsers and settings have no such workers.
    if (!import.meta.env.PROD || !('serviceWorker' in navigator) || wantsFewBytes()) return
    const { serviceWorker } = navigator
    let hourly: ReturnType<typeof setInterval> | undefined
    let again = () => {}
    const watch = (registration: ServiceWorkerRegistration) => {
      // The first one has nothing to replace.
      const look = () => setWaiting(serviceWorker.controller ? registration.waiting : null)
      look()
      registration.addEventListener('updatefound', () =>
        registration.installing?.addEventListener('statechange', look),
      )
      const ask = () =>
        registration.update().then(
          () => setCutOff(false),
          () => setCutOff(true),
        )
      if (serviceWorker.controller) void ask()
      hourly = setInterval(() => void ask(), hourMs)
      again = () => void ask()
      window.addEventListener('online', again)
    }
    const begin = setTimeout(() => {
      const base = import.meta.env.BASE_URL
      // Where this is refused the site works as before, online.
      serviceWorker
        .register(ownScript(`${base}sw.js`), { scope: base, updateViaCache: 'none' })
        .then(watch)
        .catch(() => undefined)
    }, patienceMs)
    return () => {
      clearTimeout(begin)
      clearInterval(hourly)
      window.removeEventListener('online', again)
    }
  }, [])

  const update = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    waiting?.postMessage({ type: 'take-over' })
  }
  return { update: waiting ? update : null, isCutOff }
}

import { useEffect } from 'react'

/** When not even the words could be loaded: the page itself says so, in both languages, see index.html. */
export function BootFailure(): null {
  useEffect(() => {
    window.dispatchEvent(new Event('not-started'))
  }, [])
  return null
}

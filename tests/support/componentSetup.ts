import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { cleanup } from 'vitest-browser-react'
import { worker } from './network.ts'

const home = location.href

beforeAll(async () => {
  await worker.start({
    quiet: true,
    onUnhandledRequest: ({ url }, print) => {
      const { origin, pathname } = new URL(url)
      if (origin !== location.origin || pathname.startsWith('/data/')) print.error()
    },
  })
})
// The library that renders says so once a page, and files share theirs.
beforeEach(() => cleanup())
afterEach(() => {
  history.replaceState(null, '', home)
  worker.resetHandlers()
  localStorage.clear()
  sessionStorage.clear()
})
afterAll(() => worker.stop())

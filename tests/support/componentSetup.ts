import { afterAll, afterEach, beforeAll } from 'vitest'
import { worker } from './network.ts'

beforeAll(async () => {
  await worker.start({
    quiet: true,
    onUnhandledRequest: ({ url }, print) => {
      const { origin, pathname } = new URL(url)
      if (origin !== location.origin || pathname.startsWith('/data/')) print.error()
    },
  })
})
afterEach(() => {
  worker.resetHandlers()
  localStorage.clear()
  sessionStorage.clear()
})
afterAll(() => worker.stop())

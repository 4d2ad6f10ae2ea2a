import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const workerFile = resolve(import.meta.dirname, '../mocks/mockServiceWorker.js')

/** Serves msw's worker script from `mocks/`: development and tests have it, the published site does not. */
export const mockWorker = (): Plugin => ({
  name: 'crossover:mock-worker',
  apply: 'serve',
  configureServer: ({ middlewares }) => {
    middlewares.use('/mockServiceWorker.js', (_request, response, next) => {
      readFile(workerFile).then((script) => {
        response.setHeader('content-type', 'text/javascript')
        response.end(script)
      }, next)
    })
  },
})

/** Starts the worker of `mocks/start.ts` before the app's own entry: `vite --mode mock`, then `?scenario=offline`. */
export const mockedPage = (): Plugin => ({
  name: 'crossover:mocked-page',
  apply: (_config, { command, mode }) => command === 'serve' && mode === 'mock',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html.replace(
        /<script type="module" src="(\/src\/app\/[^"]+)"><\/script>/,
        `<script type="module">
          import { started } from '/mocks/start.ts'
          await started
          await import('$1')
        </script>`,
      ),
  },
})

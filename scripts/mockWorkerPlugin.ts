import { readFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
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

/** Starts the worker of `mocks/start.ts` before the app's own entry: `vite --mode mock`, then `?scenario=no-network`. */
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

const english = resolve(import.meta.dirname, '../src/i18n/messages/en')

/**
 * In mock mode the English words can be had in a pseudo-language that shows what is not translated and what does not
 * fit: `?pseudo=1`, and `?pseudo=0` to leave it. `mocks/start.ts` keeps the choice.
 */
export const pseudoLanguage = (): Plugin => ({
  name: 'crossover:pseudo-language',
  apply: (_config, { command, mode }) => command === 'serve' && mode === 'mock',
  enforce: 'pre',
  load: async (id) => {
    if (dirname(id) !== english || !id.endsWith('.ts') || id.endsWith('base.ts')) return null
    const [, name] = /^export const (\w+)/m.exec(await readFile(id, 'utf8')) ?? []
    return name === undefined
      ? null
      : `import { ${name} as plain } from './${basename(id)}?plain'
         import { pseudoMessages } from '/mocks/pseudo.ts'
         export const ${name} = sessionStorage.getItem('crossover.pseudo') === '1' ? pseudoMessages(plain) : plain`
  },
})

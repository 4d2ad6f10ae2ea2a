import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import { places } from '../src/export/html/htmlOf.ts'

const root = resolve(import.meta.dirname, '..')
const main = resolve(root, 'src/offline/main.tsx')
const name = 'offline.html'

/**
 * The page of a chart that is saved for rooms without a network: all its code and style in one file, with places left
 * for the figure. The site itself never runs it; the share dialog fetches it as text and fills it.
 */
export function offline(): Plugin {
  return {
    name: 'crossover:offline',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        if (request.url !== `/${name}`) return next()
        pageOf(false).then((html) => response.end(html), next)
      })
    },
    generateBundle: {
      order: 'post',
      async handler() {
        this.emitFile({ type: 'asset', fileName: name, source: await pageOf(true) })
      },
    },
  }
}

async function pageOf(minify: boolean): Promise<string> {
  const { script, css } = await codeOf(minify)
  const hash = createHash('sha256').update(script).digest('base64')
  // The file can fetch nothing and runs no script but its own, wherever it is opened.
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:`
  return [
    '<!doctype html>',
    places.language,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    places.head,
    `<style>${css}</style>`,
    '</head>',
    '<body>',
    `<div id="root">${places.still}</div>`,
    `<script type="application/json" id="saved">${places.data}</script>`,
    `<script type="module">${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

async function codeOf(minify: boolean): Promise<{ readonly script: string; readonly css: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react({ compiler: true })],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify,
      cssMinify: minify,
      target: 'baseline-widely-available',
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      lib: { entry: main, formats: ['es'], fileName: 'offline', cssFileName: 'offline' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const [result] = Array.isArray(built) ? built : [built]
  if (!result || !('output' in result)) throw new Error(`nothing came out of ${main}`)
  const chunks = result.output.filter((file) => file.type === 'chunk')
  const styles = result.output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  const [chunk] = chunks
  if (!chunk || chunks.length > 1) throw new Error(`${chunks.length} scripts came out of ${main}`)
  // Inside a page, nothing in the code may look like the end of its element.
  const script = chunk.code
    .trim()
    .replaceAll('</script', String.raw`<\/script`)
    .replaceAll('<!--', String.raw`<\!--`)
  const css = styles
    .map((file) => ('source' in file ? String(file.source) : ''))
    .join('')
    .trim()
  return { script, css }
}

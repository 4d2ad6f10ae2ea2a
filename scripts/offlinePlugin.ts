import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import { places } from '../src/export/html/htmlOf.ts'
import { locales, type Locale } from '../src/i18n/locales.ts'

const root = resolve(import.meta.dirname, '..')
const main = resolve(root, 'src/offline/main.tsx')
const nameOf = (locale: Locale): string => `offline.${locale}.html`

/**
 * The page of a chart that is saved for rooms without a network: all its code and style in one file, with places left
 * for the figure. The site itself never runs it; the share dialog fetches it as text and fills it.
 */
export function offline(): Plugin {
  return {
    name: 'crossover:offline',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const locale = locales.find((each) => request.url === `/${nameOf(each)}`)
        if (!locale) return next()
        pageOf(locale, false).then((html) => response.end(html), next)
      })
    },
    generateBundle: {
      order: 'post',
      async handler() {
        for (const locale of locales)
          this.emitFile({ type: 'asset', fileName: nameOf(locale), source: await pageOf(locale, true) })
      },
    },
  }
}

async function pageOf(locale: Locale, minify: boolean): Promise<string> {
  const { script, css } = await codeOf(locale, minify)
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

async function codeOf(
  locale: Locale,
  minify: boolean,
): Promise<{ readonly script: string; readonly css: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react({ compiler: true }), onlyWordsOf(locale)],
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

/** A saved page speaks one language: the words of the others stay out of it. */
function onlyWordsOf(locale: Locale): Plugin {
  const others = locales.filter((each) => each !== locale)
  return {
    name: 'crossover:words',
    enforce: 'pre',
    load: (id) => {
      const left = others.find((each) => id.endsWith(`/i18n/messages/${each}.ts`))
      return left === undefined ? null : `export const ${left} = {}`
    },
  }
}

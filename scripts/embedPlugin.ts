import { resolve } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import { chartList } from '../src/catalog/chartList.ts'
import { locales, localeTags, type Locale } from '../src/i18n/locales.ts'

const root = resolve(import.meta.dirname, '..')
const element = resolve(root, 'src/embed/element/main.ts')
const page = 'embed.html'
const isEmbedAddress = /^\/(?:[a-z]{2}\/)?embed\/[^?]*(\?|$)/

const folderOf = (locale: Locale): string => (locale === 'en' ? '' : `${locale}/`)

/**
 * The embedded charts: one page for each chart and language, so that a static host finds `/zh/embed/crossover/`, and
 * `embed.js`, one classic script without a hash in its name, since other sites write its address into their pages.
 */
export function embed(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'crossover:embed',
    configResolved: (resolved) => {
      config = resolved
    },
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const url = request.url ?? ''
        if (url === '/embed.js') {
          response.setHeader('content-type', 'text/javascript')
          scriptOf(false).then((code) => response.end(code), next)
          return
        }
        // Vite serves the page; the browser keeps the address, which the page reads.
        if (isEmbedAddress.test(url)) request.url = `/${page}`
        next()
      })
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const html = bundle[page]
        if (html?.type !== 'asset') return
        const text = String(html.source)
        for (const locale of locales)
          for (const { id } of chartList)
            this.emitFile({
              type: 'asset',
              fileName: `${folderOf(locale)}embed/${id}/index.html`,
              source: text.replace('<html lang="en">', `<html lang="${localeTags[locale]}">`),
            })
        this.emitFile({ type: 'asset', fileName: 'embed.js', source: await scriptOf(true) })
        // Only its copies have addresses that the page understands.
        delete bundle[page]
        config.logger.info(`embed pages for ${chartList.length} charts in ${locales.length} languages`)
      },
    },
  }
}

async function scriptOf(minify: boolean): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify,
      target: 'es2022',
      lib: { entry: element, formats: ['iife'], name: 'crossoverEmbed', fileName: () => 'embed.js' },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  for (const result of outputs)
    if ('output' in result) for (const file of result.output) if (file.type === 'chunk') return file.code
  throw new Error(`no script came out of ${element}`)
}

import type { Plugin, ResolvedConfig } from 'vite'
import { chartList } from '../src/catalog/chartList.ts'
import { locales, localeTags, type Locale } from '../src/i18n/locales.ts'
import { embedScript } from './embedScript.ts'

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
          embedScript(false).then((code) => response.end(code), next)
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
        this.emitFile({ type: 'asset', fileName: 'embed.js', source: await embedScript(true) })
        // Only its copies have addresses that the page understands.
        delete bundle[page]
        config.logger.info(`embed pages for ${chartList.length} charts in ${locales.length} languages`)
      },
    },
  }
}

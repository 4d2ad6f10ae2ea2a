import { escaped } from '../../src/export/svg/element.ts'
import { locales, localeTags, type Locale } from '../../src/i18n/locales.ts'
import { previewSize } from './previewPng.ts'

/** What a page says before any script runs. Texts are plain, `body` is HTML. */
export type PageSpec = {
  readonly locale: Locale
  readonly title: string
  readonly description: string
  /** Paths of the page in every language, and the query of the view it stands for. */
  readonly paths: Readonly<Record<Locale, string>>
  /** The path and query that the app shows in its place. */
  readonly address: string
  readonly waits: 'figure' | 'heading' | 'rows' | 'model'
  readonly body: string
  /** Of the size that sites show shared links in. */
  readonly picture: { readonly path: string; readonly alt: string } | null
  readonly oembed: string | null
}

/** The site's own address, for links that must be absolute; without it they are relative to the host. */
const origin = (process.env['SITE_URL'] ?? '').replace(/\/$/, '')

export const absolute = (path: string): string => `${origin}${path}`

export const tag = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name} ${Object.entries(attributes)
    .map(([key, value]) => `${key}="${escaped(value)}"`)
    .join(' ')} data-prerendered />`

const meta = (key: 'name' | 'property', name: string, content: string): string =>
  tag('meta', { [key]: name, content })

/** Puts a text in a place of a page. Throws where the page lacks it: a build without the text would look whole. */
export function put(html: string, place: RegExp, text: string): string {
  if (!place.test(html)) throw new Error(`The page has no ${place.source}.`)
  return html.replace(place, () => text)
}

/** A style that stands in the page itself. */
export const inPage = (css: string): string => `<style data-prerendered>${css}</style>`

/** A style that pages share. */
export const inFile = (path: string): string => tag('link', { rel: 'stylesheet', href: path })

/**
 * The built page with the words, links and picture of one address in it. Throws where the page lacks a place for them.
 */
export function pageHtml(shell: string, page: PageSpec, style: string): string {
  const { locale, title, description, paths } = page
  const head = [
    tag('link', { rel: 'canonical', href: absolute(page.address) }),
    ...locales.map((each) =>
      tag('link', { rel: 'alternate', hreflang: localeTags[each], href: absolute(paths[each]) }),
    ),
    tag('link', { rel: 'alternate', hreflang: 'x-default', href: absolute(paths.en) }),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:site_name', 'Crossover'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', absolute(page.address)),
    meta('property', 'og:locale', locale === 'zh' ? 'zh_CN' : 'en_GB'),
    ...(page.picture === null
      ? []
      : [
          meta('property', 'og:image', absolute(page.picture.path)),
          meta('property', 'og:image:type', 'image/png'),
          meta('property', 'og:image:width', String(previewSize.width)),
          meta('property', 'og:image:height', String(previewSize.height)),
          meta('property', 'og:image:alt', page.picture.alt),
          meta('name', 'twitter:card', 'summary_large_image'),
        ]),
    ...(page.oembed === null
      ? []
      : [
          tag('link', {
            rel: 'alternate',
            type: 'application/json+oembed',
            href: absolute(page.oembed),
            title,
          }),
        ]),
    style,
  ].join('\n    ')
  const kept =
    `<div id="prerendered" data-prerendered data-waits="${page.waits}" data-page="${escaped(paths[locale])}" ` +
    `data-address="${escaped(page.address)}">${page.body}</div>\n    `
  const withHead = put(shell, /<\/head>/, `${head}\n    </head>`)
  const withTitle = put(withHead, /<title>[^<]*<\/title>/, `<title>${escaped(title)}</title>`)
  const withWords = put(
    withTitle,
    /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/,
    `<meta name="description" content="${escaped(description)}" />`,
  )
  const withLanguage = put(withWords, /<html lang="en">/, `<html lang="${localeTags[locale]}">`)
  const withBody = put(withLanguage, /<div id="root"><\/div>/, `${kept}<div id="root"></div>`)
  return page.waits === 'figure' ? put(withBody, /<noscript>[\s\S]*?<\/noscript>/, '') : withBody
}

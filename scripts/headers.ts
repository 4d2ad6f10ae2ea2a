import { locales } from '../src/i18n/locales.ts'
import type { Route } from '../src/state/route.ts'
import { filePolicy, pagePolicy, picturePolicy, workerPolicy } from './policy.ts'

export type Headers = Readonly<Record<string, string>>

export type HeaderRule = {
  readonly what: string
  /** A regular expression for the whole address after its first slash. */
  readonly pattern: string
  /** The same, as far as hosts can say it that know only a star at the end. */
  readonly globs: readonly string[]
  readonly headers: Headers
}

const everyLocale = (path: string): readonly string[] =>
  locales.map((locale) => `/${locale === 'en' ? '' : `${locale}/`}${path}`)

/** Where the pages of each kind stand; null where they have no place of their own. */
const folders: Readonly<Record<Route['page'], string | null>> = {
  overview: '',
  chart: 'charts/*',
  present: 'present/',
  data: 'data/',
  hub: 'hub/',
  claims: 'claims/',
  // A model's page and the page of comparisons stand in it.
  models: 'models/*',
  model: null,
  compare: null,
  missing: null,
}

const embed = '(?:[a-z]{2}/)?embed/'
const data = String.raw`data/.+\.[a-z0-9]+`

/**
 * The response headers of the published site by address: the one place that says them. No address is matched twice for
 * the same header, as hosts differ in what they make of that.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    what: 'everything',
    pattern: '.*',
    globs: ['/*'],
    headers: {
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    },
  },
  {
    what: 'files whose names carry a hash of their content; a worker is bound by what comes with its script',
    pattern: 'assets/.*',
    globs: ['/assets/*'],
    headers: {
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': workerPolicy,
    },
  },
  {
    what: 'everything else is asked for again and answered by its ETag',
    pattern: '(?!assets/).*',
    // What such hosts do by themselves.
    globs: [],
    headers: { 'cache-control': 'no-cache' },
  },
  {
    what: 'pages, which stand in no other page',
    pattern: `(?!${embed}|${data}$|assets/|pictures/).*`,
    globs: [...Object.values(folders), 'views/*'].flatMap((folder) =>
      folder === null ? [] : everyLocale(folder),
    ),
    headers: {
      'content-security-policy': `${pagePolicy}; frame-ancestors 'none'`,
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
    },
  },
  {
    what: 'embedded charts, which stand in any page, local files included',
    pattern: `${embed}.*`,
    globs: everyLocale('embed/*'),
    headers: { 'content-security-policy': pagePolicy },
  },
  {
    what: 'pictures, for everybody; one that is opened by itself draws, and can do nothing else',
    pattern: 'pictures/.*',
    globs: ['/pictures/*'],
    headers: { 'content-security-policy': picturePolicy, 'access-control-allow-origin': '*' },
  },
  {
    what: 'data are no pages',
    pattern: data,
    globs: [],
    headers: { 'content-security-policy': filePolicy },
  },
  {
    what: 'data, and the script for other sites, are for everybody',
    pattern: String.raw`(?:${data}|(?:scripts/)?embed(?:\.[0-9a-f]+)?\.js)`,
    globs: ['/data/*', '/embed.js', '/scripts/*'],
    headers: { 'access-control-allow-origin': '*' },
  },
]

const matchers = headerRules.map(({ pattern, headers }) => ({ match: new RegExp(`^/${pattern}$`), headers }))

export function headersOf(pathname: string): Headers {
  const all: Record<string, string> = {}
  for (const { match, headers } of matchers) if (match.test(pathname)) Object.assign(all, headers)
  return all
}

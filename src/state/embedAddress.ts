import { decoded, encoded } from '../domain/text/pathPart.ts'
import { isLocale, type Locale } from '../i18n/locales.ts'

/** How an embedded chart presents itself, besides the view it shows. */
export type EmbedOptions = {
  readonly theme: 'auto' | 'light' | 'dark'
  readonly locale: Locale
  /** Whether readers of the page may change the view. */
  readonly controls: boolean
  /** Fills a slide of 16 to 9 with type that is read from afar. */
  readonly slide: boolean
  /** How far the chart is built up; null shows all of it. */
  readonly step: number | null
  /** The edition of the data that the chart stays on; null follows the current data. */
  readonly dataset: string | null
}

/** What an address of the embed page asks for. */
export type EmbedAddress = {
  readonly chart: string
  /** The query of the view alone. */
  readonly query: string
  readonly options: EmbedOptions
}

const own = ['theme', 'lang', 'controls', 'slide', 'step', 'dataset', 'data'] as const

/**
 * Reads an address such as `/zh/embed/crossover/?bench=gpqa&theme=dark`. Total: what is not understood has its
 * default, since an embedded page has no place to complain.
 */
export function readEmbedAddress(pathname: string, search: string, base: string): EmbedAddress {
  const inside = pathname.startsWith(base) ? pathname.slice(base.length) : pathname
  const parts = inside.split('/').filter((part) => part !== '')
  const [first = ''] = parts
  const chart = parts[parts.indexOf('embed') + 1] ?? ''
  const params = new URLSearchParams(search)
  const asked = params.get('lang') ?? ''
  const slide = params.get('slide') === '1'
  const step = params.get('step') ?? ''
  const theme = params.get('theme')
  const options: EmbedOptions = {
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    locale: isLocale(asked) ? asked : isLocale(first) ? first : 'en',
    controls: params.get('controls') === '1' || (params.get('controls') !== '0' && !slide),
    slide,
    step: /^\d{1,4}$/.test(step) ? Number(step) : null,
    dataset: params.get('dataset'),
  }
  for (const key of own) params.delete(key)
  return { chart: decoded(chart), query: params.toString(), options }
}

/** The address of an embed page, without host. */
export function embedPath(
  base: string,
  chart: string,
  query: string,
  options: Partial<EmbedOptions> = {},
): string {
  const { theme = 'auto', locale = 'en', controls, slide = false, step = null, dataset } = options
  const params = new URLSearchParams(query)
  if (theme !== 'auto') params.set('theme', theme)
  if (slide) params.set('slide', '1')
  if (controls !== undefined && controls === slide) params.set('controls', controls ? '1' : '0')
  if (step !== null) params.set('step', String(step))
  if (dataset !== undefined && dataset !== null) params.set('dataset', dataset)
  const search = params.toString()
  return `${base}${locale === 'en' ? '' : `${locale}/`}embed/${encoded(chart)}/${search === '' ? '' : `?${search}`}`
}

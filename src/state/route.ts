import { decoded, encoded } from '../domain/text/pathPart.ts'
import { isLocale, type Locale } from '../i18n/locales.ts'

/** A screen of the site. Whether there is a chart of an id, the catalog says. `missing` keeps what was asked for. */
export type Route =
  | { readonly page: 'overview' }
  | { readonly page: 'chart'; readonly id: string }
  | { readonly page: 'claims' }
  | { readonly page: 'present' }
  | { readonly page: 'data' }
  | { readonly page: 'models' }
  | { readonly page: 'model'; readonly id: string }
  | { readonly page: 'compare' }
  | { readonly page: 'hub' }
  | { readonly page: 'missing'; readonly path: string }

export type Address = { readonly locale: Locale; readonly route: Route }

const segmentsOf = (path: string): readonly string[] => path.split('/').filter((part) => part !== '')

/** Reads a pathname. Total: any path is a route. English has no prefix, other languages have their own. */
export function readAddress(pathname: string, base: string): Address {
  const inside = segmentsOf(pathname.startsWith(base) ? pathname.slice(base.length) : pathname)
  const [first = '', ...others] = inside
  const prefixed = isLocale(first) && first !== 'en'
  const locale = prefixed ? first : 'en'
  const path = prefixed ? others : inside
  const [room, id] = path
  if (path.length === 0) return { locale, route: { page: 'overview' } }
  if (path.length === 2 && room === 'charts' && id !== undefined)
    return { locale, route: { page: 'chart', id: decoded(id) } }
  if (
    path.length === 1 &&
    (room === 'claims' || room === 'present' || room === 'data' || room === 'models' || room === 'hub')
  )
    return { locale, route: { page: room } }
  if (path.length === 2 && room === 'models' && id !== undefined)
    return {
      locale,
      route: decoded(id) === 'compare' ? { page: 'compare' } : { page: 'model', id: decoded(id) },
    }
  return { locale, route: { page: 'missing', path: path.join('/') } }
}

/** The one canonical address of a screen, with a slash at its end as static hosts write it. */
export function hrefOf(base: string, locale: Locale, route: Route, query = ''): string {
  const path = pathOf(route)
  return `${base}${locale === 'en' ? '' : `${locale}/`}${path}${query === '' ? '' : `?${query}`}`
}

function pathOf(route: Route): string {
  switch (route.page) {
    case 'overview':
      return ''
    case 'chart':
      return `charts/${encoded(route.id)}/`
    case 'claims':
      return 'claims/'
    case 'present':
      return 'present/'
    case 'data':
      return 'data/'
    case 'models':
      return 'models/'
    case 'model':
      return `models/${encoded(route.id)}/`
    case 'compare':
      return 'models/compare/'
    case 'hub':
      return 'hub/'
    case 'missing':
      return `${route.path}/`
  }
  return route satisfies never
}

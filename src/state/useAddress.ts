import { navigate, usePathname, useSearch } from 'wouter/use-browser-location'
import type { Locale } from '../i18n/locales.ts'
import { hrefOf, readAddress, type Address, type Route } from './route.ts'

const base = import.meta.env.BASE_URL

/** Where the reader is. Rerenders on every navigation, Back and Forward included. */
export function useAddress(): Address & { readonly query: string } {
  const pathname = usePathname()
  const query = useSearch().replace(/^\?/, '')
  return { ...readAddress(pathname, base), query }
}

/** The address outside React: boot starts fetching by it before anything renders. */
export const currentAddress = (): Address => readAddress(location.pathname, base)

/** A link inside the site. */
export const href = (locale: Locale, route: Route, query = ''): string => hrefOf(base, locale, route, query)

export { navigate }

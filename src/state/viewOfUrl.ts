import { isLocale } from '../i18n/locales.ts'
import type { TalkView } from './talk.ts'

/** The view that an address of this or another copy of the site shows; null where it shows no chart. */
export function viewOfUrl(address: string): TalkView | null {
  if (!URL.canParse(address)) return null
  const { pathname, search } = new URL(address)
  const [, locale, chart] = /(?:^|\/)(?:([a-z]{2})\/)?charts\/([\w-]+)\/?$/.exec(pathname) ?? []
  if (chart === undefined || (locale !== undefined && !isLocale(locale))) return null
  return { chart, query: search.replace(/^\?/, '') }
}

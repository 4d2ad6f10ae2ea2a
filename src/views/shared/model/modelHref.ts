import { nameList } from '../../../domain/params/nameList.ts'
import { writeLists } from '../../../domain/params/writeLists.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { href } from '../../../state/useAddress.ts'

/** The models chosen for a comparison travel along in the address, so that they survive the way to a page and back. */
export const chosenShape = { compare: nameList } as const

/** The address of a model's page. */
export const modelHref = (locale: Locale, id: string, chosen: readonly string[] = []): string =>
  href(locale, { page: 'model', id }, writeLists(chosenShape, { compare: chosen }))

/** The address of a comparison. */
export const compareHref = (locale: Locale, ids: readonly string[]): string =>
  href(locale, { page: 'compare' }, writeLists({ ids: nameList }, { ids }))

import type { DatumFacts } from '../domain/figure/Figure.ts'
import type { RowsAsked } from '../domain/provenance/RowsAsked.ts'
import { rowsQuery } from '../domain/provenance/rowsAskedOf.ts'
import { encoded } from '../domain/text/pathPart.ts'
import type { Locale } from '../i18n/locales.ts'

/** The address of a model's page, from any page of this dashboard. */
export const modelHref = (locale: Locale, id: string): string =>
  `${import.meta.env.BASE_URL}${locale === 'en' ? '' : `${locale}/`}models/${encoded(id)}/`

/** The address of another view of this dashboard, from any page of it, embeds included. */
export function viewHref(locale: Locale, { chart, query }: NonNullable<DatumFacts['view']>): string {
  const prefix = locale === 'en' ? '' : `${locale}/`
  return `${import.meta.env.BASE_URL}${prefix}charts/${chart}/${query === '' ? '' : `?${query}`}`
}

/** The address of the published rows behind a number, from any page of this dashboard. */
export const rowsHref = (locale: Locale, asked: RowsAsked): string =>
  `${import.meta.env.BASE_URL}${locale === 'en' ? '' : `${locale}/`}data/?${rowsQuery(asked)}`

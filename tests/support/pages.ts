import { chartList } from '../../src/catalog/chartList.ts'
import { charts } from '../../src/catalog/charts.ts'
import { locales } from '../../src/i18n/locales.ts'
import { hrefOf, type Route } from '../../src/state/route.ts'

/** Every kind of page, each with the ones to try: a new kind of page does not compile until it is named here. */
const routes: { readonly [Kind in Route['page']]: readonly Extract<Route, { page: Kind }>[] } = {
  overview: [{ page: 'overview' }],
  chart: chartList.map(({ id }) => ({ page: 'chart', id })),
  claims: [{ page: 'claims' }],
  present: [{ page: 'present' }],
  data: [{ page: 'data' }],
  models: [{ page: 'models' }],
  // Of this model the made-up data and the published ones both know.
  model: [{ page: 'model', id: 'gpt-4-mar-2023' }],
  compare: [{ page: 'compare' }],
  hub: [{ page: 'hub' }],
  missing: [{ page: 'missing', path: 'nowhere' }],
}

/** The addresses of every page in every language. */
export const pagePaths: readonly string[] = Object.values(routes)
  .flat()
  .flatMap((route) => locales.map((locale) => hrefOf('/', locale, route)))

/** The addresses of every named view of every chart, the standard ones excepted. */
export const presetPaths: readonly string[] = charts.flatMap(({ id, presets }) =>
  presets.map(({ query }) => hrefOf('/', 'en', { page: 'chart', id }, query)),
)
